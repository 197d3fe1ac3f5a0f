package id.mentas.grant.round;

import org.jspecify.annotations.Nullable;

/**
 * How the decrees of a round are numbered and signed; what is null follows the office's settings.
 *
 * @param decreePattern {@code 400.9/{nomor}/DINSOS/{tahun}}
 * @param name of the signatory as papers print it
 * @param nip civil servant's number
 * @param post "Kepala Dinas Sosial Provinsi Kalimantan Timur"
 * @param place where it is signed
 */
public record SigningTerms(
        @Nullable String decreePattern,
        @Nullable String name,
        @Nullable String nip,
        @Nullable String post,
        @Nullable String place) {

    /** As the office's settings say. */
    public static final SigningTerms USUAL = new SigningTerms(null, null, null, null, null);
}
