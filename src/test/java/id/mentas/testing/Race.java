package id.mentas.testing;

import id.mentas.engine.LostRace;
import id.mentas.grant.NotFound;
import id.mentas.grant.Overtaken;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The first time in a run that somebody hands in the form of a kind of task, two do so at once: one is taken, the other hears that
 * somebody was faster, whatever the room behind the form does.
 */
public final class Race {

    private static final Set<String> RUN = ConcurrentHashMap.newKeySet();

    private Race() {}

    /** Tasks whose forms were handed in twice at once, and taken once. */
    public static Set<String> run() {
        return Set.copyOf(RUN);
    }

    static void orOnce(String task, Runnable handIn) {
        if (RUN.contains(task)) {
            handIn.run();
            return;
        }
        List<Optional<Throwable>> ends = both(handIn);
        if (ends.stream().allMatch(Optional::isPresent)) {
            sneak(ends.get(0).orElseThrow()); // refused as such: no race
        }
        Throwable lost = ends.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Form of " + task + " was taken twice"));
        if (!(lost instanceof NotFound) && !LostRace.sentence(lost).equals(Optional.of(Overtaken.TASK))) {
            throw new AssertionError("Whoever came second at " + task + " hears another thing", lost);
        }
        RUN.add(task);
    }

    private static List<Optional<Throwable>> both(Runnable handIn) {
        Callable<Optional<Throwable>> one = () -> {
            try {
                handIn.run();
                return Optional.empty();
            } catch (Throwable thrown) {
                return Optional.of(thrown);
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
