package id.mentas.referral;

import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an agency answers. */
record AnswerReferral(
        @Label("Jawaban dinas") @NotNull(message = "pilih salah satu.") Answer answer,
        @ManyLines @Label("Alasan penolakan") @Size(max = 1000, message = "paling panjang 1000 huruf.") @Nullable String reason,
        @ManyLines @Label("Rencana layanan") @Size(max = 1000, message = "paling panjang 1000 huruf.") @Nullable String note) {

    enum Answer {
        ACCEPT,
        REJECT
    }

    boolean accepted() {
        return answer == Answer.ACCEPT;
    }
}
