package id.mentas.people.signin;

import id.mentas.people.access.PasswordCheck;
import id.mentas.people.access.PasswordCheck.Outcome;
import id.mentas.people.access.SignInWords;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The password was not looked at: wrong ones came before, or too many at once. Says nothing about whether there is such a user. */
class SignInLater extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final boolean isBusy;
    private final long seconds;

    SignInLater(PasswordCheck.Verdict verdict) {
        super("later");
        this.isBusy = verdict.outcome() == Outcome.BUSY;
        this.seconds = isBusy ? 2 : Math.max(1, verdict.left().plusMillis(999).toSeconds());
    }

    boolean isBusy() {
        return isBusy;
    }

    /** After how long it makes sense to try again. */
    long seconds() {
        return seconds;
    }

    String sentence() {
        return isBusy ? SignInWords.BUSY : SignInWords.wait(Duration.ofSeconds(seconds));
    }
}
