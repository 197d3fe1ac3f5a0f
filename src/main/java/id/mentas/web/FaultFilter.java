package id.mentas.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says in a sentence what went wrong before any page or interface could: in filters, in sign-in, while a body is read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FaultFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(FaultFilter.class);

    private final ApplicationEventPublisher events;

    FaultFilter(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        answer(request, response, chain);
        if (response.getStatus() == Fault.NO_ROOM.status()) {
            LOG.error(
                    "There was no room for the temporary files of {} {}", request.getMethod(), request.getRequestURI());
            events.publishEvent(new NoRoom());
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException | StackOverflowError failure) {
            if (request.getAttribute(PacedBody.CUT) != null && response.isCommitted()) {
                return;
            }
            Optional<Fault> fault = Fault.of(failure);
            if (fault.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            if (fault.get().isOfTheHouse()) {
                LOG.error("Answered with {}: {}", fault.get().status(), root(failure));
            }
            Reply.send(request, response, fault.get());
        }
    }

    private static String root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.toString();
    }
}
