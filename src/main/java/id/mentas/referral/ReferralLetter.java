package id.mentas.referral;

import id.mentas.documents.Addressee;
import id.mentas.documents.DocumentKind;
import id.mentas.documents.Issuer;
import id.mentas.documents.Paper;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands a person on to another agency.
 *
 * @param agency "Dinas Perindustrian, Perdagangan, Koperasi dan UKM Kabupaten Mahakam Ulu"
 * @param need what was seen, in a sentence
 * @param services what is asked for, in words
 * @param consentDate when the person agreed
 * @param answerBy last day for the agency's answer
 */
record ReferralLetter(
        String number,
        LocalDate date,
        String place,
        String caseNumber,
        String agency,
        Addressee person,
        String businessType,
        String need,
        List<String> services,
        LocalDate consentDate,
        @Nullable LocalDate answerBy,
        Issuer issuer)
        implements Paper {

    static final DocumentKind KIND = DocumentKind.paper("referral", "referral", "Surat Rujukan", "Surat-Rujukan");

    @Override
    public DocumentKind kind() {
        return KIND;
    }
}
