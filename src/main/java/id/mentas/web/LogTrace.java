package id.mentas.web;

import ch.qos.logback.classic.spi.IThrowableProxy;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;

/** A trace whose every line is indented, so that an exception's words never look like a line of the log. Named in logback-spring.xml. */
public final class LogTrace extends ExtendedWhitespaceThrowableProxyConverter {

    @Override
    protected String throwableProxyToString(IThrowableProxy thrown) {
        return LogText.indented(super.throwableProxyToString(thrown));
    }
}
