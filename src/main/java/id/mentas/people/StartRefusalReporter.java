package id.mentas.people;

import id.mentas.engine.node.StartRefusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says why Mentas does not start, in that sentence alone: no stack trace, no frame around it. Named in spring.factories. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusalReporter implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartRefusalReporter.class);

    @Override
    public boolean reportException(Throwable failure) {
        StartRefusal refusal = refusalIn(failure);
        if (refusal == null) {
            return false;
        }
        LOG.error(refusal.getMessage());
        return true;
    }

    private static @Nullable StartRefusal refusalIn(@Nullable Throwable failure) {
        if (failure == null || failure instanceof StartRefusal) {
            return (StartRefusal) failure;
        }
        return refusalIn(failure.getCause());
    }
}
