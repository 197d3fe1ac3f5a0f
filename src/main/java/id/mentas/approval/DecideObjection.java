package id.mentas.approval;

import id.mentas.approval.Objection.Ruling;
import id.mentas.grant.Label;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The ruling on an objection. */
record DecideObjection(
        @Label("Putusan") @NotNull(message = "pilih putusan.") Ruling decision,
        @Label("Peringkat baru") @Nullable @Min(value = 1, message = "peringkat dimulai dari 1.") Integer rank,
        @Label("Alasan putusan")
                @NotBlank(message = "tulis alasan putusan.") @Size(max = 2000, message = "paling banyak 2.000 huruf.") String reason) {}
