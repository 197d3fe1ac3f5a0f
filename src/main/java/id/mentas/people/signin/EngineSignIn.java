package id.mentas.people.signin;

import id.mentas.engine.Caller;
import id.mentas.people.access.PasswordCheck;
import id.mentas.people.access.SecurityLog;
import id.mentas.people.directory.People;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Checks user and password with the engine's users, for the login page and HTTP Basic alike. */
@Component
class EngineSignIn implements AuthenticationProvider {

    private final PasswordCheck passwords;
    private final People people;
    private final SecurityLog log;

    /** @param passwords lazy, because the web's doors are set up before the engine has started */
    EngineSignIn(@Lazy PasswordCheck passwords, People people, SecurityLog log) {
        this.passwords = passwords;
        this.people = people;
        this.log = log;
    }

    /** The principal is the user id alone: groups and tenants are read at each request. */
    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        String userId = attempt.getName().strip();
        String password =
                attempt.getCredentials() == null ? "" : attempt.getCredentials().toString();
        PasswordCheck.Verdict verdict = passwords.check(userId, password);
        switch (verdict.outcome()) {
            case WRONG -> throw new BadCredentialsException("wrong user or password");
            case WAIT, BUSY -> throw new SignInLater(verdict);
            case RIGHT -> {}
        }
        Caller caller = people.read(userId);
        if (caller.groups().isEmpty()) {
            log.refused(userId, "NO_GROUP");
            throw new DisabledException("user without a group");
        }
        if (!verdict.remembered()) {
            log.signedIn(userId);
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                userId, null, verdict.mustChange() ? List.of(FirstPassword.TO_CHANGE) : List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
