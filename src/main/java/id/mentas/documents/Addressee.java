package id.mentas.documents;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person as papers show them.
 *
 * @param maskedNik {@code 6411**********01}; a whole NIK is refused
 * @param address street and RT/RW; the names of village, kecamatan and kabupaten stand apart
 */
public record Addressee(
        String name, @Nullable String maskedNik, String address, String village, String kecamatan, String kabupaten) {

    private static final Pattern WHOLE = Pattern.compile("\\d{16}");

    public Addressee {
        requireMasked(maskedNik);
    }

    static void requireMasked(@Nullable String nik) {
        if (nik != null && WHOLE.matcher(nik).matches()) {
            throw new IllegalArgumentException("A paper shows an NIK masked only");
        }
    }
}
