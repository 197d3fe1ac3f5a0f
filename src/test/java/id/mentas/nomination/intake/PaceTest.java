package id.mentas.nomination.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.nomination.NominationSettings;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** A piece of work stays about a second long. */
class PaceTest {

    private final Pace pace = new Pace(
            new NominationSettings(200, Duration.ofSeconds(1), 1, DataSize.ofMegabytes(512), DataSize.ofMegabytes(10)));

    @Test
    void beginsAsManyAsItMayOnAQuickMachine() {
        for (int i = 0; i < 10; i++) {
            took(Duration.ofMillis(300));
        }
        assertThat(pace.cases()).isEqualTo(200);
    }

    @Test
    void beginsFewerWhereTheyTakeLong() {
        for (int i = 0; i < 10; i++) {
            took(Duration.ofMillis(20).multipliedBy(pace.cases()));
        }
        assertThat(pace.cases()).isBetween(45, 60);
    }

    @Test
    void neverCreeps() {
        for (int i = 0; i < 20; i++) {
            took(Duration.ofMinutes(1));
        }
        assertThat(pace.cases()).isEqualTo(20);
        for (int i = 0; i < 20; i++) {
            took(Duration.ofMillis(5).multipliedBy(pace.cases()));
        }
        assertThat(pace.cases()).isGreaterThan(150);
    }

    @Test
    void learnsNothingFromAFewLastRows() {
        pace.took(3, Duration.ofSeconds(2).toNanos());
        assertThat(pace.cases()).isEqualTo(200);
    }

    private void took(Duration time) {
        pace.took(pace.cases(), time.toNanos());
    }
}
