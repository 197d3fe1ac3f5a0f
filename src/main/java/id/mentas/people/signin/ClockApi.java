package id.mentas.people.signin;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** `GET /api/clock`: the house's time in its own zone, which in the demo runs ahead of people's devices. */
@RestController
class ClockApi {

    private final Clock clock;

    ClockApi(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/api/clock")
    Map<String, String> now() {
        return Map.of(
                "at", LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
