package id.mentas.documents;

import id.mentas.common.PublicCode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person as papers show them.
 *
 * @param maskedNik {@code 6411**********01}; a whole NIK is refused
 * @param address street and RT/RW; the names of village, kecamatan and kabupaten stand apart
 * @param code that leads to the page about the own case; null where the paper is for others
 */
public record Addressee(
        String name,
        @Nullable String maskedNik,
        String address,
        String village,
        String kecamatan,
        String kabupaten,
        @Nullable PublicCode code) {

    private static final Pattern WHOLE = Pattern.compile("\\d{16}");

    public Addressee {
        requireMasked(maskedNik);
    }

    public Addressee(
            String name,
            @Nullable String maskedNik,
            String address,
            String village,
            String kecamatan,
            String kabupaten) {
        this(name, maskedNik, address, village, kecamatan, kabupaten, null);
    }

    public static void requireMasked(@Nullable String nik) {
        if (nik != null && WHOLE.matcher(nik).matches()) {
            throw new IllegalArgumentException("A paper shows an NIK masked only");
        }
    }
}
