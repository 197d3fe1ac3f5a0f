package id.mentas.procurement;

import id.mentas.grant.Label;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How many packages of the lowest rank wait for a later order, and why. */
record DeferPackages(
        @Label("Jumlah paket yang ditunda")
                @NotNull(message = "isi jumlah paket.") @Min(value = 1, message = "tunda sedikitnya satu paket.") Integer deferred,
        @Label("Alasan") @NotNull(message = "tulis alasannya.") @Size(max = 500, message = "paling panjang 500 huruf.") String reason) {}
