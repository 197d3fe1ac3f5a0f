package id.mentas.outcome;

import id.mentas.documents.Addressee;
import id.mentas.documents.DocumentKind;
import id.mentas.documents.Fact;
import id.mentas.documents.Issuer;
import id.mentas.documents.Paper;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells a recipient how it ended.
 *
 * @param facts what was measured, "Desil saat diusulkan" → "2"
 * @param known what is known of business, income and desil, in sentences; the letter claims nothing beyond it
 * @param advice what comes next, in sentences; may be empty
 */
record FinalLetter(
        @Nullable String number,
        LocalDate date,
        String place,
        String caseNumber,
        String round,
        Addressee addressee,
        String businessType,
        Result result,
        List<Fact> facts,
        List<String> known,
        List<String> advice,
        Issuer issuer)
        implements Paper {

    static final DocumentKind KIND =
            DocumentKind.paper("outcome", "final-letter", "Surat Hasil Akhir", "Surat-Hasil-Akhir");

    /** How it ended. */
    public enum Result {
        GRADUATED,
        IMPROVED,
        NEEDS_MORE,
        FAILED
    }

    @Override
    public DocumentKind kind() {
        return KIND;
    }
}
