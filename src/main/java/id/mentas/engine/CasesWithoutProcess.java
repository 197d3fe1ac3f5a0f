package id.mentas.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds cases that are active though their process is gone: nothing would ever happen to them, and no job fails that could tell.
 * Supervisors see them among the troubles.
 */
@Component
public class CasesWithoutProcess {

    /** @param since when it was first seen */
    public record Stray(String caseNumber, String kabupaten, Instant since) {}

    private static final Logger LOG = LoggerFactory.getLogger(CasesWithoutProcess.class);

    private static final String WITHOUT =
            """
            select c.case_number from grant_case_view c
            where c.status = 'ACTIVE' and not exists (
                select 1 from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                where e.business_key_ = c.case_number and e.parent_id_ is null and d.key_ = 'lifecycle')
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CasesWithoutProcess(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Looks at all active cases. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT2M")
    @Transactional
    public void look() {
        jdbc.sql("delete from case_without_process where case_number not in (" + WITHOUT + ")")
                .update();
        List<String> found = jdbc.sql(
                        "insert into case_without_process (case_number, since) select w.case_number, ? from (" + WITHOUT
                                + ") w on conflict do nothing returning case_number")
                .param(Timestamp.from(clock.instant()))
                .query(String.class)
                .list();
        if (!found.isEmpty()) {
            LOG.error(
                    "{} active cases have no process: {}",
                    found.size(),
                    found.stream().limit(20).toList());
        }
    }

    /** Those that were found, the oldest first. */
    public List<Stray> all() {
        return jdbc.sql(
                        """
                        select w.case_number, c.kabupaten, w.since from case_without_process w
                        join grant_case_view c on c.case_number = w.case_number order by w.since, w.case_number limit 500
                        """)
                .query((row, number) -> new Stray(
                        row.getString("case_number"),
                        row.getString("kabupaten"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }
}
