package id.mentas.people;

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
                        select t.id_ as task, coalesce(c.case_number, i.business_key_) as business_key, p.name as name,
                               coalesce(r.name, area.name) as village, t.due_date_ as due
                        from act_ru_task t
                        join act_ru_execution i on i.id_ = t.proc_inst_id_
                        left join act_ru_variable one on one.execution_id_ = i.id_ and one.name_ = 'caseNumber'
                        left join act_ru_variable many on many.execution_id_ = i.id_ and many.name_ = 'kabupaten'
                        left join grant_case_view c on c.case_number = coalesce(one.text_, i.business_key_)
                        left join grant_person_view p on p.case_number = c.case_number
                        left join region_name_view r on r.code = c.village
                        left join region_name_view area on area.code = many.text_
                        where t.id_ in (:ids)
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
