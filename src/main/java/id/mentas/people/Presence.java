package id.mentas.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whether somebody works here at this moment, so that work in bulk can leave room. Knows of the own node only, and counts neither
 * programs, which sign in anew at each call, nor pages that ask by themselves how far something is.
 */
@Component
public class Presence extends OncePerRequestFilter {

    /** Reading a form takes longer; but who reads needs nothing of the machine. */
    private static final long MOMENT = 3_000_000_000L;

    private static final String ASKS_BY_ITSELF = "/kemajuan";

    private volatile long last = System.nanoTime() - MOMENT;

    /** Whether somebody opened or sent something in the last seconds. */
    public boolean isSomebodyAtWork() {
        return System.nanoTime() - last < MOMENT;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getSession(false) != null && !request.getRequestURI().endsWith(ASKS_BY_ITSELF)) {
            last = System.nanoTime();
        }
        chain.doFilter(request, response);
    }
}
