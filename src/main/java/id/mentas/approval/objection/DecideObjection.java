package id.mentas.approval.objection;

import id.mentas.approval.ranking.Objection.Ruling;
import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The ruling on an objection. */
public record DecideObjection(
        @Label("Putusan") @NotNull(message = "pilih putusan.") Ruling decision,
        @Label("Peringkat baru")
                @Nullable @Min(value = 1, message = "peringkat dimulai dari 1.") @Max(value = 100_000, message = "peringkat paling besar 100.000.") Integer rank,
        @ManyLines
                @Label("Alasan putusan")
                @NotBlank(message = "tulis alasan putusan.") @Size(max = 2000, message = "paling banyak 2.000 huruf.") String reason) {}
