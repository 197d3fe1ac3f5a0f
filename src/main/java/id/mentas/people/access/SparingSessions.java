package id.mentas.people.access;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Sessions in the database that are written when something changes, and end for good some time after they began. */
final class SparingSessions<S extends Session> implements SessionRepository<SparingSession> {

    private final SessionRepository<S> kept;
    private final SessionSettings settings;
    private final Duration whenSignedIn;
    private final NodeAttributes ofNode = new NodeAttributes();

    /** @param whenSignedIn how long a signed-in person may do nothing */
    SparingSessions(SessionRepository<S> kept, SessionSettings settings, Duration whenSignedIn) {
        this.kept = kept;
        this.settings = settings;
        this.whenSignedIn = whenSignedIn;
    }

    @Override
    public SparingSession createSession() {
        S session = kept.createSession();
        session.setMaxInactiveInterval(settings.beforeSignIn());
        return of(session);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void save(SparingSession session) {
        kept.save((S) session.kept());
    }

    @Override
    public @Nullable SparingSession findById(String id) {
        S session = kept.findById(id);
        if (session == null) {
            ofNode.forget(id);
            return null;
        }
        if (Instant.now().isAfter(session.getCreationTime().plus(settings.longest()))) {
            deleteById(id);
            return null;
        }
        return of(session);
    }

    @Override
    public void deleteById(String id) {
        ofNode.forget(id);
        kept.deleteById(id);
    }

    private SparingSession of(S session) {
        return new SparingSession(session, ofNode, whenSignedIn);
    }
}
