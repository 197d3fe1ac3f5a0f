package id.mentas.approval.round;

import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Start form of {@code round-closing}. */
public record CloseRound(
        @Label("Putaran") @NotBlank(message = "pilih putaran.") String round,
        @ManyLines
                @Label("Alasan penutupan")
                @NotBlank(message = "tulis alasan penutupan.") @Size(max = 1000, message = "paling banyak 1.000 huruf.") String reason) {}
