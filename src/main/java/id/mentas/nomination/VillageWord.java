package id.mentas.nomination;

import id.mentas.documents.Formats;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the village deliberation said of one person, when and where. */
record VillageWord(LocalDate on, @Nullable String place, Nomination.Deliberation result, @Nullable String note) {

    /** "Musyawarah desa 2 Februari 2026 di Balai Desa mendukung usulan." */
    String sentence() {
        return "Musyawarah desa " + Formats.date(on) + (place == null ? "" : " di " + place) + " " + result.label
                + " usulan.";
    }
}
