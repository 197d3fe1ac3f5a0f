package id.mentas.documents;

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
public record ReferralLetter(
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

    @Override
    public DocumentKind kind() {
        return DocumentKind.REFERRAL;
    }
}
