package id.mentas.approval.round;

import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The province's decision to move places from one kabupaten/kota to another, or to leave them where they are. */
public record ReallocateQuota(
        @Label("Keputusan") @NotNull(message = "pilih keputusan.") Step decision,
        @Label("Dari kabupaten/kota") @Nullable String from,
        @Label("Ke kabupaten/kota") @Nullable String to,
        @Label("Jumlah tempat")
                @Nullable @Min(value = 1, message = "paling sedikit 1 tempat.") @Max(value = 100_000, message = "paling banyak 100.000 tempat.") Integer places,
        @ManyLines @Label("Alasan") @Nullable @Size(max = 1000, message = "paling banyak 1.000 huruf.") String reason) {

    /** What to do; the model's gateway reads these names. */
    public enum Step {
        MOVE,
        LEAVE
    }
}
