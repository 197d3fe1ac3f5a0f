package id.mentas.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Marks every cookie as `Secure` where the line is https, the engine's own cookies too. */
class SecureCookies extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, request.isSecure() ? new Marking(response) : response);
    }

    private static final class Marking extends HttpServletResponseWrapper {

        private Marking(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addCookie(Cookie cookie) {
            cookie.setSecure(true);
            super.addCookie(cookie);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, marked(name, value));
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, marked(name, value));
        }

        private static String marked(String name, String value) {
            boolean plain = HttpHeaders.SET_COOKIE.equalsIgnoreCase(name)
                    && !value.toLowerCase(Locale.ROOT).contains("; secure");
            return plain ? value + "; Secure" : value;
        }
    }
}
