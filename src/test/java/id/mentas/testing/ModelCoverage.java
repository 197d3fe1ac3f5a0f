package id.mentas.testing;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which flow nodes the tests of this run passed, read from the history of each house after each test class.
 *
 * <p>A user task counts only where a signed-in person who is no administrator handed its form in at the form door. A node
 * that was cancelled counts not, but for the two that end in no other way: the gateway that waits for events, and what runs
 * beside a sub-process until that is done.
 */
public final class ModelCoverage {

    private static final Map<String, Set<String>> PASSED = new TreeMap<>();

    private ModelCoverage() {}

    static synchronized void collect(ApplicationContext house) {
        house.getBean(JdbcClient.class)
                .sql(
                        """
                        select distinct a.proc_def_key_, a.act_id_
                        from act_hi_actinst a
                        where a.end_time_ is not null
                          and (a.act_inst_state_ <> 2
                               or a.act_type_ = 'eventBasedGateway' or a.act_id_ like 'eventSubProcess%')
                          and (a.act_type_ <> 'userTask'
                               or exists (select 1 from decision_record d where d.task_id = a.task_id_ and d.person <> 'admin'))
                        """)
                .query(row -> {
                    PASSED.computeIfAbsent(row.getString(1), key -> new TreeSet<>())
                            .add(row.getString(2));
                });
    }

    /** Flow nodes passed so far, by process id. */
    public static synchronized Map<String, Set<String>> passed() {
        return Map.copyOf(PASSED);
    }
}
