package id.mentas.nomination;

import id.mentas.documents.Formats;
import id.mentas.people.People;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says why one of a village can't be answered any more. */
@Component
class GoneWords {

    private static final String REMEDY = " Pilih \"Belum ditanya\" pada baris ini, lalu kirim lagi.";

    static final String MEANWHILE = "baru saja diambil atau dijawab petugas lain." + REMEDY;

    private final People people;
    private final Clock clock;

    GoneWords(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    String of(Deliberations.Gone gone) {
        Instant at = gone.answeredAt();
        if (gone.answeredBy() != null && at != null) {
            return "sudah dijawab oleh " + people.displayName(gone.answeredBy()) + " pada " + moment(at) + "." + REMEDY;
        }
        return gone.ended()
                ? "kasusnya sudah berakhir." + REMEDY
                : "tidak lagi menunggu ditanya, atau bukan bagian Anda." + REMEDY;
    }

    /** When the line broke before the answer came, people send again what was taken. */
    String sentTwice(Deliberations.Gone gone) {
        String at = gone.answeredAt() == null ? "" : " pada " + moment(gone.answeredAt());
        return "Semua jawaban ini sudah tercatat oleh Anda" + at + ". Tidak perlu dikirim lagi; tutup formulir ini.";
    }

    String held(@Nullable String by) {
        String name = by == null ? "petugas lain" : people.displayName(by);
        return "tugasnya sedang dikerjakan " + name
                + ". Minta ia menyelesaikan atau melepaskannya, atau pilih \"Belum ditanya\"" + " pada baris ini.";
    }

    private String moment(Instant at) {
        ZonedDateTime then = at.atZone(clock.getZone());
        return Formats.date(then.toLocalDate())
                + String.format(Locale.ROOT, " pukul %02d.%02d", then.getHour(), then.getMinute());
    }
}
