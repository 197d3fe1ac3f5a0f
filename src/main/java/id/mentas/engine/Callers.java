package id.mentas.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Sets, tells and clears for whom the engine works in this thread. */
@Component
public class Callers {

    private final IdentityService identity;

    /** @param identity lazy, because the web's doors are set up before the engine has started */
    Callers(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    /** Empty in jobs, at start, and while the house works by itself. */
    public Optional<Caller> current() {
        Authentication authentication = identity.getCurrentAuthentication();
        if (authentication == null || authentication.getUserId() == null) {
            return Optional.empty();
        }
        return Optional.of(new Caller(
                authentication.getUserId(), asSet(authentication.getGroupIds()), asSet(authentication.getTenantIds())));
    }

    /** Lets the engine work for a person from now on in this thread; {@link #clear} must follow. */
    public void set(Caller caller) {
        identity.setAuthentication(caller.userId(), List.copyOf(caller.groups()), List.copyOf(caller.tenants()));
    }

    public void clear() {
        identity.clearAuthentication();
    }

    /** Reads without the person's rights and limits, then goes on as the person. */
    public <T> T withoutCaller(Supplier<T> work) {
        Authentication before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            if (before != null) {
                identity.setAuthentication(before);
            }
        }
    }

    private static Set<String> asSet(@Nullable Collection<String> ids) {
        return ids == null ? Set.of() : Set.copyOf(ids);
    }
}
