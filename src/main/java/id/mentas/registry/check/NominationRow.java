package id.mentas.registry.check;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One person as nominated, read and checked: from a line of a file or from a form.
 *
 * @param sex `L` or `P`
 * @param village ten digits, known
 * @param desil 1–10
 * @param aid other aid, `;`-separated
 * @param businessStatus `BERHENTI`, `JALAN` or `BELUM`
 * @param businessType wanted, a code of the catalogue
 */
public record NominationRow(
        String nik,
        String noKk,
        String name,
        String sex,
        @Nullable String birthPlace,
        LocalDate birthDate,
        String address,
        @Nullable String rt,
        @Nullable String rw,
        String village,
        int desil,
        String aid,
        @Nullable String occupation,
        @Nullable String phone,
        @Nullable String formerBusiness,
        String businessStatus,
        String businessType,
        boolean publicServant,
        String source,
        LocalDate dataDate) {

    /** A name as it is compared: capital letters and single spaces only. */
    public static String alike(String name) {
        return name.toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L} ]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Override
    public String toString() {
        return "nominated person";
    }
}
