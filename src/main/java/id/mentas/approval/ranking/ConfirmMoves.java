package id.mentas.approval.ranking;

import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A second person's answer to moves that carry somebody across the quota's line. */
public record ConfirmMoves(
        @Label("Keputusan") @NotNull(message = "pilih keputusan.") Answer decision,
        @ManyLines @Label("Catatan") @Nullable @Size(max = 1000, message = "paling banyak 1.000 huruf.") String words) {

    /** How it can be answered; the model's gateway reads these names. */
    public enum Answer {
        ACCEPT,
        SEND_BACK
    }
}
