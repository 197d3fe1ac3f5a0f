package id.mentas.people.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session of which only what is needed is kept in the database, and only when it changes: when it was last used is kept to
 * some minutes, and what the engine's web pages keep for themselves stays on this node, where it can be read again any time.
 */
final class SparingSession implements Session {

    /** How exactly it is kept when it was last used. */
    static final Duration PACE = Duration.ofMinutes(5);

    /** Spring Security's word for who has signed in. */
    private static final String SIGNED_IN = "SPRING_SECURITY_CONTEXT";

    /** Groups and applications of the signed-in person as Tasklist remembers them, set anew at each request. */
    private static final Set<String> OF_NODE =
            Set.of("authenticatedUser", "CAMUNDA_AUTH_TIME_SESSION_MUTEX", "CAMUNDA_CSRF_SESSION_MUTEX");

    private final Session kept;
    private final NodeAttributes ofNode;
    private final Duration whenSignedIn;

    SparingSession(Session kept, NodeAttributes ofNode, Duration whenSignedIn) {
        this.kept = kept;
        this.ofNode = ofNode;
        this.whenSignedIn = whenSignedIn;
    }

    Session kept() {
        return kept;
    }

    @Override
    public String getId() {
        return kept.getId();
    }

    @Override
    public String changeSessionId() {
        ofNode.forget(kept.getId());
        return kept.changeSessionId();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T getAttribute(String name) {
        return OF_NODE.contains(name) ? (T) ofNode.get(getId(), name) : kept.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        Set<String> names = new TreeSet<>(kept.getAttributeNames());
        names.addAll(ofNode.names(getId()));
        return names;
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (OF_NODE.contains(name)) {
            ofNode.set(getId(), name, value);
            return;
        }
        kept.setAttribute(name, value);
        if (SIGNED_IN.equals(name) && value != null) {
            kept.setMaxInactiveInterval(whenSignedIn);
        }
    }

    @Override
    public void removeAttribute(String name) {
        if (OF_NODE.contains(name)) {
            ofNode.set(getId(), name, null);
        } else {
            kept.removeAttribute(name);
        }
    }

    @Override
    public Instant getCreationTime() {
        return kept.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        if (now.isAfter(kept.getLastAccessedTime().plus(PACE))) {
            kept.setLastAccessedTime(now);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return kept.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        kept.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return kept.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return kept.isExpired();
    }
}
