package id.mentas.letters;

import id.mentas.engine.Callers;
import id.mentas.engine.decision.TableTroubles;
import id.mentas.engine.decision.UnclearDecision;
import id.mentas.engine.node.ClockMoved;
import id.mentas.letters.TimersProcess.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks for open tasks that are due by the table {@code task-reminders}: reminds who has them, and calls others. The tasks of all models
 * are looked after by one table, so that a diagram needs no timers of its own for it; where it has some, those do it.
 */
@Component
class TaskReminders {

    private static final Logger LOG = LoggerFactory.getLogger(TaskReminders.class);

    private final TaskReminderRules rules;
    private final TimersProcess timers;
    private final TableTroubles troubles;
    private final Reminders reminders;
    private final LateTasks tasks;
    private final TransactionTemplate transaction;
    private final Callers callers;

    TaskReminders(
            TaskReminderRules rules,
            TimersProcess timers,
            TableTroubles troubles,
            Reminders reminders,
            LateTasks tasks,
            TransactionTemplate transaction,
            Callers callers) {
        this.rules = rules;
        this.timers = timers;
        this.troubles = troubles;
        this.reminders = reminders;
        this.tasks = tasks;
        this.transaction = transaction;
        this.callers = callers;
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

    /** Who moves a clock wants to see at once what follows; it is the house that does it, not that person. */
    @EventListener
    void sweep(ClockMoved moved) {
        callers.withoutCaller(() -> {
            sweep();
            return true;
        });
    }

    void look() {
        List<String> found = new ArrayList<>();
        tasks.kinds().forEach((task, definitions) -> look(task, definitions, found));
        if (!found.isEmpty()) {
            LOG.warn("Reminders that the table can't rule, or that can't be written: {}", found);
        }
        troubles.tell(TaskReminderRules.TABLE, found);
        transaction.executeWithoutResult(status -> tasks.forgetDone());
    }

    private void look(String task, Set<String> definitions, List<String> found) {
        TaskReminderRules.Rule rule = ruleOf(task, definitions, found);
        Integer remindDays = rule.remindDays();
        Integer escalateDays = rule.escalateDays();
        String group = rule.escalateTo();
        int failed = 0;
        if (remindDays != null) {
            failed += each(task, definitions, Kind.REMINDER, remindDays, reminders::remindOf);
        }
        if (escalateDays != null && group != null) {
            Consumer<String> tell =
                    rule.mayHelp() ? id -> reminders.escalateTo(id, group) : id -> reminders.tellOfDelay(id, group);
            failed += each(task, definitions, Kind.ESCALATION, escalateDays, tell);
        }
        if (failed > 0) {
            found.add(task + ": " + failed
                    + " surat pengingat belum dapat ditulis; dicoba lagi seperempat jam kemudian.");
        }
    }

    /** What the table says of a task; where that can't be used, its people still hear of it when it falls due. */
    private TaskReminderRules.Rule ruleOf(String task, Set<String> definitions, List<String> found) {
        try {
            Optional<TaskReminderRules.Rule> rule = rules.of(task.replaceFirst("^userTask_", ""));
            if (rule.isEmpty() && !ruled(task, definitions, Kind.REMINDER).isEmpty()) {
                found.add(task + ": tidak ada barisnya pada tabel " + TaskReminderRules.TABLE
                        + ", maka hanya diingatkan saat jatuh tempo. Tambahkan barisnya.");
            }
            return rule.orElse(TaskReminderRules.USUAL);
        } catch (UnclearDecision row) {
            found.add(task + ": " + row.sentence() + ", maka hanya diingatkan saat jatuh tempo.");
            return TaskReminderRules.USUAL;
        }
    }

    /** The models that leave it to the table. */
    private List<String> ruled(String task, Set<String> definitions, Kind kind) {
        return definitions.stream()
                .filter(definition -> !timers.has(definition, task, kind))
                .toList();
    }

    /** How many could not be told of. One that fails keeps no other from being told of. */
    private int each(String task, Set<String> definitions, Kind kind, int daysAfterDue, Consumer<String> tell) {
        List<String> ruled = ruled(task, definitions, kind);
        int found = ruled.isEmpty() ? 0 : LateTasks.AT_ONCE;
        int failed = 0;
        while (found == LateTasks.AT_ONCE && failed == 0) {
            List<String> due = tasks.due(task, ruled, kind, daysAfterDue);
            failed = (int) due.stream().filter(id -> !isTold(id, kind, tell)).count();
            found = due.size();
        }
        return failed;
    }

    private boolean isTold(String id, Kind kind, Consumer<String> tell) {
        try {
            transaction.executeWithoutResult(status -> {
                if (tasks.isFirst(id, kind)) {
                    tell.accept(id);
                }
            });
            return true;
        } catch (RuntimeException failure) { // done meanwhile, or a letter that can't be written
            LOG.warn(
                    "Nobody could be told of the task {}: {}",
                    id,
                    failure.getClass().getSimpleName());
            return false;
        }
    }
}
