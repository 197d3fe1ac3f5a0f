package id.mentas.procurement;

import id.mentas.common.Between;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a delivery brought: good, refused and why; and whether more is waited for. */
record InspectGoods(
        @Label("Tanggal pemeriksaan")
                @NotNull(message = "isi tanggal pemeriksaan.") @Between(
                        from = {KnownDay.CONTRACT},
                        to = {KnownDay.TODAY})
                LocalDate inspectedOn,
        @Label("Barang") @NotEmpty(message = "isi jumlah barang yang datang.") @Valid List<Arrived> lines,
        @Label("Sisa barang") @NotNull(message = "pilih apakah sisanya masih ditunggu.") Rest rest,
        @ManyLines @Label("Catatan") @Size(max = 500, message = "paling panjang 500 huruf.") @Nullable String note) {

    /** What becomes of goods that have not come. */
    enum Rest {
        WAIT,
        CLOSE_SHORT
    }

    /** What came of one line; the rest is shown and sent back. */
    record Arrived(
            int line,
            @Nullable String name,
            @Nullable String unit,
            @Nullable Integer ordered,
            @Nullable Integer toCome,
            @NotNull(message = "isi jumlah yang baik, 0 bila tidak ada.") @PositiveOrZero(message = "jumlah tidak boleh kurang dari nol.") @Max(value = 1_000_000, message = "jumlah paling banyak 1.000.000.") Integer received,
            @NotNull(message = "isi jumlah yang ditolak, 0 bila tidak ada.") @PositiveOrZero(message = "jumlah tidak boleh kurang dari nol.") @Max(value = 1_000_000, message = "jumlah paling banyak 1.000.000.") Integer rejected,
            @Size(max = 200, message = "alasan paling panjang 200 huruf.") @Nullable String reason) {}

    List<InspectionService.Delivery> deliveries() {
        return lines.stream()
                .map(line -> new InspectionService.Delivery(
                        line.line(), line.received(), line.rejected(), blankToNull(line.reason())))
                .toList();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
