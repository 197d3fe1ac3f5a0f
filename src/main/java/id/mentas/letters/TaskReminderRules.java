package id.mentas.letters;

import id.mentas.engine.DecisionTables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** When somebody is reminded of a task, and who may do it too where it stays undone: the office's table {@code task-reminders}. */
@Component
class TaskReminderRules {

    static final String TABLE = "task-reminders";

    private static final Logger LOG = LoggerFactory.getLogger(TaskReminderRules.class);

    /** A group beyond these would see cases that are none of its business, whatever the table says. */
    private static final Set<String> HELPERS = Set.of("dinsos-kab", "dinsos-prov");

    private final DecisionTables tables;

    TaskReminderRules(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * What the table says of a task.
     *
     * @param remindDays working days after it falls due, negative for before; null for none
     * @param escalateDays working days after it falls due, null for none
     */
    record Rule(@Nullable Integer remindDays, @Nullable Integer escalateDays, @Nullable String escalateTo) {}

    /** The rule of a task, empty where the table has none or what it says can't be used. @param task definition key without its kind */
    Optional<Rule> of(String task) {
        List<Map<String, Object>> rows =
                tables.sheet(TABLE).ask(Map.of("task", task)).rows();
        return rows.size() == 1 ? Optional.of(read(task, rows.get(0))) : Optional.empty();
    }

    static Rule read(String task, Map<String, Object> row) {
        Integer escalateDays = number(row.get("escalateDays"));
        Object to = row.get("escalateTo");
        if (escalateDays != null && (to == null || !HELPERS.contains(to.toString()) || escalateDays < 0)) {
            LOG.warn("The table {} lets nobody help with {}: its escalation can't be used", TABLE, task);
            escalateDays = null;
        }
        return new Rule(number(row.get("remindDays")), escalateDays, to == null ? null : to.toString());
    }

    private static @Nullable Integer number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : null;
    }
}
