package id.mentas.people.access;

import id.mentas.people.access.SecurityLog.Event;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Checks a user's password for every door: after a wait where there were wrong ones, a few at a time, and without a database
 * connection while it hashes. Unknown accounts are treated like known ones, in time and in words.
 */
@Component
public class PasswordCheck {

    /** What came of it. */
    public enum Outcome {
        RIGHT,
        WRONG,
        /** Not looked at: wrong ones came before. */
        WAIT,
        /** Not looked at: too many at once. */
        BUSY
    }

    /**
     * What came of it, and what follows.
     *
     * @param left how long to wait, else zero
     * @param remembered known to be right from a moment ago
     * @param mustChange somebody else set the password
     */
    public record Verdict(Outcome outcome, Duration left, boolean remembered, boolean mustChange) {

        private static Verdict right(Optional<Account> account, boolean remembered) {
            return new Verdict(
                    Outcome.RIGHT,
                    Duration.ZERO,
                    remembered,
                    account.map(Account::mustChange).orElse(false));
        }

        private static Verdict of(Outcome outcome) {
            return new Verdict(outcome, Duration.ZERO, false, false);
        }

        private static Verdict wait(Duration left) {
            return new Verdict(Outcome.WAIT, left, false, false);
        }
    }

    /** Wrong passwords of one account, from wherever, that are no slip any more. */
    private static final int ALARMING = 10;

    private final Accounts accounts;
    private final Throttle throttle;
    private final HashingTurns turns;
    private final PasswordHash hash;
    private final RememberedPasswords remembered;
    private final AccessSettings settings;
    private final SecurityLog log;
    private final ApplicationEventPublisher alarms;

    PasswordCheck(
            Accounts accounts,
            Throttle throttle,
            HashingTurns turns,
            PasswordHash hash,
            RememberedPasswords remembered,
            AccessSettings settings,
            SecurityLog log,
            ApplicationEventPublisher alarms) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.turns = turns;
        this.hash = hash;
        this.remembered = remembered;
        this.settings = settings;
        this.log = log;
        this.alarms = alarms;
    }

    /** Checks what the request of this thread brings. */
    public Verdict check(String user, String password) {
        String address = Whence.network();
        Optional<Account> account = accounts.find(user);
        if (isRemembered(address, account, password)) {
            return Verdict.right(account, true);
        }
        Verdict verdict = inTurn(address, user, account, password);
        if (verdict.outcome() != Outcome.RIGHT) {
            log.refused(
                    account.map(Account::id).orElse("-"),
                    address,
                    verdict.outcome().name());
        }
        return verdict;
    }

    private Verdict inTurn(String address, String user, Optional<Account> account, String password) {
        Duration left = throttle.left(address, user);
        if (!left.isZero()) {
            return Verdict.wait(left);
        }
        try {
            return turns.take(() -> look(address, user, account, password));
        } catch (HashingTurns.Busy busy) {
            return Verdict.of(Outcome.BUSY);
        }
    }

    /** Looks at what others did while this one waited for its turn. */
    private Verdict look(String address, String user, Optional<Account> account, String password) {
        if (isRemembered(address, account, password)) {
            return Verdict.right(account, true);
        }
        Duration left = throttle.left(address, user);
        if (!left.isZero()) {
            return Verdict.wait(left);
        }
        if (hash.matches(password, account.orElse(null))) {
            throttle.succeeded(address, user);
            if (Whence.isProgram()) {
                account.ifPresent(right -> remembered.keep(address, right, password));
            }
            return Verdict.right(account, false);
        }
        alarm(throttle.failed(address, user), address, account);
        return Verdict.of(Outcome.WRONG);
    }

    private boolean isRemembered(String address, Optional<Account> account, String password) {
        return Whence.isProgram()
                && account.filter(known -> remembered.holds(address, known, password))
                        .isPresent();
    }

    private void alarm(Throttle.Count count, String address, Optional<Account> account) {
        if (Math.round(count.ofAccount()) >= ALARMING && account.isPresent()) {
            String id = account.get().id();
            raise(new SignInAlarm("akun " + id, id));
        }
        if (Math.round(count.ofAddress()) >= settings.freePerAddress()) {
            raise(new SignInAlarm("alamat jaringan " + address, address));
        }
    }

    private void raise(SignInAlarm alarm) {
        log.note(Event.ALARM, "about", alarm.subject());
        alarms.publishEvent(alarm);
    }
}
