package id.mentas.testing;

import id.mentas.common.NotFound;
import id.mentas.common.Overtaken;
import id.mentas.engine.form.LostRace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The first time in a run that somebody hands in a kind of form, it is handed in as browsers under fire do: opened before, sent twice at
 * once, and, a start form, sent again later. A task form is taken once, and the second hears that somebody was faster; a start form
 * begins one thing, and all hear the same of it.
 */
public final class Race {

    private static final Set<String> RUN = ConcurrentHashMap.newKeySet();
    private static final String KEY = "Idempotency-Key";
    private static final String FACTS = "Mentas-Facts";

    private Race() {}

    /** Tasks, and processes with start forms, whose forms were handed in so. */
    public static Set<String> run() {
        return Set.copyOf(RUN);
    }

    /**
     * @param open takes the task and opens its form, as Tasklist does: whoever holds a task is not kept apart by the claim
     * @param giveBack leaves the task as it was where its form is refused
     */
    static void ofTask(String task, Runnable open, Runnable handIn, Runnable giveBack) {
        if (RUN.contains(task)) {
            handIn.run();
            return;
        }
        AsRequest opened = new AsRequest(Map.of());
        opened.call(() -> {
            open.run();
            return true;
        });
        String mark = opened.header(FACTS).orElseThrow(() -> new AssertionError("No mark of facts at " + task));
        List<Object> ends = both(() -> new AsRequest(Map.of(FACTS, mark)).call(() -> {
            handIn.run();
            return "taken";
        }));
        if (ends.stream().allMatch(Throwable.class::isInstance)) {
            giveBack.run();
            sneak((Throwable) ends.get(0)); // refused as such: no race
        }
        Throwable lost = ends.stream()
                .filter(Throwable.class::isInstance)
                .map(Throwable.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Form of " + task + " was taken twice"));
        if (!(lost instanceof NotFound) && !LostRace.sentence(lost).equals(Optional.of(Overtaken.TASK))) {
            throw new AssertionError("Whoever came second at " + task + " hears another thing", lost);
        }
        RUN.add(task);
    }

    static <T> T ofStart(String process, Supplier<T> handIn) {
        if (RUN.contains(process)) {
            return handIn.get();
        }
        String key = UUID.randomUUID().toString();
        Supplier<T> once = () -> new AsRequest(Map.of(KEY, key)).call(handIn);
        List<Object> ends = new ArrayList<>(both(once));
        if (ends.stream().allMatch(Throwable.class::isInstance)) {
            sneak((Throwable) ends.get(0));
        }
        T again = once.get();
        if (!ends.stream().allMatch(again::equals)) {
            throw new AssertionError("The same start form of " + process + " began " + ends + " and " + again);
        }
        RUN.add(process);
        return again;
    }

    /** What each returns or throws. */
    private static List<Object> both(Supplier<?> handIn) {
        Callable<Object> one = () -> {
            try {
                return handIn.get();
            } catch (Throwable thrown) {
                return thrown;
            }
        };
        try {
            return AtOnce.all(List.of(one, one));
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(@Nullable Throwable thrown) throws T {
        throw (T) Objects.requireNonNull(thrown);
    }
}
