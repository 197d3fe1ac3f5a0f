package id.mentas.engine.form;

import id.mentas.common.KnownDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Binds a form to its record. The form's id is the record's name in kebab case, as the task's: `ReviewNomination` is
 * filled by form `review-nomination` of task `userTask_reviewNomination`.
 *
 * <p>Nothing typed becomes a process variable: {@code submit} does the work in the room and answers only the facts that
 * a gateway or decision reads. A start form may also answer {@link #BUSINESS_KEY}. Both run inside the transaction of
 * the engine's step; {@link id.mentas.common.Refused} refuses the form, which then stays open with what was typed.
 *
 * @param <F> the record: its components are the fields of the form
 */
public final class TaskForm<F extends Record> {

    /** Name under which a start form's submit answers the business key of the new instance. */
    public static final String BUSINESS_KEY = "businessKey";

    private final Class<F> type;
    private final Function<FormContext, Map<String, ?>> facts;
    private final BiFunction<FormContext, String, Map<String, ?>> choiceFacts;
    private final Consumer<FormContext> taker;
    private final BiFunction<FormContext, F, Map<String, ?>> submit;

    private final Days<F> days;

    /** Days that only the room of the form knows. */
    @FunctionalInterface
    public interface Days<F> {

        /**
         * A day, null where it is not known.
         *
         * @param form what was typed, null while the form is only opened; what stands in it is not checked against the room yet
         */
        @Nullable LocalDate of(KnownDay day, FormContext context, @Nullable F form);
    }

    private TaskForm(
            Class<F> type,
            Function<FormContext, Map<String, ?>> facts,
            BiFunction<FormContext, String, Map<String, ?>> choiceFacts,
            Consumer<FormContext> taker,
            BiFunction<FormContext, F, Map<String, ?>> submit,
            Days<F> days) {
        this.type = type;
        this.facts = facts;
        this.choiceFacts = choiceFacts;
        this.taker = taker;
        this.submit = submit;
        this.days = days;
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
        return new TaskForm<>(
                type, facts, (context, chosen) -> Map.of(), context -> {}, submit, (day, context, form) -> null);
    }

    /**
     * The same form with facts that follow from what is chosen in it, asked for while it is being filled in.
     *
     * @param choiceFacts facts of a chosen value, which comes from the person: it shows only what this person may see
     */
    public TaskForm<F> withFactsOfChoice(BiFunction<FormContext, String, Map<String, ?>> choiceFacts) {
        return new TaskForm<>(type, facts, choiceFacts, taker, submit, days);
    }

    /** The same form whose dates lie between days that only the room knows; those of the calendar and of the case are known. */
    public TaskForm<F> withDays(Days<F> days) {
        return new TaskForm<>(type, facts, choiceFacts, taker, submit, days);
    }

    @Nullable LocalDate knownDay(KnownDay day, FormContext context, @Nullable F form) {
        return days.of(day, context, form);
    }

    /**
     * The same form for a task that not everyone of its group may decide: whoever may not is told so before taking the task, and can't
     * hold it. Handing in checks the rule again.
     *
     * @param taker throws {@link id.mentas.common.Refused} where {@link FormContext#person} may not take the task
     */
    public TaskForm<F> takenOnlyBy(Consumer<FormContext> taker) {
        return new TaskForm<>(type, facts, choiceFacts, taker, submit, days);
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

    void checkTaker(FormContext context) {
        taker.accept(context);
    }

    /** Facts of choices, each named with its choice after a point: `people.6411012001`. */
    Map<String, ?> factsOfChoices(FormContext context, Set<String> choices) {
        Map<String, Object> all = new HashMap<>();
        choices.forEach(chosen ->
                choiceFacts.apply(context, chosen).forEach((name, fact) -> all.put(name + "." + chosen, fact)));
        return all;
    }

    /** The choices in such names. */
    static Set<String> choices(Collection<String> names) {
        return names.stream()
                .filter(name -> name.contains("."))
                .map(name -> name.substring(name.indexOf('.') + 1))
                .collect(Collectors.toSet());
    }

    Map<String, ? extends @Nullable Object> submit(FormContext context, Record answer) {
        return submit.apply(context, type.cast(answer));
    }

    /** Id of the form of a task, by the task's id in the model. */
    static String ofTask(String taskDefinitionKey) {
        return kebab(taskDefinitionKey.replaceFirst("^userTask_", ""));
    }

    public static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
