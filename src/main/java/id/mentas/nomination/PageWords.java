package id.mentas.nomination;

import id.mentas.documents.Formats;
import id.mentas.people.directory.People;
import id.mentas.people.directory.SignedIn;
import id.mentas.region.Regions;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How the room's pages say moments, places, people and numbers in Indonesian. */
@Component
public class PageWords {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm", INDONESIAN);
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("d MMMM yyyy 'pukul' HH.mm", INDONESIAN);
    private static final long KILO = 1024;
    private static final long MEGA = KILO * KILO;

    private final Regions regions;
    private final People people;
    private final Clock clock;

    PageWords(Regions regions, People people, Clock clock) {
        this.regions = regions;
        this.people = people;
        this.clock = clock;
    }

    /** A kabupaten/kota; empty for rows that can't be read. */
    public String area(String code) {
        return code.isEmpty()
                ? "Baris tidak terbaca"
                : code.equals(SignedIn.PROVINCE) ? "Seluruh provinsi" : regions.name(code);
    }

    public String moment(Instant moment) {
        return moment.atZone(clock.getZone()).format(MOMENT);
    }

    /** `2 Februari 2026 pukul 09.15`, as a sentence says it. */
    public String said(Instant moment) {
        return moment.atZone(clock.getZone()).format(SAID);
    }

    public String person(String userId) {
        return people.displayName(userId);
    }

    /** `1.234.567`. */
    public String number(long number) {
        return Formats.integer(number);
    }

    /** `1,2 MB`. */
    public String size(long bytes) {
        return bytes < MEGA
                ? number(Math.max(1, (bytes + KILO - 1) / KILO)) + " KB"
                : String.format(INDONESIAN, bytes % MEGA == 0 ? "%,.0f MB" : "%,.1f MB", bytes / (double) MEGA);
    }

    /** `sekitar 3 menit`. */
    public String duration(long seconds) {
        if (seconds < 60) {
            return "kurang dari 1 menit";
        }
        long minutes = Math.round(seconds / 60.0);
        return minutes < 90
                ? "sekitar " + minutes + " menit"
                : "sekitar " + number(Math.round(minutes / 60.0)) + " jam";
    }
}
