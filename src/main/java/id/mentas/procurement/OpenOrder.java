package id.mentas.procurement;

import id.mentas.common.Label;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Opens an order of packages that wait without one. */
record OpenOrder(
        @Label("Putaran") @NotNull(message = "pilih putaran.") String round,
        @Label("Kabupaten/kota")
                @NotNull(message = "pilih kabupaten/kota.") @Pattern(regexp = "64\\d{2}", message = "pilih kabupaten/kota dari daftar.") String kabupaten) {}
