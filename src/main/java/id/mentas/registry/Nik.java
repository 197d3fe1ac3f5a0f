package id.mentas.registry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A number of identity: region of first registration (6), birth date DDMMYY with day + 40 for women, serial. It is not
 * reissued when birth data are corrected, so what it says is a hint and never a proof.
 */
public record Nik(String digits) {

    private static final int WOMEN = 40;

    public Nik {
        if (!isOne(digits)) {
            throw new IllegalArgumentException("Not an NIK");
        }
    }

    static boolean isOne(String text) {
        return text.matches("\\d{16}");
    }

    /** The number in a text, spaces left out; empty when there are not just 16 digits. */
    public static Optional<Nik> of(String text) {
        String digits = text.replaceAll("\\s", "");
        return isOne(digits) ? Optional.of(new Nik(digits)) : Optional.empty();
    }

    /** Given out by a village for the time being; says nothing about its bearer. */
    public boolean isTemporary() {
        return digits.startsWith("0");
    }

    /** Whether the number names another birth date. Never of a temporary number. */
    public boolean contradictsBirth(LocalDate birth) {
        String date =
                String.format(Locale.ROOT, "%02d%s", day() > WOMEN ? day() - WOMEN : day(), digits.substring(8, 12));
        return !isTemporary() && !date.equals(birth.format(DateTimeFormatter.ofPattern("ddMMyy", Locale.ROOT)));
    }

    /** Whether the number names the other sex. Never of a temporary number. @param sex `L` or `P` */
    public boolean contradictsSex(String sex) {
        return !isTemporary() && (day() > WOMEN) != "P".equals(sex);
    }

    private int day() {
        return Integer.parseInt(digits.substring(6, 8));
    }

    @Override
    public String toString() {
        return "NIK";
    }
}
