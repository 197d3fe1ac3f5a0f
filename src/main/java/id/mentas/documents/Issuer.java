package id.mentas.documents;

import org.jspecify.annotations.Nullable;

/**
 * Who issued a paper that nobody signs: the system by the programme's rules, or after an officer acted.
 *
 * @param officer name as in lists of users; null where no person acted
 */
public record Issuer(@Nullable String officer) {

    /** Nobody acted: the rules alone. */
    public static final Issuer SYSTEM = new Issuer(null);

    /** What stands where a signature would. */
    public String words() {
        return officer == null
                ? "Diterbitkan otomatis oleh sistem Mentas menurut aturan program."
                : "Diterbitkan melalui sistem Mentas. Petugas yang menangani: " + officer + ".";
    }
}
