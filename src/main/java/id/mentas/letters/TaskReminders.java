package id.mentas.letters;

import id.mentas.engine.TableTroubles;
import id.mentas.engine.UnclearDecision;
import id.mentas.grant.WorkingDays;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks for open tasks that are due by the table {@code task-reminders}: reminds who has them, and lets others help. The tasks of all
 * models are looked after by one table, so that a diagram needs no timers of its own for it.
 */
@Component
class TaskReminders {

    /** Letters of one transaction; the next look takes the next. */
    private static final int AT_ONCE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(TaskReminders.class);

    private enum Kind {
        REMINDER,
        ESCALATION
    }

    private final TaskReminderRules rules;
    private final TableTroubles troubles;
    private final Reminders reminders;
    private final WorkingDays days;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TaskReminders(
            TaskReminderRules rules,
            TableTroubles troubles,
            Reminders reminders,
            WorkingDays days,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.rules = rules;
        this.troubles = troubles;
        this.reminders = reminders;
        this.days = days;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${mentas.letters.first-look:PT3M}", fixedDelayString = "PT15M")
    void sweep() {
        try {
            look();
        } catch (RuntimeException later) {
            LOG.warn(
                    "Tasks were not looked at for reminders: {}",
                    later.getClass().getSimpleName());
        }
    }

    void look() {
        Set<String> unclear = new LinkedHashSet<>();
        for (String task : openTasks()) {
            try {
                rules.of(task.replaceFirst("^userTask_", "")).ifPresent(rule -> look(task, rule));
            } catch (UnclearDecision row) { // one bad row must not keep the other tasks from being reminded of
                unclear.add(task + ": " + row.sentence());
            }
        }
        if (!unclear.isEmpty()) {
            LOG.warn("Tasks of which nobody can be reminded: {}", unclear);
        }
        troubles.tell(TaskReminderRules.TABLE, List.copyOf(unclear));
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "delete from task_reminder r where not exists (select 1 from act_ru_task t where t.id_ = r.task_id)")
                .update());
    }

    private void look(String task, TaskReminderRules.Rule rule) {
        Integer remindDays = rule.remindDays();
        if (remindDays != null) {
            each(task, Kind.REMINDER, remindDays, reminders::remindOf);
        }
        Integer escalateDays = rule.escalateDays();
        String helper = rule.escalateTo();
        if (escalateDays != null && helper != null) {
            each(task, Kind.ESCALATION, escalateDays, id -> reminders.escalateTo(id, helper));
        }
    }

    private void each(String task, Kind kind, int daysAfterDue, Consumer<String> tell) {
        int told;
        do {
            told = take(task, kind, daysAfterDue, tell);
        } while (told == AT_ONCE);
    }

    /** Two nodes may look at once: who writes the row tells. */
    private int take(String task, Kind kind, int daysAfterDue, Consumer<String> tell) {
        Integer told = transaction.execute(status -> {
            List<String> due = due(task, kind, daysAfterDue);
            due.stream().filter(id -> isFirst(id, kind)).forEach(tell);
            return due.size();
        });
        return told == null ? 0 : told;
    }

    private boolean isFirst(String id, Kind kind) {
        return jdbc.sql("insert into task_reminder (task_id, kind, at) values (?, ?, ?) on conflict do nothing")
                        .params(id, kind.name(), Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private List<String> openTasks() {
        return jdbc.sql(
                        "select distinct task_def_key_ from act_ru_task where task_def_key_ is not null and due_date_ is not null")
                .query(String.class)
                .list();
    }

    private List<String> due(String task, Kind kind, int daysAfterDue) {
        return jdbc.sql(
                        """
                        select t.id_ from act_ru_task t
                        where t.task_def_key_ = ? and t.due_date_ < ?
                            and not exists (select 1 from task_reminder r where r.task_id = t.id_ and r.kind = ?)
                        order by t.due_date_, t.id_ limit ?
                        """)
                .params(task, Timestamp.from(dueBefore(daysAfterDue)), kind.name(), AT_ONCE)
                .query(String.class)
                .list();
    }

    /** Before which moment a task fell due of which it is time to speak now. */
    private Instant dueBefore(int daysAfterDue) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        LocalDate last = daysAfterDue < 0 ? days.after(today, -daysAfterDue) : days.before(today, daysAfterDue);
        Instant end = last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return daysAfterDue >= 0 && end.isAfter(now) ? now : end;
    }
}
