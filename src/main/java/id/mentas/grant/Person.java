package id.mentas.grant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The nominated person. Never to be logged, put into process variables, URLs or mail subjects.
 *
 * @param village where the person lives, ten digits; as the case has it
 * @param sex `L` or `P`
 * @param aid other aid, `;`-separated codes
 * @param source `DTSEN` or `DTKS`
 * @param dataDate date of the record in that source
 */
public record Person(
        String caseNumber,
        String village,
        String name,
        String sex,
        @Nullable String birthPlace,
        LocalDate birthDate,
        String address,
        @Nullable String rt,
        @Nullable String rw,
        @Nullable String phone,
        @Nullable String occupation,
        String aid,
        @Nullable String formerBusiness,
        boolean publicServant,
        String source,
        LocalDate dataDate) {

    /** Where a visitor finds the house: address, RT and RW. */
    public String home() {
        return address + (rt == null ? "" : " RT " + rt) + (rw == null ? "" : " RW " + rw);
    }

    /** A number of identity with only its first four and last two digits: `6411**********01`. */
    public static String masked(String number) {
        if (number.length() < 8) {
            return "*".repeat(number.length());
        }
        return number.substring(0, 4) + "*".repeat(number.length() - 6) + number.substring(number.length() - 2);
    }

    @Override
    public String toString() {
        return "person of " + caseNumber;
    }
}
