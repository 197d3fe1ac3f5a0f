package id.mentas.monitoring;

import id.mentas.documents.Addressee;
import id.mentas.documents.DocumentKind;
import id.mentas.documents.Fact;
import id.mentas.documents.Paper;
import id.mentas.documents.Picture;
import id.mentas.documents.Signatory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a visit to a household or a business found.
 *
 * @param subject "Kunjungan rumah" or "Pemantauan usaha bulan ke-3"
 * @param visitor name and post of who visited
 * @param facts what was found, in the order of the form
 * @param remarks obstacles and advice, in sentences; may be empty
 * @param coordinates where known
 */
record VisitReportPaper(
        @Nullable String number,
        LocalDate date,
        String place,
        String caseNumber,
        String subject,
        Signatory visitor,
        Addressee visited,
        List<Fact> facts,
        List<String> remarks,
        @Nullable String coordinates,
        @Nullable Picture photo)
        implements Paper {

    static final DocumentKind KIND =
            DocumentKind.paper("monitoring", "visit-report", "Laporan Kunjungan", "Laporan-Kunjungan");

    @Override
    public DocumentKind kind() {
        return KIND;
    }
}
