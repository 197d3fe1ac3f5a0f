package id.mentas.nomination.intake;

import id.mentas.common.Label;
import id.mentas.common.UploadedFile;
import id.mentas.registry.place.RegionScheme;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Form `nomination-import`: a file for a round, with the scheme of its numbers of places. */
public record NominationImport(
        @Label("Putaran") @NotBlank(message = "pilih putaran.") String round,
        @Label("Kode wilayah dalam berkas")
                @Pattern(regexp = "KEMENDAGRI|BPS", message = "pilih Kemendagri atau BPS.") @Nullable String scheme,
        @Label("Nomor impor yang diperbaiki")
                @Min(value = 1, message = "dimulai dari 1.") @Max(value = 999_999_999, message = "paling besar 999.999.999.") @Nullable Long corrects,
        @Label("Berkas usulan") @NotNull(message = "pilih berkas CSV atau Excel.") UploadedFile file) {

    /** Kemendagri where nothing was chosen. */
    RegionScheme schemeOfPlaces() {
        return scheme == null ? RegionScheme.KEMENDAGRI : RegionScheme.valueOf(scheme);
    }
}
