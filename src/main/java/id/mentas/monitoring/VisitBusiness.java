package id.mentas.monitoring;

import id.mentas.common.Between;
import id.mentas.common.GeoPoint;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.common.OddValues;
import id.mentas.common.UploadedFile;
import id.mentas.grant.ManyLines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a PSM found at the business. Amounts in rupiah for the month of the visit.
 *
 * @param profit how much profit or loss, as {@code monthResult} says
 * @param income what the whole family earns
 */
record VisitBusiness(
        @Label("Tanggal kunjungan")
                @NotNull(message = "isi tanggalnya.") @Between(
                        from = {KnownDay.HANDOVER, KnownDay.LAST_VISIT},
                        to = {KnownDay.TODAY})
                LocalDate visitedOn,
        @Label("Keadaan usaha") @NotNull(message = "pilih salah satu.") BusinessState businessState,
        @Label("Omzet bulan ini")
                @Min(value = 0, message = "tidak boleh kurang dari nol.") @Max(value = VisitBusiness.MOST, message = "paling banyak 250.000.000; periksa lagi angkanya.") @Nullable Long turnover,
        @Label("Untung atau rugi") @Nullable MonthResult monthResult,
        @Label("Besarnya untung atau rugi")
                @Min(value = 0, message = "tidak boleh kurang dari nol.") @Max(value = VisitBusiness.MOST, message = "paling banyak 250.000.000; periksa lagi angkanya.") @Nullable Long profit,
        @Label("Jumlah pekerja")
                @Min(value = 0, message = "tidak boleh kurang dari nol.") @Max(value = 50, message = "paling banyak 50.") @Nullable Integer workers,
        @Label("Barang bantuan") @NotNull(message = "pilih salah satu.") Goods goods,
        @Label("Penghasilan keluarga sebulan")
                @NotNull(message = "isi jumlahnya, 0 bila tidak ada.") @Min(value = 0, message = "tidak boleh kurang dari nol.") @Max(value = VisitBusiness.MOST, message = "paling banyak 250.000.000; periksa lagi angkanya.") Long income,
        @Label("Kendala utama") @NotNull(message = "pilih salah satu.") Obstacle obstacle,
        @ManyLines @Label("Penjelasan kendala") @Size(max = 500, message = "paling panjang 500 huruf.") @Nullable String obstacleNote,
        @Label("Kebutuhan yang terlihat") @Size(max = 9, message = "paling banyak 9 baris.") List<@Valid SeenNeed> needs,
        @Label("Foto usaha") @NotNull(message = "ambil fotonya.") UploadedFile photo,
        @Label("Titik lokasi")
                @NotNull(message = "ambil titik lokasinya.") @Pattern(regexp = GeoPoint.PATTERN, message = GeoPoint.ADVICE) String coordinates,
        @ManyLines @Label("Catatan") @Size(max = 500, message = "paling panjang 500 huruf.") @Nullable String note,
        @ManyLines @Label(OddValues.LABEL) @Size(max = 500, message = "paling panjang 500 huruf.") @Nullable String explanation) {

    /** No business or family of this programme turns over more in a month. */
    static final long MOST = 250_000_000;

    /** A need that another agency can meet. @param need a code of `CaseFacts.needTypes` */
    record SeenNeed(@NotNull(message = "pilih kebutuhannya.") String need) {}

    /** Profit with its sign, 0 where the business does not run. */
    long signedProfit() {
        return monthResult == null || profit == null ? 0 : monthResult.of(profit);
    }
}
