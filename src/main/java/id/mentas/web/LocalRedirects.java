package id.mentas.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Names no host in a redirect: the host that a request names is whatever its sender wrote, and a kept answer would lead others there. Mentas never
 * redirects to other hosts, so the path alone is enough.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class LocalRedirects extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Local(response));
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    static String local(String location) {
        if (!location.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*")) {
            return location;
        }
        try {
            URI address = new URI(location);
            String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
            String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            String fragment = address.getRawFragment() == null ? "" : "#" + address.getRawFragment();
            return path.replaceFirst("^/+", "/") + query + fragment;
        } catch (java.net.URISyntaxException unreadable) {
            return "/";
        }
    }

    private static final class Local extends HttpServletResponseWrapper {

        private Local(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            super.sendRedirect(local(location));
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, of(name, value));
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, of(name, value));
        }

        private static String of(String name, String value) {
            return HttpHeaders.LOCATION.equalsIgnoreCase(name) && value != null ? local(value) : value;
        }
    }
}
