package id.mentas.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns files of people who are not signed in away before they are taken in: looking for a form's token would store them first. */
class StrangersUploads extends OncePerRequestFilter {

    private final Predicate<HttpServletRequest> mayPass;

    /** @param mayPass requests for which no token is looked for: they sign themselves in, or nobody need */
    StrangersUploads(Predicate<HttpServletRequest> mayPass) {
        this.mayPass = mayPass;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isUpload(request)
                && SecurityContextHolder.getContext().getAuthentication() == null
                && !mayPass.test(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
