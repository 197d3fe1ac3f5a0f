package id.mentas.people.signin;

import id.mentas.web.Networks;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.ToIntBiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets one address ask the open pages so often and not more: nobody tries codes in thousands, and nobody keeps the house busy. A
 * code that leads nowhere counts as several questions. No large file comes in, for it would be taken before anybody asks whose it is.
 */
final class OpenPageLimit extends OncePerRequestFilter {

    static final int EACH_MINUTE = 60;
    static final int MISS = 5;

    private static final long LARGEST = 31_000_000;
    private static final long MINUTE = 60_000;
    private static final int MOST_ADDRESSES = 10_000;

    /** How much of an address's minute is used. */
    private static final class Used {
        private final long since;
        private int questions;

        private Used(long since) {
            this.since = since;
        }
    }

    private final RequestMatcher openPages;
    private final LongSupplier millis;
    private final ToIntBiFunction<String, Integer> everywhere;

    /** Forgets the address that was heard of first. */
    private final Map<String, Used> addresses = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Used> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    /**
     * @param millis a clock that nobody moves
     * @param everywhere counts an address's questions on all nodes and tells how many there are in its minute
     */
    OpenPageLimit(RequestMatcher openPages, LongSupplier millis, ToIntBiFunction<String, Integer> everywhere) {
        this.everywhere = everywhere;
        this.openPages = openPages;
        this.millis = millis;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !openPages.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = Networks.of(request.getRemoteAddr());
        if (use(address, 1) > EACH_MINUTE) {
            response.setHeader("Retry-After", "60");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        if ("POST".equals(request.getMethod()) && !isSmall(request.getContentLengthLong())) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.NOT_FOUND.value()) {
            use(address, MISS - 1);
        }
    }

    /** What does not say its size is taken for large. */
    private static boolean isSmall(long length) {
        return length >= 0 && length <= LARGEST;
    }

    /** The other nodes are asked only while this one would still let it pass: a flood is no flood of the database. */
    private int use(String address, int questions) {
        int here = useHere(address, questions);
        return here > EACH_MINUTE ? here : Math.max(here, everywhere.applyAsInt(address, questions));
    }

    private int useHere(String address, int questions) {
        long now = millis.getAsLong();
        synchronized (addresses) {
            Used used = addresses.get(address);
            if (used == null || now - used.since >= MINUTE) {
                used = new Used(now);
                addresses.remove(address);
                addresses.put(address, used);
            }
            used.questions += questions;
            return used.questions;
        }
    }
}
