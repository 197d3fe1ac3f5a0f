package id.mentas.registry.value;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number of identity: region of first registration (6), birth date DDMMYY with day + 40 for women, serial. It is not
 * reissued when birth data are corrected, so what it says is a hint and never a proof.
 */
public record Nik(String digits) {

    static final int LENGTH = 16;
    private static final int WOMEN = 40;

    public Nik {
        if (!isOne(digits)) {
            throw new IllegalArgumentException("Not an NIK");
        }
    }

    /** The number in a text, spaces left out; empty when there are not just 16 digits. */
    public static Optional<Nik> of(String text) {
        String digits = digits(text);
        return digits == null ? Optional.empty() : Optional.of(new Nik(digits));
    }

    /** The 16 digits in a text, spaces left out; null when there is anything else. Also those of a family card. */
    public static @Nullable String digits(String text) {
        String digits = text.indexOf(' ') < 0 ? text : text.replace(" ", "");
        return isOne(digits) ? digits : null;
    }

    static boolean isOne(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Given out by a village for the time being; says nothing about its bearer. */
    public boolean isTemporary() {
        return digits.startsWith("0");
    }

    /** Whether the number names another birth date. Never of a temporary number. */
    public boolean contradictsBirth(LocalDate birth) {
        int told = day() > WOMEN ? day() - WOMEN : day();
        return !isTemporary()
                && (told != birth.getDayOfMonth()
                        || two(8) != birth.getMonthValue()
                        || two(10) != birth.getYear() % 100);
    }

    /**
     * Whether the number names the other sex. Never of a temporary number.
     *
     * @param sex `L` or `P`
     */
    public boolean contradictsSex(String sex) {
        return !isTemporary() && (day() > WOMEN) != "P".equals(sex);
    }

    /** Whether its serial is 0000, while serials begin with 0001. Never of a temporary number. */
    public boolean isUnusual() {
        return !isTemporary() && digits.endsWith("0000");
    }

    /**
     * Whether a family card's number looks like the person's NIK, while this one does not: somebody exchanged them. Never of a
     * temporary number.
     */
    public boolean isExchangedWith(String noKk, LocalDate birth, String sex) {
        Nik other = new Nik(noKk);
        return contradictsBirth(birth)
                && !other.isTemporary()
                && !other.contradictsBirth(birth)
                && !other.contradictsSex(sex);
    }

    private int day() {
        return two(6);
    }

    private int two(int from) {
        return (digits.charAt(from) - '0') * 10 + digits.charAt(from + 1) - '0';
    }

    @Override
    public String toString() {
        return "NIK";
    }
}
