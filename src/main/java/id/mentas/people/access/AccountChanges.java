package id.mentas.people.access;

import id.mentas.common.Refused;
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
    private final Accounts accounts;
    private final PasswordHash hash;
    private final PasswordRules rules;
    private final OpenSessions sessions;
    private final SecurityLog log;

    AccountChanges(
            PasswordCheck passwords,
            Throttle throttle,
            RememberedPasswords remembered,
            Accounts accounts,
            PasswordHash hash,
            PasswordRules rules,
            OpenSessions sessions,
            SecurityLog log) {
        this.accounts = accounts;
        this.hash = hash;
        this.rules = rules;
        this.sessions = sessions;
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

    /** Other sessions end; one that somebody else set, or the settings, has to be changed first. */
    void passwordSet(String userId, String by) {
        remembered.forget(userId);
        throttle.forget(userId);
        boolean own = by.equals(userId);
        boolean house = by.equals(SecurityLog.HOUSE);
        accounts.passwordSet(userId, by, !own && !isOfDemo(userId, house));
        sessions.end(userId, own ? Whence.session() : null);
        if (!house) {
            log.note(own ? Event.PASSWORD_CHANGED : Event.PASSWORD_SET, "user", userId, "by", by);
        }
    }

    /** The demo's people keep the password that is written on the wall. */
    private boolean isOfDemo(String userId, boolean house) {
        return rules.isDemo()
                && (house
                        || accounts.find(userId)
                                .filter(account -> hash.matches(PasswordRules.OF_DEMO, account))
                                .isPresent());
    }

    void unlocked(String userId, String by) {
        throttle.forget(userId);
        note(Event.UNLOCKED, userId, by);
    }

    void removed(String userId, String by) {
        accounts.removed(userId);
        sessions.end(userId, null);
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
