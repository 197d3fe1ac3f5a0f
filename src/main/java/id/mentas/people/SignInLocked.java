package id.mentas.people;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** The engine takes no password of this user for a while, after wrong ones. */
class SignInLocked extends LockedException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    SignInLocked(Duration left) {
        super("user is locked");
        this.seconds = Math.max(1, left.toSeconds());
    }

    /** For how long; {@link UserLocks#FOR_GOOD} where only an administrator can open it. */
    long seconds() {
        return seconds;
    }
}
