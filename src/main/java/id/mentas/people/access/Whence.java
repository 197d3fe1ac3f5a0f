package id.mentas.people.access;

import id.mentas.web.Networks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the request of this thread comes from. */
public final class Whence {

    private Whence() {}

    /** The network that asks; empty where no request is. */
    static String network() {
        return request()
                .map(HttpServletRequest::getRemoteAddr)
                .map(Networks::of)
                .orElse("");
    }

    /** Whether a program signs itself in with each call. */
    static boolean isProgram() {
        return request()
                .map(asked -> asked.getHeader(HttpHeaders.AUTHORIZATION))
                .isPresent();
    }

    /** Who has signed in, though the engine may just work for the house. */
    static String person() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || who instanceof AnonymousAuthenticationToken ? SecurityLog.HOUSE : who.getName();
    }

    /** The session of the request; null where there is none. */
    static @Nullable String session() {
        return request()
                .map(asked -> asked.getSession(false))
                .map(HttpSession::getId)
                .orElse(null);
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }
}
