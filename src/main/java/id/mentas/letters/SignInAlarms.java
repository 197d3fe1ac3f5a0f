package id.mentas.letters;

import id.mentas.people.Role;
import id.mentas.people.SignedIn;
import id.mentas.people.access.SignInAlarm;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes to administrators when somebody tries passwords: once a day for each account and address. */
@Component
class SignInAlarms {

    private static final Logger LOG = LoggerFactory.getLogger(SignInAlarms.class);

    private final Letters letters;
    private final TransactionTemplate transaction;

    SignInAlarms(Letters letters, TransactionTemplate transaction) {
        this.letters = letters;
        this.transaction = transaction;
    }

    /** Whoever signs in is not turned away because a letter can't be written. */
    @EventListener
    void write(SignInAlarm alarm) {
        try {
            transaction.executeWithoutResult(status -> letter(alarm));
        } catch (RuntimeException failure) {
            LOG.error("An alarm about sign-ins was not written", failure);
        }
    }

    private void letter(SignInAlarm alarm) {
        // The real day: a demo's clock may stand still or run ahead.
        String day = LocalDate.now(ZoneOffset.UTC).toString();
        letters.toGroup(
                Role.ADMIN.group(),
                SignedIn.PROVINCE,
                alarm.what(),
                LetterTemplate.SIGN_IN_ALARM,
                Map.of(),
                "sign-in-alarm/" + alarm.subject() + "/" + day);
    }
}
