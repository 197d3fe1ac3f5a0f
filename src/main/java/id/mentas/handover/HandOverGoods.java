package id.mentas.handover;

import id.mentas.common.Between;
import id.mentas.common.FieldError;
import id.mentas.common.GeoPoint;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.common.OddValues;
import id.mentas.common.Sensitive;
import id.mentas.common.UploadedFile;
import id.mentas.grant.ManyLines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened at the recipient's door; what is needed depends on it. */
record HandOverGoods(
        @Label("Apa yang terjadi") @NotNull(message = "pilih apa yang terjadi.") HandoverResult result,
        @Label("Tanggal kunjungan")
                @NotNull(message = "isi tanggal kunjungan.") @Between(
                        from = {KnownDay.NOMINATED, KnownDay.DECREE, KnownDay.CONTRACT, KnownDay.DELIVERY},
                        to = {KnownDay.TODAY})
                LocalDate visitedOn,
        @Label("KTP penerima") boolean identitySeen,
        @Sensitive
                @Label("Nomor kartu keluarga")
                @Pattern(regexp = "\\d{16}", message = "tulis 16 angka seperti pada kartu keluarga.") @Nullable String noKk,
        @Label("Barang") @Valid @Nullable List<Line> lines,
        @Label("Foto serah terima") @Nullable UploadedFile photo,
        @Label("Tanda tangan penerima") @Nullable UploadedFile signature,
        @Label("Nama saksi") @Size(max = 100, message = "paling panjang 100 huruf.") @Nullable String witnessName,
        @Label("Jabatan saksi") @Size(max = 100, message = "paling panjang 100 huruf.") @Nullable String witnessRole,
        @Label("Titik lokasi") @Pattern(regexp = GeoPoint.PATTERN, message = GeoPoint.ADVICE) @Nullable String coordinates,
        @Label("Tanggal kunjungan berikutnya")
                @Between(
                        from = {KnownDay.TOMORROW},
                        to = {KnownDay.LAST_NEXT_TRY})
                @Nullable LocalDate nextDate,
        @ManyLines @Label("Alasan") @Size(max = 500, message = "paling panjang 500 huruf.") @Nullable String reason,
        @ManyLines @Label("Catatan") @Size(max = 500, message = "paling panjang 500 huruf.") @Nullable String note,
        @ManyLines @Label(OddValues.LABEL) @Size(max = 500, message = "paling panjang 500 huruf.") @Nullable String explanation)
        implements Delivery {

    @Override
    public List<FieldError> alsoMissing() {
        return noKk == null
                ? List.of(new FieldError("noKk", "Nomor kartu keluarga: tulis 16 angka seperti pada kartu keluarga."))
                : List.of();
    }

    /** The state in which goods are handed over. */
    enum Condition {
        GOOD("Baik"),
        SLIGHTLY_DAMAGED("Rusak ringan"),
        DAMAGED("Rusak");

        private final String label;

        Condition(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** One line, ticked or not; the rest is shown and sent back. */
    record Line(
            int line,
            @Nullable String name,
            @Nullable String specification,
            @Nullable Integer quantity,
            @Nullable String unit,
            boolean received,
            @Nullable Condition condition) {

        /** Whether it came, and came whole. */
        boolean isGood() {
            return received && condition == Condition.GOOD;
        }

        /** Whether it did not come, or came in a state in which it has to be replaced. */
        boolean isOwed() {
            return !received || condition == Condition.DAMAGED;
        }
    }
}
