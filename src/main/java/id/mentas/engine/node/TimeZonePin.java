package id.mentas.engine.node;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Pins the time zone of the whole application to {@code mentas.time-zone} before anything else starts: the engine reads dates and
 * cron in the zone of the machine, and its columns have none. Named in spring.factories.
 */
public class TimeZonePin implements EnvironmentPostProcessor, Ordered {

    static final String PROPERTY = "mentas.time-zone";

    /** After the files of settings have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String zone = environment.getProperty(PROPERTY);
        if (zone == null) {
            return;
        }
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
        } catch (DateTimeException unknown) {
            throw new StartRefusal("Mentas tidak dimulai: zona waktu \"" + zone
                    + "\" pada mentas.time-zone tidak dikenal; isilah misalnya dengan Asia/Makassar.");
        }
    }
}
