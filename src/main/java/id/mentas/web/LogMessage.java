package id.mentas.web;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** A message of the log as one line: what somebody sent can't begin another. Named in logback-spring.xml. */
public final class LogMessage extends ClassicConverter {

    private static final int LONGEST = 2_000;

    @Override
    public String convert(ILoggingEvent event) {
        return LogText.oneLine(event.getFormattedMessage(), LONGEST);
    }
}
