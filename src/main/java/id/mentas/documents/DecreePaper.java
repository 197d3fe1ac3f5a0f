package id.mentas.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SK: the decree that names the recipients of one kabupaten/kota in one round, with its appendix.
 *
 * @param place where it is signed, "Samarinda"
 * @param round {@code UEP-2026-1}
 * @param budgetSource "APBD" or "APBD-P"
 * @param kabupaten full name, "Kabupaten Mahakam Ulu"
 * @param recipients in the order in which they are to be listed; the paper groups them by kecamatan
 */
public record DecreePaper(
        String number,
        LocalDate date,
        String place,
        String round,
        int year,
        String budgetSource,
        String kabupaten,
        Signatory signatory,
        List<Recipient> recipients)
        implements Paper {

    /**
     * One line of the appendix.
     *
     * @param maskedNik {@code 6411**********01}, or null to leave identity out
     * @param businessType in words, "Ternak ayam"
     * @param value of the package, in rupiah
     */
    public record Recipient(
            String name,
            @Nullable String maskedNik,
            String address,
            String village,
            String kecamatan,
            String businessType,
            long value) {

        public Recipient {
            Addressee.requireMasked(maskedNik);
        }
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.DECREE;
    }

    /** Of all recipients, in rupiah. */
    public long total() {
        return recipients.stream().mapToLong(Recipient::value).sum();
    }
}
