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

    /** What can be said of everything in the database. */
    Look look() {
        return new Look(this, seed);
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

    long count(String sql, Object... parameters) {
        return database.sql(sql)
                .params(List.of(parameters))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    @Override
    public void close() {
        application.stop();
        server.stop();
    }
}
