package id.mentas.letters;

import id.mentas.calendar.WorkingDays;
import id.mentas.letters.TimersProcess.Kind;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open tasks of which it is time to speak, and those of which somebody has heard. */
@Repository
class LateTasks {

    /** The next look takes the next. */
    static final int AT_ONCE = 200;

    private final WorkingDays days;
    private final JdbcClient jdbc;
    private final Clock clock;

    LateTasks(WorkingDays days, JdbcClient jdbc, Clock clock) {
        this.days = days;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The kinds of open tasks, each with the process definitions whose instances wait there. */
    Map<String, Set<String>> kinds() {
        Map<String, Set<String>> open = new TreeMap<>();
        jdbc.sql(
                        """
                        select distinct kind, process_definition from engine_due_task_view
                        where kind is not null and process_definition is not null and due is not null
                        """)
                .query(row -> {
                    open.computeIfAbsent(row.getString(1), task -> new TreeSet<>())
                            .add(row.getString(2));
                });
        return open;
    }

    /** Ids of tasks that fell due so many working days ago, of which nobody has heard, the longest due first; at most {@link #AT_ONCE}. */
    List<String> due(String task, Collection<String> definitions, Kind kind, int daysAfterDue) {
        return jdbc.sql(
                        """
                        select t.task from engine_due_task_view t
                        where t.kind = :task and t.process_definition in (:definitions) and t.due < :before
                            and not exists (select 1 from task_reminder r where r.task_id = t.task and r.kind = :kind)
                        order by t.due, t.task limit :most
                        """)
                .param("task", task)
                .param("definitions", definitions)
                .param("before", Timestamp.from(dueBefore(daysAfterDue)))
                .param("kind", kind.name())
                .param("most", AT_ONCE)
                .query(String.class)
                .list();
    }

    /** Notes that somebody hears of a task now. Two nodes may look at once: for one of them it is the first time. */
    boolean isFirst(String id, Kind kind) {
        return jdbc.sql("insert into task_reminder (task_id, kind, at) values (?, ?, ?) on conflict do nothing")
                        .params(id, kind.name(), Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Drops what was noted of tasks that are done. */
    void forgetDone() {
        jdbc.sql(
                        "delete from task_reminder r where not exists (select 1 from engine_due_task_view t where t.task = r.task_id)")
                .update();
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
