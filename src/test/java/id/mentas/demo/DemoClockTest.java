package id.mentas.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.engine.node.MentasClock;
import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MentasTest
class DemoClockTest {

    private static final LocalDateTime DEVICE = LocalDateTime.parse("2026-12-01T08:00");

    @LocalServerPort
    int port;

    @Autowired
    MentasClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"2999-01-01T00:00", "9999-12-31T23:59", "+999999999-12-31T23:59"})
    void refusesAnotherCentury(String at) {
        HttpResponse<String> answer = move(at);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Pilih waktu sampai").contains("10 tahun");
        assertThat(clock.instant()).isBefore(Instant.parse("2900-01-01T00:00:00Z"));
    }

    @Test
    void refusesMoreThanTwoYearsAtOnce() {
        HttpResponse<String> answer =
                move(LocalDateTime.now(clock).plusYears(2).plusDays(1).toString());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Pilih waktu sampai");
    }

    @Test
    void goesOnAMinute() {
        LocalDateTime later = LocalDateTime.now(clock).plusMinutes(1).withNano(0);

        assertThat(move(later.toString()).statusCode()).isEqualTo(200);
        assertThat(LocalDateTime.now(clock)).isAfterOrEqualTo(later);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T08:00, 2028-12-01T08:00, true",
        "2026-12-01T08:00, 2028-12-01T08:01, false",
        "2035-06-01T08:00, 2036-12-01T08:00, true",
        "2035-06-01T08:00, 2036-12-01T08:01, false",
        "2036-12-01T08:00, 2036-12-02T08:00, false"
    })
    void goesTwoYearsAtOnceAndTenYearsAheadOfTheDevice(LocalDateTime now, LocalDateTime at, boolean goes) {
        assertThat(DemoClock.tooFar(at, now, DEVICE).isEmpty()).isEqualTo(goes);
    }

    private HttpResponse<String> move(String at) {
        return Visitor.program(port, "admin", "mentas").postJson("/api/demo/clock", "{\"at\": \"" + at + "\"}");
    }
}
