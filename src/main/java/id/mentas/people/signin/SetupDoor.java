package id.mentas.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the engine's first-administrator page shut (CVE-2026-77226): while `camunda-admin` has no direct member, whoever comes
 * could make an administrator there. Ours comes from the settings.
 */
class SetupDoor extends OncePerRequestFilter {

    private static final RequestMatcher SETUP = SignInConfiguration.anyOf(
            "/camunda/api/admin/setup/**", "/camunda/app/admin/*/setup", "/camunda/app/admin/*/setup/**");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SETUP.matches(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
