package id.mentas.engine;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Binds a form to its record. The form's id is the record's name in kebab case, as the task's: `ReviewNomination` is
 * filled by form `review-nomination` of task `userTask_reviewNomination`.
 *
 * <p>Nothing typed becomes a process variable: {@code submit} does the work in the room and answers only the facts that
 * a gateway or decision reads. A start form may also answer {@link #BUSINESS_KEY}. Both run inside the transaction of
 * the engine's step; {@link id.mentas.grant.Refused} refuses the form, which then stays open with what was typed.
 *
 * @param <F> the record: its components are the fields of the form
 */
public final class TaskForm<F extends Record> {

    /** Name under which a start form's submit answers the business key of the new instance. */
    public static final String BUSINESS_KEY = "businessKey";

    private final Class<F> type;
    private final Function<FormContext, Map<String, ?>> facts;
    private final BiFunction<FormContext, F, Map<String, ?>> submit;

    private TaskForm(
            Class<F> type,
            Function<FormContext, Map<String, ?>> facts,
            BiFunction<FormContext, F, Map<String, ?>> submit) {
        this.type = type;
        this.facts = facts;
        this.submit = submit;
    }

    /**
     * A form, what it shows, and what handing it in does.
     *
     * @param facts read-only facts shown when the form opens, computed each time and never stored; also the field
     *     values to begin with
     * @param submit does the work, answers the routing facts
     */
    public static <F extends Record> TaskForm<F> of(
            Class<F> type,
            Function<FormContext, Map<String, ?>> facts,
            BiFunction<FormContext, F, Map<String, ?>> submit) {
        return new TaskForm<>(type, facts, submit);
    }

    /** Id of the form. */
    public String id() {
        return kebab(type.getSimpleName());
    }

    public Class<F> type() {
        return type;
    }

    Map<String, ? extends @Nullable Object> facts(FormContext context) {
        return facts.apply(context);
    }

    Map<String, ? extends @Nullable Object> submit(FormContext context, Record answer) {
        return submit.apply(context, type.cast(answer));
    }

    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
