package id.mentas.people.landing;

import id.mentas.people.directory.SignedIn;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Says what a person has just done, and which task of the same kind waits next. */
@Repository
class TaskDone {

    private static final int LOOKED_AT = 10;

    /** A task to go on with. */
    record Next(String id, String sentence) {}

    /**
     * What was done.
     *
     * @param about case number or key of a round, by which papers are found
     * @param at when the task ended
     */
    record Done(String sentence, @Nullable String about, Instant at, @Nullable Next next) {}

    private record Ended(String name, String definition, @Nullable String about, @Nullable String person, Instant at) {}

    private final TaskService tasks;
    private final TaskFacts facts;
    private final JdbcClient jdbc;

    TaskDone(TaskService tasks, TaskFacts facts, JdbcClient jdbc) {
        this.tasks = tasks;
        this.facts = facts;
        this.jdbc = jdbc;
    }

    /** @return empty for a task that this person did not complete */
    Optional<Done> of(String taskId, SignedIn me) {
        return ended(taskId, me).map(ended -> new Done(sentence(ended), ended.about(), ended.at(), next(ended, me)));
    }

    private Optional<Ended> ended(String taskId, SignedIn me) {
        return jdbc.sql(
                        """
                        select t.name as task, t.kind, t.business_key, p.name, t.ended
                        from engine_done_task_view t
                        left join grant_person_view p on p.case_number = t.business_key
                        where t.task = ? and t.assignee = ?
                        """)
                .params(taskId, me.userId())
                .query((row, number) -> new Ended(
                        row.getString("task"),
                        row.getString("kind"),
                        row.getString("business_key"),
                        row.getString("name"),
                        row.getTimestamp("ended").toInstant()))
                .optional();
    }

    private static String sentence(Ended ended) {
        String whom = ended.person() == null ? "" : " untuk " + ended.person();
        return "“" + ended.name() + "”" + whom + " sudah selesai dan tersimpan.";
    }

    /** One's own first, then those of one's groups; each the most urgent first. */
    private @Nullable Next next(Ended ended, SignedIn me) {
        List<Task> waiting = tasks
                .createTaskQuery()
                .taskDefinitionKey(ended.definition())
                .active()
                .orderByDueDate()
                .asc()
                .listPage(0, LOOKED_AT)
                .stream()
                .filter(task -> task.getAssignee() == null || me.userId().equals(task.getAssignee()))
                .sorted(Comparator.comparing(task -> task.getAssignee() == null))
                .toList();
        return Stream.ofNullable(waiting.isEmpty() ? null : waiting.get(0))
                .flatMap(task -> facts.ofSeen(List.of(task.getId())).stream()
                        .map(row -> new Next(row.taskId(), sentence(task, row.facts()))))
                .findFirst()
                .orElse(null);
    }

    private static String sentence(Task task, TaskFacts.Facts facts) {
        String whom = facts.name() != null ? facts.name() : facts.caseNumber();
        String where = facts.village() == null ? "" : " (" + facts.village() + ")";
        return "Berikutnya: " + task.getName() + (whom == null ? "" : " – " + whom + where);
    }
}
