package id.mentas.approval.ranking;

import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What became of a refused person whose objection was accepted. */
public record Renominate(
        @Label("Hasil") @NotNull(message = "pilih hasilnya.") Step decision,
        @Label("Nomor kasus yang baru") @Nullable String caseNumber,
        @ManyLines @Label("Alasan") @Nullable @Size(max = 1000, message = "paling banyak 1.000 huruf.") String reason) {

    /** Nominated again or not. */
    public enum Step {
        NOMINATED,
        NOT_NOMINATED
    }
}
