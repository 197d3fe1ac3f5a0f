package id.mentas.letters;

import id.mentas.documents.Addressee;
import id.mentas.documents.DocumentKind;
import id.mentas.documents.Issuer;
import id.mentas.documents.Paper;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells a person why the nomination was refused and how to object.
 *
 * @param stage in words, "pemeriksaan syarat"
 * @param reasons whole sentences or phrases in plain words, never codes
 * @param objectionUntil last day for an objection; null where no day is set
 * @param objectionTo where to go, "Dinas Sosial Kabupaten Mahakam Ulu"
 */
record RefusalLetter(
        @Nullable String number,
        LocalDate date,
        String place,
        String caseNumber,
        String round,
        Addressee addressee,
        String stage,
        List<String> reasons,
        @Nullable LocalDate objectionUntil,
        String objectionTo,
        Issuer issuer)
        implements Paper {

    static final DocumentKind KIND =
            DocumentKind.paper("letters", "refusal", "Surat Pemberitahuan Tidak Diterima", "Surat-Penolakan");

    @Override
    public DocumentKind kind() {
        return KIND;
    }
}
