package id.mentas.people.signin;

import id.mentas.engine.Caller;
import id.mentas.engine.Callers;
import id.mentas.people.directory.People;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine for whom a request is, with groups and tenants as they are now, and makes it forget afterwards.
 *
 * <p>Without this the engine would answer as to the house itself: everything, of every kabupaten.
 */
class CallerFilter extends OncePerRequestFilter {

    private final People people;
    private final Callers callers;

    CallerFilter(People people, Callers callers) {
        this.people = people;
        this.callers = callers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || who instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        Caller caller = people.read(who.getName());
        if (caller.groups().isEmpty()) {
            forget(request, response);
            return;
        }
        callers.set(caller);
        try {
            chain.doFilter(request, response);
        } finally {
            callers.clear();
        }
    }

    /** The user was removed while signed in. */
    private static void forget(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
