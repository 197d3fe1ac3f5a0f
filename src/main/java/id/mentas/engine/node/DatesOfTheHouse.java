package id.mentas.engine.node;

import java.time.Clock;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Past and future in forms are judged by the house's clock, which a demo or a test may have moved. */
@Configuration
class DatesOfTheHouse {

    /** @param clock asked at each check, not when validation is set up */
    @Bean
    ValidationConfigurationCustomizer datesByOurClock(Clock clock) {
        return configuration -> configuration.clockProvider(() -> clock);
    }
}
