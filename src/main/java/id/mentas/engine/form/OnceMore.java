package id.mentas.engine.form;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does a person's step again that the database stopped in favour of another one: where two wait for each other it lets one go on, and
 * nobody need hear of it.
 */
@Component
class OnceMore {

    private static final int TIMES = 5;

    /** Serialization failure, deadlock. */
    private static final Set<String> STOPPED = Set.of("40001", "40P01");

    /** @param step a whole transaction; inside somebody else's it is done once only */
    <R> R call(Supplier<R> step) {
        boolean whole = !TransactionSynchronizationManager.isActualTransactionActive();
        for (int time = 1; ; time++) {
            try {
                return step.get();
            } catch (RuntimeException failure) {
                if (!whole || time == TIMES || !wasStopped(failure)) {
                    throw failure;
                }
                pause(time);
            }
        }
    }

    private static boolean wasStopped(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof SQLException sql && STOPPED.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static void pause(int time) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(20, 100L * time));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
