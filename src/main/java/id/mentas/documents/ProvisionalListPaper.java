package id.mentas.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Daftar sementara: who is proposed, published in the villages before the decree; by village, without NIK and address.
 *
 * @param number may be absent
 * @param objectionUntil last day for objections
 * @param objectionTo where to go, "Dinas Sosial Kabupaten Mahakam Ulu"
 * @param entries in rank order; the paper groups them by kecamatan and village
 */
public record ProvisionalListPaper(
        @Nullable String number,
        LocalDate date,
        String place,
        String round,
        int year,
        String kabupaten,
        int quota,
        LocalDate objectionUntil,
        String objectionTo,
        Signatory signatory,
        List<Entry> entries)
        implements Paper {

    /**
     * One candidate.
     *
     * @param withinQuota false: on the waitlist
     */
    public record Entry(
            int rank, String name, String village, String kecamatan, String businessType, boolean withinQuota) {}

    @Override
    public DocumentKind kind() {
        return DocumentKind.PROVISIONAL_LIST;
    }
}
