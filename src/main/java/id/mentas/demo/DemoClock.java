package id.mentas.demo;

import id.mentas.common.NotFound;
import id.mentas.common.Refused;
import id.mentas.engine.node.MentasClock;
import id.mentas.people.directory.People;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Moves the one clock of the demo forward, so that a year of visits can be seen in an hour. Administrators only. There is no way back:
 * a slip of the finger must not carry the house into another century.
 */
@RestController
@Profile("demo")
class DemoClock {

    record Moment(@Nullable LocalDateTime at) {}

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.forLanguageTag("id"));

    private static final int YEARS_AT_ONCE = 2;
    private static final int YEARS_AHEAD_OF_DEVICE = 10;

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
        tooFar(moment.at(), LocalDateTime.now(clock), LocalDateTime.ofInstant(clock.ofDevice(), clock.getZone()))
                .ifPresent(why -> {
                    throw new Refused("at", why);
                });
        clock.moveTo(target);
        return now();
    }

    /** Why the clock does not go that far, an Indonesian sentence; empty where it does. */
    static Optional<String> tooFar(LocalDateTime at, LocalDateTime now, LocalDateTime device) {
        LocalDateTime step = now.plusYears(YEARS_AT_ONCE);
        LocalDateTime end = device.plusYears(YEARS_AHEAD_OF_DEVICE);
        if (at.isAfter(end)) {
            return Optional.of("Jam demo tidak dapat dimundurkan lagi, maka paling jauh " + YEARS_AHEAD_OF_DEVICE
                    + " tahun sesudah hari ini menurut perangkat. Pilih waktu sampai " + end.format(SHOWN) + " WITA.");
        }
        return at.isAfter(step)
                ? Optional.of("Jam demo tidak dapat dimundurkan lagi, maka paling jauh " + YEARS_AT_ONCE
                        + " tahun sekali maju. Pilih waktu sampai " + step.format(SHOWN) + " WITA.")
                : Optional.empty();
    }

    private void administratorsOnly() {
        if (!people.signedIn().isAdministrator()) {
            throw new NotFound("Halaman tidak ditemukan.");
        }
    }
}
