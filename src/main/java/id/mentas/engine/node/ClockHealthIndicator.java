package id.mentas.engine.node;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says in the health that the clock was set back. */
@Component
class ClockHealthIndicator implements HealthIndicator {

    private final NotedTime noted;

    ClockHealthIndicator(NotedTime noted) {
        this.noted = noted;
    }

    @Override
    public Health health() {
        return noted.setBackFrom()
                .map(newest -> Health.down().withDetail("newestNotedMoment", newest.toString()))
                .orElseGet(Health::up)
                .build();
    }
}
