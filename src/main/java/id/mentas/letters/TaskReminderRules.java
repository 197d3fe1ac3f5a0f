package id.mentas.letters;

import id.mentas.engine.decision.DecisionContract;
import id.mentas.engine.decision.DecisionContract.Output;
import id.mentas.engine.decision.DecisionTables;
import id.mentas.engine.decision.UnclearDecision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * When somebody is reminded of a task, and who may do it too where it stays undone: the office's table {@code task-reminders}, the one
 * place where the days of every user task stand.
 */
@Component
class TaskReminderRules {

    static final String TABLE = "task-reminders";

    private static final Logger LOG = LoggerFactory.getLogger(TaskReminderRules.class);

    /** A group beyond these would see cases that are none of its business, whatever the table says. */
    private static final Set<String> HELPERS = Set.of("dinsos-kab", "dinsos-prov");

    /** Nobody counts in days beyond this; a slip of the finger does. */
    private static final int LONGEST = 60;

    static final DecisionContract CONTRACT = DecisionContract.one(TABLE)
            .orNone()
            .reads("task", "reviewNomination")
            .says("remindDays", new Output.Perhaps(new Output.Whole(-LONGEST, LONGEST)))
            .says("escalateDays", new Output.Perhaps(new Output.Whole(0, LONGEST)))
            .says("escalateTo", new Output.Perhaps(new Output.OneOf(HELPERS)))
            .says("mayHelp", new Output.Perhaps(new Output.YesNo()));

    /** For a task of which the table can't say anything: nobody is forgotten, and nobody sees more than before. */
    static final Rule USUAL = new Rule(0, null, null, false);

    private final DecisionTables tables;

    TaskReminderRules(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * What the table says of a task.
     *
     * @param remindDays working days after it falls due, negative for before; null for none
     * @param escalateDays working days after it falls due, null for none
     * @param escalateTo a group
     * @param mayHelp whether that group may do the task too; else it only hears that it is late
     */
    record Rule(
            @Nullable Integer remindDays,
            @Nullable Integer escalateDays,
            @Nullable String escalateTo,
            boolean mayHelp) {}

    /**
     * The rule of a task, empty where the table has none.
     *
     * @param task definition key without its kind
     * @throws UnclearDecision when what the table says of it can't be used
     */
    Optional<Rule> of(String task) {
        List<Map<String, Object>> rows =
                tables.sheet(TABLE).ask(Map.of("task", task)).rows();
        return rows.isEmpty() ? Optional.empty() : Optional.of(read(task, rows.get(0)));
    }

    static Rule read(String task, Map<String, Object> row) {
        Integer escalateDays = number(row.get("escalateDays"));
        Object to = row.get("escalateTo");
        if (escalateDays != null && (to == null || !HELPERS.contains(to.toString()) || escalateDays < 0)) {
            LOG.warn("The table {} lets nobody help with {}: its escalation can't be used", TABLE, task);
            escalateDays = null;
        }
        return new Rule(
                number(row.get("remindDays")),
                escalateDays,
                to == null ? null : to.toString(),
                !Boolean.FALSE.equals(row.get("mayHelp")));
    }

    private static @Nullable Integer number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : null;
    }
}
