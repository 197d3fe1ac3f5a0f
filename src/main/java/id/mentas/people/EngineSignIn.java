package id.mentas.people;

import id.mentas.engine.Caller;
import id.mentas.engine.Callers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
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

    private final IdentityService identity;
    private final Callers callers;
    private final People people;
    private final UserLocks locks;
    private final Clock clock;

    /** @param identity lazy, because the web's doors are set up before the engine has started */
    EngineSignIn(@Lazy IdentityService identity, Callers callers, People people, UserLocks locks, Clock clock) {
        this.identity = identity;
        this.callers = callers;
        this.people = people;
        this.locks = locks;
        this.clock = clock;
    }

    /** The principal is the user id alone: groups and tenants are read at each request. */
    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        String userId = attempt.getName().strip();
        Optional<Duration> lock = locks.left(userId, clock.instant());
        if (lock.isPresent()) {
            throw new SignInLocked(lock.get());
        }
        if (attempt.getCredentials() == null
                || !callers.withoutCaller(() ->
                        identity.checkPassword(userId, attempt.getCredentials().toString()))) {
            throw new BadCredentialsException("wrong user or password");
        }
        Caller caller = people.read(userId);
        if (caller.groups().isEmpty()) {
            throw new DisabledException("user without a group");
        }
        return UsernamePasswordAuthenticationToken.authenticated(userId, null, List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
