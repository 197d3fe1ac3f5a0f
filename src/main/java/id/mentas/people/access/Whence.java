package id.mentas.people.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the request of this thread comes from. */
public final class Whence {

    private Whence() {}

    /** The network that asks; empty where no request is. */
    static String network() {
        return request()
                .map(HttpServletRequest::getRemoteAddr)
                .map(Whence::network)
                .orElse("");
    }

    /** Whether a program signs itself in with each call. */
    static boolean isProgram() {
        return request()
                .map(asked -> asked.getHeader(HttpHeaders.AUTHORIZATION))
                .isPresent();
    }

    /** One house has many addresses of the new kind; the first half of them is the house. */
    public static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String[] parts = address.split(":", -1);
        return String.join(":", Arrays.copyOf(parts, Math.min(4, parts.length)));
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }
}
