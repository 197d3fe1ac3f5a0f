package id.mentas.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The packaged application and its database, both under fire, and what can be asked of the database between. */
final class House implements AutoCloseable {

    /** What is killed. */
    enum Target {
        APPLICATION,
        SERVER,
        CONNECTION
    }

    private static final Path JAR = Path.of("target", "mentas.jar");
    private static final Duration REST = Duration.ofMinutes(8);

    private final long seed;
    private final Random random;
    private final ServerUnderFire server;
    private final JarUnderFire application;
    private final JdbcClient database;
    private int kills;

    /** @param settings of the application, as its environment names them */
    House(long seed, Path folder, Map<String, String> settings) {
        assertThat(JAR).as("the jar; run mvn verify -Pkill").exists();
        this.seed = seed;
        this.random = new Random(seed);
        this.server = new ServerUnderFire(folder);
        this.database = JdbcClient.create(new DriverManagerDataSource(server.address(), "postgres", "postgres"));
        this.application = new JarUnderFire(JAR, server.address(), ServerUnderFire.freePort(), settings);
        this.application.start();
    }

    String address() {
        return application.address();
    }

    JdbcClient database() {
        return database;
    }

    Random random() {
        return random;
    }

    int kills() {
        return kills;
    }

    /** Kills and starts again; comes back when the application answers. */
    void kill(Target target) {
        switch (target) {
            case APPLICATION -> {
                application.kill();
                application.start();
            }
            case SERVER -> {
                server.kill();
                JarUnderFire.sleep(random.nextInt(4_000));
                server.start();
                application.waitUntilUp();
            }
            case CONNECTION -> {
                ServerUnderFire.killConnection(workingConnection());
                waitUntilRecovered();
                application.waitUntilUp();
            }
        }
        kills++;
    }

    /** One that is in the middle of something, else any. */
    private long workingConnection() {
        return database.sql(
                        """
                        select pid from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
                        order by xact_start nulls last limit 1
                        """)
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    private void waitUntilRecovered() {
        Instant end = Instant.now().plusSeconds(60);
        while (true) {
            try {
                count("select 1");
                return;
            } catch (DataAccessException recovering) {
                if (Instant.now().isAfter(end)) {
                    throw recovering;
                }
                JarUnderFire.sleep(100);
            }
        }
    }

    /** No job is due any more, and every word is said. */
    void comeToRest() {
        Instant end = Instant.now().plus(REST);
        while (count(
                                "select count(*) from act_ru_job where retries_ > 0 and (duedate_ is null or duedate_ <= now()) and type_ = 'message'")
                        > 0
                || count("select count(*) from word where state = 'WAITING'") > 0) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Seed " + seed + ": jobs do not come to rest");
            }
            JarUnderFire.sleep(500);
        }
    }

    void none(String what, String sql) {
        assertThat(count(sql)).as("seed " + seed + ": " + what).isZero();
    }

    long count(String sql, Object... parameters) {
        return database.sql(sql)
                .params(List.of(parameters))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** What must hold of every case, whatever became of it. */
    void lookAtCases() {
        none(
                "cases without exactly one life in the engine",
                """
                select count(*) from grant_case c
                left join (select business_key_, count(*) as lives from act_hi_procinst where proc_def_key_ = 'lifecycle' group by 1) p
                    on p.business_key_ = c.case_number
                where p.lives is distinct from 1
                """);
        none(
                "active cases whose stage in the engine is not the stage of their facts",
                """
                select count(*) from grant_case c
                where c.status = 'ACTIVE'
                  and not exists (select 1 from act_hi_procinst p
                                  where p.business_key_ = c.case_number and p.proc_def_key_ = c.stage and p.end_time_ is null)
                """);
        none(
                "ended cases that still run",
                """
                select count(*) from grant_case c join act_hi_procinst p on p.business_key_ = c.case_number
                where c.status = 'ENDED' and p.end_time_ is null
                """);
        none(
                "letters written twice",
                """
                select count(*) from (select case_number, template, to_ref from letter
                                      where case_number is not null and template in ('DECREE_ISSUED', 'REFUSAL')
                                      group by 1, 2, 3 having count(*) > 1) d
                """);
        none("incidents", "select count(*) from act_ru_incident");
    }

    /** What must hold of every import that has come to its end: its rows, its counters and its cases say the same. */
    void lookAtImports() {
        none("imports that are not done", "select count(*) from nomination_import where state <> 'DONE'");
        none(
                "imports whose counters are not what their rows say",
                """
                select count(*) from nomination_import i
                join (select import, count(*) as rows, count(*) filter (where verdict = 'ACCEPTED') as accepted,
                             count(*) filter (where verdict = 'REVIEW') as review, count(*) filter (where verdict = 'REFUSED') as refused,
                             count(*) filter (where verdict = 'INVALID') as invalid, count(*) filter (where way = 'SAME') as same,
                             count(*) filter (where way = 'NEW') as new
                      from nomination_import_row group by import) r on r.import = i.id
                join nomination_file f on f.id = i.file
                where (f.rows, f.rows, f.rows, f.rows, r.accepted, r.review, r.refused, r.invalid, r.same, r.new, r.new)
                    is distinct from (i.lines, i.read, i.judged, r.rows::int, i.accepted, i.review, i.refused, i.invalid, i.unchanged, i.starting, i.started)
                """);
        none(
                "rows that should have a case and have none",
                "select count(*) from nomination_import_row where verdict <> 'INVALID' and case_number is null");
        none(
                "rows that should have no case and have one",
                "select count(*) from nomination_import_row where verdict = 'INVALID' and case_number is not null");
        none(
                "cases made from two rows",
                """
                select count(*) from (select case_number from nomination_import_row where way = 'NEW' group by 1 having count(*) > 1) d
                """);
        none(
                "cases without a row, or rows whose case nobody knows",
                """
                select count(*) from grant_case c full join (select * from nomination_import_row where way = 'NEW') r
                    on r.case_number = c.case_number
                where c.case_number is null or r.case_number is null
                """);
        none(
                "judgements of cases that are not those of their rows",
                """
                select count(*) from nomination_import_row r
                left join (select case_number, min(verdict) as verdict, count(*) as times from nomination_judgement group by 1) j
                    on j.case_number = r.case_number
                where r.way = 'NEW' and (j.times, j.verdict) is distinct from (1, r.verdict)
                """);
        none(
                "personal data left behind by imports",
                "select (select count(*) from nomination_import_line) + (select count(*) from nomination_import_mark)"
                        + " + (select count(*) from nomination_import_candidate)");
    }

    @Override
    public void close() {
        application.stop();
        server.stop();
    }
}
