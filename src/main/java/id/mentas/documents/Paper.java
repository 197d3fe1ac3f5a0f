package id.mentas.documents;

import org.jspecify.annotations.Nullable;

/** Everything that one official paper says, as plain values: rupiah as {@code long}, dates as {@code LocalDate}, words in Indonesian. */
public sealed interface Paper
        permits DecreePaper,
                AmendingDecreePaper,
                ProvisionalListPaper,
                InspectionPaper,
                HandoverPaper,
                RefusalLetter,
                FinalLetter,
                VisitReportPaper,
                ReferralLetter {

    DocumentKind kind();

    /** The paper's own number, from {@code Numbers}; some papers have none. */
    @Nullable String number();

    /** What stands in lists and in the PDF's metadata; never a name or an NIK. */
    default String title() {
        return number() == null ? kind().label() : kind().label() + " Nomor " + number();
    }

    /** File under {@code templates/documents}, without its ending. */
    default String template() {
        return kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
