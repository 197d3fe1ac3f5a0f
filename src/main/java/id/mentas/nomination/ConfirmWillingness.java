package id.mentas.nomination;

import id.mentas.common.Between;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Form `confirm-willingness`: whether the person wants to run a business, and what the village says. */
public record ConfirmWillingness(
        @Label("Kesediaan") @NotNull(message = "pilih bersedia atau tidak bersedia.") Willing willing,
        @Label("Usaha yang dipilih") @Nullable String businessType,
        @ManyLines @Label("Alasan tidak bersedia") @Size(max = 500, message = "paling panjang 500 huruf.") @Nullable String reason,
        @Label("Tanggal musyawarah desa")
                @NotNull(message = "wajib diisi.") @Between(
                        from = {KnownDay.A_YEAR_AGO},
                        to = {KnownDay.TODAY})
                LocalDate deliberationDate,
        @Label("Tempat musyawarah desa") @Size(max = 200, message = "paling panjang 200 huruf.") @Nullable String deliberationPlace,
        @Label("Hasil musyawarah desa") @NotNull(message = "pilih mendukung atau tidak mendukung.") Nomination.Deliberation deliberationResult,
        @ManyLines @Label("Catatan") @Size(max = 500, message = "paling panjang 500 huruf.") @Nullable String note) {

    public enum Willing {
        YES,
        NO
    }

    VillageWord villageWord() {
        return new VillageWord(deliberationDate, deliberationPlace, deliberationResult, note);
    }
}
