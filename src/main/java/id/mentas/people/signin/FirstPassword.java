package id.mentas.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a person whose password somebody else set do nothing but change it: until then two people know it. */
class FirstPassword extends OncePerRequestFilter {

    /** Given at sign-in, gone once the password is one's own. */
    static final GrantedAuthority TO_CHANGE = new SimpleGrantedAuthority("PASSWORD_TO_CHANGE");

    /** Also the first administrator's: it stood in the settings. */
    private static final String SENTENCE =
            "Kata sandi Anda ditetapkan orang lain. Masuklah lewat peramban dan gantilah dahulu di halaman /sandi.";

    private static final RequestMatcher OPEN =
            SignInConfiguration.anyOf("/sandi", "/logout", "/mentas.css", "/favicon.ico", "/favicon.svg", "/error");

    /** Whether the person must change the password first. */
    static boolean isDue(@Nullable Authentication who) {
        return who != null && who.getAuthorities().contains(TO_CHANGE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isDue(SecurityContextHolder.getContext().getAuthentication()) || OPEN.matches(request)) {
            chain.doFilter(request, response);
        } else if (wantsPage(request)) {
            response.sendRedirect(request.getContextPath() + "/sandi?awal");
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write("[{\"field\":\"\",\"message\":\"" + SENTENCE + "\"}]");
        }
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return "GET".equals(request.getMethod()) && accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
