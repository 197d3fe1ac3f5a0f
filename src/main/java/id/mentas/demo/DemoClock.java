package id.mentas.demo;

import id.mentas.engine.MentasClock;
import id.mentas.grant.NotFound;
import id.mentas.grant.Refused;
import id.mentas.people.People;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Moves the one clock of the demo forward, so that a year of visits can be seen in an hour. Administrators only. */
@RestController
@Profile("demo")
class DemoClock {

    record Moment(@Nullable LocalDateTime at) {}

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.forLanguageTag("id"));

    private final MentasClock clock;
    private final People people;

    DemoClock(MentasClock clock, People people) {
        this.clock = clock;
        this.people = people;
    }

    @GetMapping("/api/demo/clock")
    Map<String, String> read() {
        administratorsOnly();
        return now();
    }

    private Map<String, String> now() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return Map.of("at", now.toLocalDateTime().withNano(0).toString(), "text", now.format(SHOWN) + " WITA");
    }

    @PostMapping("/api/demo/clock")
    Map<String, String> move(@RequestBody Moment moment) {
        administratorsOnly();
        if (moment.at() == null) {
            throw new Refused("at", "Isi waktu tujuan, misalnya 2026-08-01T08:00.");
        }
        Instant target = moment.at().atZone(clock.getZone()).toInstant();
        if (target.isBefore(clock.instant())) {
            throw new Refused("at", "Jam hanya dapat dimajukan. Pilih waktu sesudah " + now().get("text") + ".");
        }
        clock.moveTo(target);
        return now();
    }

    private void administratorsOnly() {
        if (!people.signedIn().isAdministrator()) {
            throw new NotFound("Halaman tidak ditemukan.");
        }
    }
}
