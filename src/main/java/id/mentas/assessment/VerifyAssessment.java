package id.mentas.assessment;

import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The verifier's answer to an assessment. */
record VerifyAssessment(
        @Label("Putusan") @NotNull(message = "pilih putusan.") Verification decision,
        @ManyLines @Label("Catatan untuk TKSK") @Nullable @Size(max = 1000, message = "paling banyak 1.000 huruf.") String note,
        @ManyLines @Label("Alasan penolakan") @Nullable @Size(max = 1000, message = "paling banyak 1.000 huruf.") String reason) {

    /** What the verifier wrote, where the answer needs words. */
    @Nullable String words() {
        return switch (decision) {
            case CONFIRM -> null;
            case SEND_BACK -> note;
            case REFUSE -> reason;
        };
    }
}
