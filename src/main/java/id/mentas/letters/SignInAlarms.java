package id.mentas.letters;

import id.mentas.people.access.SignInAlarm;
import id.mentas.people.directory.Role;
import id.mentas.people.directory.SignedIn;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes to administrators when somebody tries passwords: once a day for each account and address. Beside the sign-in, not within it: a
 * known account would answer later than an unknown one, about which nobody is told.
 */
@Component
class SignInAlarms implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SignInAlarms.class);

    /** Of many at once most say the same; what is beyond stands in the security log. */
    private static final int MOST_WAITING = 500;

    private static final long PATIENCE_SECONDS = 5;

    private final Letters letters;
    private final TransactionTemplate transaction;
    private final ThreadPoolExecutor writer;

    SignInAlarms(Letters letters, TransactionTemplate transaction) {
        this.letters = letters;
        this.transaction = transaction;
        this.writer = new ThreadPoolExecutor(
                1,
                1,
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                work -> {
                    Thread thread = new Thread(work, "sign-in-alarms");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
        writer.allowCoreThreadTimeOut(true);
    }

    @EventListener
    void raise(SignInAlarm alarm) {
        writer.execute(() -> write(alarm));
    }

    private void write(SignInAlarm alarm) {
        try {
            transaction.executeWithoutResult(status -> letter(alarm));
        } catch (RuntimeException failure) {
            LOG.error("An alarm about sign-ins was not written", failure);
        }
    }

    /** What waits is still written before the database goes. */
    @Override
    public void destroy() throws InterruptedException {
        writer.shutdown();
        if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("Alarms about sign-ins were still waiting to be written");
        }
    }

    private void letter(SignInAlarm alarm) {
        // The real day: a demo's clock may stand still or run ahead.
        String day = LocalDate.now(ZoneOffset.UTC).toString();
        letters.toGroup(
                Role.ADMIN.group(),
                SignedIn.PROVINCE,
                alarm.what(),
                CommonLetters.SIGN_IN_ALARM,
                Map.of(),
                "sign-in-alarm/" + alarm.subject() + "/" + day);
    }
}
