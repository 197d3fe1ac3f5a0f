package id.mentas.people.landing;

import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds for tasks that the signed-in person sees whose case they belong to. */
@Repository
class TaskFacts {

    /**
     * Facts of a task. Of a round's task the business key is told as `caseNumber`, its kabupaten/kota as `village`.
     *
     * @param due ISO date, without time
     */
    record Facts(@Nullable String caseNumber, @Nullable String name, @Nullable String village, @Nullable String due) {}

    /** Facts with their task. */
    record Row(String taskId, Facts facts) {}

    private final TaskService tasks;
    private final JdbcClient jdbc;
    private final ZoneId zone;

    TaskFacts(TaskService tasks, JdbcClient jdbc, @Value("${mentas.time-zone}") ZoneId zone) {
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** The engine's query decides who sees a task; only for those the database is asked. */
    List<Row> ofSeen(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<String> seen =
                tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).listPage(0, ids.size()).stream()
                        .map(Task::getId)
                        .toList();
        return seen.isEmpty() ? List.of() : read(seen);
    }

    private List<Row> read(List<String> ids) {
        return jdbc.sql(
                        """
                        select t.task, coalesce(c.case_number, t.business_key) as business_key, p.name as name,
                               coalesce(r.name, area.name) as village, t.due
                        from engine_due_task_view t
                        left join engine_text_variable_view one on one.process_instance = t.process_instance and one.name = 'caseNumber'
                        left join engine_text_variable_view many on many.process_instance = t.process_instance and many.name = 'kabupaten'
                        left join grant_case_view c on c.case_number = coalesce(one.text, t.business_key)
                        left join grant_person_view p on p.case_number = c.case_number
                        left join region_name_view r on r.code = c.village
                        left join region_name_view area on area.code = many.text
                        where t.task in (:ids)
                        """)
                .param("ids", ids)
                .query((row, number) -> new Row(
                        row.getString("task"),
                        new Facts(
                                row.getString("business_key"),
                                row.getString("name"),
                                row.getString("village"),
                                row.getTimestamp("due") == null
                                        ? null
                                        : row.getTimestamp("due")
                                                .toInstant()
                                                .atZone(zone)
                                                .toLocalDate()
                                                .toString())))
                .list();
    }
}
