package id.mentas.people.directory;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whether somebody works here at this moment, so that work in bulk can leave room. Nodes tell each other through the
 * database, now and then. Counts neither programs, which sign in anew at each call, nor pages that ask by themselves how far something is.
 */
@Component
public class Presence extends OncePerRequestFilter {

    /** Reading a form takes longer; but who reads needs nothing of the machine. */
    private static final long MOMENT = 3_000_000_000L;

    private static final String ASKS_BY_ITSELF = "/kemajuan";

    /** How often the database is told or asked at most. */
    private static final long PACE = 1_000_000_000L;

    /** What the other nodes say. */
    public interface Elsewhere {

        /** Somebody is at work here. */
        void tell();

        boolean isSomebodyAtWork();
    }

    private final Elsewhere elsewhere;
    private final AtomicLong told = new AtomicLong(System.nanoTime() - PACE);
    private final AtomicLong asked = new AtomicLong(System.nanoTime() - PACE);
    private volatile boolean busyElsewhere;

    private volatile long last = System.nanoTime() - MOMENT;

    public Presence(Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** Whether somebody opened or sent something in the last seconds. */
    public boolean isSomebodyAtWork() {
        return System.nanoTime() - last < MOMENT || isSomebodyAtWorkElsewhere();
    }

    private boolean isSomebodyAtWorkElsewhere() {
        if (isTime(asked)) {
            busyElsewhere = elsewhere.isSomebodyAtWork();
        }
        return busyElsewhere;
    }

    private void tell() {
        last = System.nanoTime();
        if (isTime(told)) {
            try {
                elsewhere.tell();
            } catch (DataAccessException away) {
                logger.debug("Nobody was told that somebody is at work", away);
            }
        }
    }

    /** Whether the pace allows it now; then it is one thread's. */
    private static boolean isTime(AtomicLong before) {
        long then = before.get();
        long now = System.nanoTime();
        return now - then >= PACE && before.compareAndSet(then, now);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getSession(false) != null && !request.getRequestURI().endsWith(ASKS_BY_ITSELF)) {
            tell();
        }
        chain.doFilter(request, response);
    }
}
