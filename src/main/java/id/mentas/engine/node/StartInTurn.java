package id.mentas.engine.node;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Lets nodes of one database start one after another: the first makes tables, models, groups and people, and the next one finds
 * them. Holds a lock of the database (not of a row) on a connection of its own, from before everything until the house stands; if
 * the process dies, the database frees it. Named in spring.factories.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class StartInTurn implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(StartInTurn.class);

    /** "mentas" in ASCII. */
    private static final long LOCK = 0x6d656e746173L;

    /** Longer than any migration; then it starts all the same. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final String SECONDS_TO_CONNECT = "10";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        String url = environment.getProperty("spring.datasource.url", "");
        if (!url.startsWith("jdbc:postgresql:")) {
            return;
        }
        try {
            Connection connection = connect(environment, url);
            waitForTurn(connection);
            context.addApplicationListener((ApplicationListener<ApplicationReadyEvent>) ready -> close(connection));
        } catch (SQLException unreachable) {
            // What comes next says in a sentence that the database can't be reached.
            LOG.debug("No turn to wait for", unreachable);
        }
    }

    private static Connection connect(Environment environment, String url) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", environment.getProperty("spring.datasource.username", ""));
        properties.setProperty("password", environment.getProperty("spring.datasource.password", ""));
        properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(url, properties);
    }

    private static void waitForTurn(Connection connection) throws SQLException {
        Instant until = Instant.now().plus(PATIENCE);
        boolean told = false;
        while (!isMine(connection) && Instant.now().isBefore(until)) {
            if (!told) {
                LOG.info("Menunggu simpul lain selesai dimulai");
                told = true;
            }
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static boolean isMine(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException gone) {
            LOG.debug("The turn was given back by the database", gone);
        }
    }
}
