package id.mentas.web;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Waits for a connection as long as all are in use, but not for a database that doesn't answer: that is said at once, until it answers
 * again. The pool alone knows no difference and lets everybody wait.
 */
final class PatientDataSource extends DelegatingDataSource {

    private static final Logger LOG = LoggerFactory.getLogger(PatientDataSource.class);

    private static final long SECOND = 1_000_000_000L;
    private static final long LONGEST_WAIT = 10 * SECOND;
    private static final long LOOKED_LATELY = SECOND / 2;
    private static final int MILLIS_BETWEEN_LOOKS = 500;

    private final HikariDataSource pool;
    private final AtomicBoolean away = new AtomicBoolean();
    private final Object looking = new Object();
    private long looked = System.nanoTime() - SECOND;
    private boolean answered;

    /** @param pool that gives up after a second or so */
    PatientDataSource(HikariDataSource pool) {
        super(pool);
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        long began = System.nanoTime();
        while (true) {
            if (away.get()) {
                throw new SQLTransientConnectionException("The database does not answer", "08001");
            }
            try {
                return pool.getConnection();
            } catch (SQLTransientConnectionException none) {
                if (!answers()) {
                    leave();
                    throw none;
                }
                if (System.nanoTime() - began > LONGEST_WAIT) {
                    throw none;
                }
            }
        }
    }

    private void leave() {
        if (away.compareAndSet(false, true)) {
            LOG.error("The database does not answer; everybody is told so until it does");
            Thread watch = new Thread(this::awaitAnswer, "database-watch");
            watch.setDaemon(true);
            watch.start();
        }
    }

    private void awaitAnswer() {
        try {
            while (!pool.isClosed() && !answers()) {
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            }
            LOG.warn(pool.isClosed() ? "The house closes without its database" : "The database answers again");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            away.set(false);
        }
    }

    /** Looks with a connection of its own, for all who wait together. */
    private boolean answers() {
        synchronized (looking) {
            if (System.nanoTime() - looked > LOOKED_LATELY) {
                answered = look();
                looked = System.nanoTime();
            }
            return answered;
        }
    }

    private boolean look() {
        Properties properties = new Properties();
        properties.setProperty("user", String.valueOf(pool.getUsername()));
        properties.setProperty("password", String.valueOf(pool.getPassword()));
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "2");
        properties.setProperty("socketTimeout", "2");
        try (Connection own = DriverManager.getConnection(pool.getJdbcUrl(), properties)) {
            return own.isValid(2);
        } catch (SQLException failure) {
            // Too many connections: it answers, and everybody waits for his turn.
            return String.valueOf(failure.getSQLState()).startsWith("53");
        }
    }
}
