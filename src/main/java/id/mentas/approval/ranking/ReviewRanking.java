package id.mentas.approval.ranking;

import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The kabupaten's look at the ranking: publish it, or move one candidate and look again. */
public record ReviewRanking(
        @Label("Langkah berikut") @NotNull(message = "pilih langkah berikut.") Step decision,
        @Label("Nomor kasus yang dipindahkan") @Nullable String caseNumber,
        @Label("Ke peringkat")
                @Nullable @Min(value = 1, message = "peringkat dimulai dari 1.") @Max(value = 100_000, message = "peringkat paling besar 100.000.") Integer rank,
        @ManyLines @Label("Alasan") @Nullable @Size(max = 1000, message = "paling banyak 1.000 huruf.") String reason) {

    /** What to do with the ranking; the model's gateway reads these names. */
    public enum Step {
        PUBLISH,
        MOVE
    }
}
