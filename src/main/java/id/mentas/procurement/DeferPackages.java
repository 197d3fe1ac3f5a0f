package id.mentas.procurement;

import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How many packages of the lowest rank wait for a later order, and why. */
record DeferPackages(
        @Label("Jumlah paket yang ditunda")
                @NotNull(message = "isi jumlah paket.") @Min(value = 1, message = "tunda sedikitnya 1 paket.") @Max(value = 100_000, message = "paling banyak 100.000 paket.") Integer deferred,
        @ManyLines
                @Label("Alasan")
                @NotNull(message = "tulis alasannya.") @Size(max = 500, message = "paling panjang 500 huruf.") String reason) {}
