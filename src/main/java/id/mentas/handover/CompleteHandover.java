package id.mentas.handover;

import id.mentas.common.Between;
import id.mentas.common.GeoPoint;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.common.OddValues;
import id.mentas.common.UploadedFile;
import id.mentas.grant.ManyLines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of the goods that are still owed to a recipient. */
record CompleteHandover(
        @Label("Apa yang terjadi") @NotNull(message = "pilih apa yang terjadi.") Result result,
        @Label("Tanggal penyerahan")
                @NotNull(message = "isi tanggalnya.") @Between(
                        from = {KnownDay.HANDOVER},
                        to = {KnownDay.TODAY})
                LocalDate givenOn,
        @Label("KTP penerima") boolean identitySeen,
        @Label("Barang") @Valid @Nullable List<HandOverGoods.Line> lines,
        @Label("Foto serah terima") @Nullable UploadedFile photo,
        @Label("Tanda tangan penerima") @Nullable UploadedFile signature,
        @Label("Nama saksi") @Size(max = 100, message = "paling panjang 100 huruf.") @Nullable String witnessName,
        @Label("Jabatan saksi") @Size(max = 100, message = "paling panjang 100 huruf.") @Nullable String witnessRole,
        @Label("Titik lokasi") @Pattern(regexp = GeoPoint.PATTERN, message = GeoPoint.ADVICE) @Nullable String coordinates,
        @Label("Tanggal berikutnya")
                @Between(
                        from = {KnownDay.TOMORROW},
                        to = {KnownDay.LAST_NEXT_TRY})
                @Nullable LocalDate nextDate,
        @ManyLines @Label("Alasan") @Size(max = 500, message = "paling panjang 500 huruf.") @Nullable String reason,
        @ManyLines @Label("Catatan") @Size(max = 500, message = "paling panjang 500 huruf.") @Nullable String note,
        @ManyLines @Label(OddValues.LABEL) @Size(max = 500, message = "paling panjang 500 huruf.") @Nullable String explanation)
        implements Delivery {

    /** What can become of them. */
    enum Result {
        HANDED_OVER,
        /** They have not come yet, or nobody could take them. */
        NOT_YET,
        /** They will not be given any more. */
        GIVEN_UP
    }
}
