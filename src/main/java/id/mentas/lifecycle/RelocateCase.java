package id.mentas.lifecycle;

import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Start form of {@code case-relocation}: who has moved to which village of the same kabupaten, and how it is known. */
record RelocateCase(
        @Label("Nomor kasus") @NotBlank(message = "isi nomor kasus.") String caseNumber,
        @Label("Desa atau kelurahan baru") @NotBlank(message = "pilih desa.") String village,
        @Label("Alamat baru")
                @NotBlank(message = "isi alamat di desa yang baru.") @Size(max = 200, message = "paling panjang 200 huruf.") String address,
        @Label("RT") @Pattern(regexp = "\\d{1,3}", message = "paling banyak 3 angka.") @Nullable String rt,
        @Label("RW") @Pattern(regexp = "\\d{1,3}", message = "paling banyak 3 angka.") @Nullable String rw,
        @ManyLines
                @Label("Alasan")
                @NotBlank(message = "tulis sejak kapan pindah dan bagaimana diketahui.") @Size(max = 500, message = "paling banyak 500 huruf.") String reason) {}
