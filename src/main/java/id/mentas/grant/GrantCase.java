package id.mentas.grant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person nominated in one round, as far as every room may know it.
 *
 * @param kabupaten four digits, `6411`; the tenant
 * @param kecamatan six digits, `641101`
 * @param village ten digits
 * @param businessStatus name of a {@link BusinessStatus}
 * @param desil 1–10 at nomination
 * @param live takes part in the round; false once refused or ended
 * @param score total of the assessment, null before it
 */
public record GrantCase(
        String caseNumber,
        String round,
        String kabupaten,
        String kecamatan,
        String village,
        String nik,
        String noKk,
        String businessType,
        String businessStatus,
        int desil,
        LocalDate nominatedOn,
        Stage stage,
        boolean active,
        @Nullable Outcome outcome,
        boolean live,
        @Nullable Integer score,
        int version) {

    /** What became of the business that somebody had. */
    public enum BusinessStatus {
        BERHENTI("berhenti"),
        JALAN("berjalan"),
        BELUM("belum pernah");

        private final String label;

        BusinessStatus(String label) {
            this.label = label;
        }

        /** Indonesian. */
        public String label() {
            return label;
        }
    }

    @Override
    public String toString() {
        return caseNumber;
    }
}
