package id.mentas.people.access;

import id.mentas.grant.Refused;
import id.mentas.people.access.SecurityLog.Event;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What follows when somebody changes an account. */
@Component
class AccountChanges {

    private final PasswordCheck passwords;
    private final Throttle throttle;
    private final RememberedPasswords remembered;
    private final SecurityLog log;

    AccountChanges(PasswordCheck passwords, Throttle throttle, RememberedPasswords remembered, SecurityLog log) {
        this.passwords = passwords;
        this.throttle = throttle;
        this.remembered = remembered;
        this.log = log;
    }

    /** @throws Refused where no password is looked at now */
    boolean isRight(String userId, String password) {
        PasswordCheck.Verdict verdict = passwords.check(userId, password);
        return switch (verdict.outcome()) {
            case RIGHT -> true;
            case WRONG -> false;
            case WAIT, BUSY -> throw new Refused("", SignInWords.of(verdict));
        };
    }

    void passwordSet(String userId, String by) {
        remembered.forget(userId);
        throttle.forget(userId);
        if (!by.equals(SecurityLog.HOUSE)) {
            log.note(by.equals(userId) ? Event.PASSWORD_CHANGED : Event.PASSWORD_SET, "user", userId, "by", by);
        }
    }

    void unlocked(String userId, String by) {
        throttle.forget(userId);
        note(Event.UNLOCKED, userId, by);
    }

    void removed(String userId, String by) {
        note(Event.USER_REMOVED, userId, by);
    }

    /** At every start the house makes what is missing of groups and people: that is not noted. */
    void note(Event event, String userId, String by, String... more) {
        remembered.forget(userId);
        if (!by.equals(SecurityLog.HOUSE)) {
            List<String> facts = new ArrayList<>(List.of("user", userId, "by", by));
            facts.addAll(List.of(more));
            log.note(event, facts.toArray(String[]::new));
        }
    }
}
