package id.mentas.procurement;

import id.mentas.grant.Label;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Opens an order of packages that wait without one. */
record OpenOrder(
        @Label("Kode putaran") @NotNull(message = "isi kode putaran, misalnya UEP-2026-1.") String round,
        @Label("Kode kabupaten/kota")
                @NotNull(message = "isi kode kabupaten/kota, misalnya 6411.") @Pattern(regexp = "64\\d{2}", message = "tulis empat angka, misalnya 6411.") String kabupaten) {}
