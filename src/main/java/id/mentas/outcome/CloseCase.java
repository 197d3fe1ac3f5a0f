package id.mentas.outcome;

import id.mentas.common.Between;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the province decides, and a newer desil where one is known: all three of its fields or none. */
record CloseCase(
        @Label("Hasil akhir") @NotNull(message = "pilih salah satu.") Result result,
        @ManyLines @Label("Alasan") @Size(max = 1000, message = "paling panjang 1000 huruf.") @Nullable String reason,
        @Label("Desil")
                @Min(value = 1, message = "antara 1 dan 10.") @Max(value = 10, message = "antara 1 dan 10.") @Nullable Integer desil,
        @Label("Sumber desil") @Pattern(regexp = "DTSEN|DTKS", message = "pilih DTSEN atau DTKS.") @Nullable String desilSource,
        @Label("Tanggal data desil")
                @Between(
                        from = {KnownDay.NOMINATED},
                        to = {KnownDay.TODAY})
                @Nullable LocalDate desilDate) {}
