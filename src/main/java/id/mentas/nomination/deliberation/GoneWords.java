package id.mentas.nomination.deliberation;

import id.mentas.nomination.PageWords;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says why one of a village can't be answered any more. */
@Component
class GoneWords {

    private static final String REMEDY = " Pilih \"Belum ditanya\" pada baris ini, lalu kirim lagi.";

    static final String MEANWHILE = "baru saja diambil atau dijawab petugas lain." + REMEDY;

    private final PageWords words;

    GoneWords(PageWords words) {
        this.words = words;
    }

    String of(Deliberations.Gone gone) {
        Instant at = gone.answeredAt();
        if (gone.answeredBy() != null && at != null) {
            return "sudah dijawab oleh " + words.person(gone.answeredBy()) + " pada " + words.said(at) + "." + REMEDY;
        }
        return gone.ended()
                ? "kasusnya sudah berakhir." + REMEDY
                : "tidak lagi menunggu ditanya, atau bukan bagian Anda." + REMEDY;
    }

    /** When the line broke before the answer came, people send again what was taken. */
    String sentTwice(Deliberations.Gone gone) {
        String at = gone.answeredAt() == null ? "" : " pada " + words.said(gone.answeredAt());
        return "Semua jawaban ini sudah tercatat oleh Anda" + at + ". Tidak perlu dikirim lagi; tutup formulir ini.";
    }

    String held(@Nullable String by) {
        String name = by == null ? "petugas lain" : words.person(by);
        return "tugasnya sedang dikerjakan " + name
                + ". Minta ia menyelesaikan atau melepaskannya, atau pilih \"Belum ditanya\"" + " pada baris ini.";
    }
}
