package id.mentas.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses NUL and half characters wherever text comes in, and JSON without end: the database can't keep them, and each place that reads them
 * would fail in its own way.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class TextFilter extends OncePerRequestFilter {

    private static final Fault UNKNOWN_TYPE = new Fault(415, Sentences.of(415));

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean unreadable = hasEncodedNul(request.getRequestURI())
                || hasEncodedNul(request.getQueryString())
                || (isForm(request) && hasNul(request));
        if (!hasReadableType(request)) {
            Reply.send(request, response, UNKNOWN_TYPE);
        } else if (unreadable) {
            Reply.send(request, response, Fault.UNREADABLE);
        } else {
            chain.doFilter(isJson(request) ? new Checked(request) : request, response);
        }
    }

    /** What names no kind, or all of them, is read differently by everybody who reads it. */
    private static boolean hasReadableType(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || type.isBlank()) {
            return true;
        }
        try {
            MediaType kind = MediaType.parseMediaType(type);
            // Asked for, so that an unknown one is refused here.
            kind.getCharset();
            return kind.isConcrete();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean hasEncodedNul(@Nullable String text) {
        return text != null && text.contains("%00");
    }

    private static boolean hasNul(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .flatMap(field -> Stream.concat(Stream.of(field.getKey()), Arrays.stream(field.getValue())))
                .anyMatch(text -> text.indexOf('\0') >= 0);
    }

    /** A form of our own pages; its fields are read at once anyway, to find its token. */
    private static boolean isForm(HttpServletRequest request) {
        return typeOf(request).startsWith("application/x-www-form-urlencoded") && !Reply.isEngines(request);
    }

    private static boolean isJson(HttpServletRequest request) {
        return typeOf(request).contains("json");
    }

    private static String typeOf(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }

    /** The same request; its JSON is looked at while it is read. */
    private static final class Checked extends HttpServletRequestWrapper {

        private @Nullable ServletInputStream checked;

        private Checked(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            ServletInputStream stream = checked;
            if (stream == null) {
                stream = new CheckedJson(super.getInputStream());
                checked = stream;
            }
            return stream;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }
}
