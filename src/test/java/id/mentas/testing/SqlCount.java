package id.mentas.testing;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Counts what a piece of work in this thread sends to the database, by listening to the driver: each execution on the wire, so
 * that a batch counts as often as it is sent. The same on any machine.
 */
public final class SqlCount extends Handler {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private static final String EXECUTE = " FE=> Execute(";

    private final long thread = Thread.currentThread().getId();
    private int executions;

    private SqlCount() {}

    public static int of(Runnable work) {
        SqlCount count = new SqlCount();
        Level before = DRIVER.getLevel();
        DRIVER.setLevel(Level.FINEST);
        DRIVER.setUseParentHandlers(false);
        DRIVER.addHandler(count);
        try {
            work.run();
        } finally {
            DRIVER.removeHandler(count);
            DRIVER.setUseParentHandlers(true);
            DRIVER.setLevel(before);
        }
        return count.executions;
    }

    @Override
    public void publish(LogRecord message) {
        if (message.getLongThreadID() == thread && message.getMessage().startsWith(EXECUTE)) {
            executions++;
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
