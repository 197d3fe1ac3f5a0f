package id.mentas.nomination.refresh;

import id.mentas.common.Label;
import id.mentas.common.UploadedFile;
import id.mentas.registry.place.RegionScheme;
import jakarta.validation.constraints.NotNull;

/** Form `registry-refresh`: a newer extract of the registry. @param complete all people of the area are in it */
record RegistryRefresh(
        @Label("Berkas registri") @NotNull(message = "pilih berkas CSV atau XLSX.") UploadedFile file,
        @Label("Kode wilayah di berkas") @NotNull(message = "pilih Kemendagri atau BPS.") RegionScheme scheme,
        @Label("Berkas memuat semua orang di wilayah ini") boolean complete) {}
