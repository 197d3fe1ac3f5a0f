package id.mentas.letters;

import id.mentas.grant.CaseNumber;
import id.mentas.grant.Cases;
import id.mentas.grant.Journal;
import id.mentas.people.directory.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those who have a task, and lets others help where it stays undone. */
@Service
@Transactional
class Reminders {

    private final Letters letters;
    private final LettersProcess process;
    private final Cases cases;
    private final Journal journal;
    private final Clock clock;

    Reminders(Letters letters, LettersProcess process, Cases cases, Journal journal, Clock clock) {
        this.letters = letters;
        this.process = process;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Writes to whoever has claimed the task, or else to its candidate groups; once for each task and timer.
     *
     * @param timer id of the step that reminds
     * @param about business key
     * @param group is written to instead, null for none: of a task that only one person may do
     */
    void remind(
            String processInstance,
            String task,
            String timer,
            String about,
            LetterTemplate template,
            @Nullable String group) {
        for (LettersProcess.OpenTask open : process.openTasks(processInstance, task)) {
            String key = timer + "/" + open.id();
            if (group != null) {
                letters.toGroup(group, open.tenant(), about, template, model(open), key + "/" + group);
            } else {
                remind(open, about, template, key);
            }
        }
    }

    /** Reminds of one open task; of one that was done meanwhile nobody is. */
    void remindOf(String taskId) {
        process.openTask(taskId)
                .ifPresent(open ->
                        remind(open, process.about(taskId), CommonLetters.REMINDER, "task-reminder/" + open.id()));
    }

    /** Lets a group help with one open task; of one that was done meanwhile nobody hears. */
    void escalateTo(String taskId, String group) {
        process.openTask(taskId)
                .ifPresent(open -> escalate(open, group, process.about(taskId), CommonLetters.ESCALATION));
    }

    /** Tells a group that one open task is late, which only somebody else may do. */
    void tellOfDelay(String taskId, String group) {
        process.openTask(taskId)
                .ifPresent(open -> letters.toGroup(
                        group,
                        open.tenant(),
                        process.about(taskId),
                        CommonLetters.LATE,
                        model(open),
                        "task-late/" + open.id() + "/" + group));
    }

    private void remind(LettersProcess.OpenTask open, String about, LetterTemplate template, String key) {
        if (open.assignee() != null) {
            letters.toUser(open.assignee(), open.tenant(), about, template, model(open), key);
        } else {
            for (String each : open.groups()) {
                letters.toGroup(each, open.tenant(), about, template, model(open), key + "/" + each);
            }
        }
    }

    /** Adds a group to those who may do the task and writes to it; once for each task. */
    void escalate(String processInstance, String task, String group, String about, LetterTemplate template) {
        for (LettersProcess.OpenTask open : process.openTasks(processInstance, task)) {
            escalate(open, group, about, template);
        }
    }

    private void escalate(LettersProcess.OpenTask open, String group, String about, LetterTemplate template) {
        if (!open.groups().contains(group)) {
            process.addGroup(open.id(), group);
            note(about, open, group);
        }
        letters.toGroup(group, open.tenant(), about, template, model(open), "escalation/" + open.id() + "/" + group);
    }

    private void note(String about, LettersProcess.OpenTask open, String group) {
        if (CaseNumber.isOne(about)) {
            String name = Role.ofGroup(group).map(Role::label).orElse(group);
            journal.note(
                    about,
                    cases.get(about).stage(),
                    "Tugas \"" + open.label() + "\" terlambat; kini dapat dikerjakan juga oleh " + name + ".");
        }
    }

    private Map<String, Object> model(LettersProcess.OpenTask open) {
        Map<String, Object> model = new HashMap<>();
        model.put("task", open.label());
        LocalDate due = open.dueDate() == null
                ? null
                : LocalDate.ofInstant(open.dueDate().toInstant(), clock.getZone());
        put(model, "dueDate", due);
        return model;
    }

    private static void put(Map<String, Object> model, String name, @Nullable Object value) {
        if (value != null) {
            model.put(name, value);
        }
    }
}
