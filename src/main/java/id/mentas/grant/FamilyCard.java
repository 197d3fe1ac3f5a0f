package id.mentas.grant;

import org.jspecify.annotations.Nullable;

/** What can't be the number of a family card (KK), wherever it is written: in a file, in a form, or at the door. */
public final class FamilyCard {

    private static final String NO_SERIAL = "0000";

    private FamilyCard() {}

    /**
     * Why sixteen digits are no number of a card; null where they may be one.
     *
     * @param nik of the person on it, null where it isn't known
     */
    public static @Nullable String problem(String noKk, @Nullable String nik) {
        if (noKk.equals(nik)) {
            return "Nomor KK sama dengan NIK.";
        }
        if (noKk.chars().allMatch(digit -> digit == '0')) {
            return "Nomor KK hanya berisi angka nol.";
        }
        if (noKk.chars().distinct().count() == 1) {
            return "Nomor KK hanya berisi satu angka yang diulang.";
        }
        return noKk.endsWith(NO_SERIAL) ? "Nomor urut KK (empat angka terakhir) tidak mungkin 0000." : null;
    }
}
