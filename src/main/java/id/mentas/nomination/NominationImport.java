package id.mentas.nomination;

import id.mentas.grant.Label;
import id.mentas.grant.UploadedFile;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Form `nomination-import`: a file for a round. */
record NominationImport(
        @Label("Putaran") @NotBlank(message = "pilih putaran.") String round,
        @Label("Berkas usulan") @NotNull(message = "pilih berkas CSV.") UploadedFile file) {}
