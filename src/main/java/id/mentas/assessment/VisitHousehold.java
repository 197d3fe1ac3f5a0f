package id.mentas.assessment;

import id.mentas.catalogue.edit.GoodsRow;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What was seen and heard in a home, in the order in which it comes up there. */
record VisitHousehold(
        @Label("Tanggal kunjungan")
                @NotNull(message = "isi tanggal kunjungan.") @Between(
                        from = {KnownDay.NOMINATED},
                        to = {KnownDay.TODAY})
                LocalDate visitDate,
        @Label("Jenis usaha") @NotBlank(message = "pilih jenis usaha yang diinginkan.") String businessType,
        @ManyLines
                @Label("Potensi dan minat")
                @NotBlank(message = "tulis usaha apa yang ingin dijalankan dan apa modalnya.") @Size(max = 1000, message = "paling banyak 1.000 huruf.") String potential,
        @Label("Usaha sebelumnya") @Nullable @Size(max = 200, message = "paling banyak 200 huruf.") String formerBusiness,
        @Label("Keadaan usaha")
                @NotNull(message = "pilih keadaan usaha.") @Pattern(regexp = "BERHENTI|JALAN|BELUM", message = "pilih salah satu pilihan yang ada.") String businessStatus,
        @ManyLines @Label("Mengapa berhenti") @Nullable @Size(max = 1000, message = "paling banyak 1.000 huruf.") String stopReason,
        @Label("Keterampilan")
                @NotNull(message = "pilih keterampilan.") @Pattern(regexp = "TRAINED|EXPERIENCED|NONE", message = "pilih salah satu pilihan yang ada.") String skill,
        @Label("Tempat usaha")
                @NotNull(message = "pilih tempat usaha.") @Pattern(regexp = "OWN|RENTED|SHARED|NONE", message = "pilih salah satu pilihan yang ada.") String place,
        @Label("Sumber air")
                @NotNull(message = "pilih sumber air.") @Pattern(regexp = "PDAM|WELL|RIVER|NONE", message = "pilih salah satu pilihan yang ada.") String water,
        @Label("Sumber listrik")
                @NotNull(message = "pilih sumber listrik.") @Pattern(regexp = "PLN|GENERATOR|NONE", message = "pilih salah satu pilihan yang ada.") String power,
        @Label("Penghasilan keluarga sebulan")
                @NotNull(message = "isi penghasilan keluarga sebulan, 0 bila tidak ada.") @Min(value = 0, message = "penghasilan tidak boleh kurang dari nol.") @Max(value = 100_000_000, message = "penghasilan paling banyak 100.000.000; periksa lagi angkanya.") Long monthlyIncome,
        @Label("Anggota keluarga yang bekerja")
                @NotNull(message = "isi berapa orang yang bekerja.") @Min(value = 0, message = "tidak boleh kurang dari nol.") @Max(value = 30, message = "paling banyak 30 orang.") Integer workers,
        @Label("Jumlah anggota keluarga")
                @NotNull(message = "isi jumlah anggota keluarga.") @Min(value = 1, message = "paling sedikit 1 orang.") @Max(value = 30, message = "paling banyak 30 orang.") Integer householdSize,
        @Label("Ada anggota keluarga penyandang disabilitas") boolean disability,
        @Label("Kepala keluarga perempuan") boolean womanHead,
        @Label("Barang yang dibutuhkan")
                @NotEmpty(message = "isi paling sedikit satu barang.") @Size(max = 30, message = "paling banyak 30 baris.") List<@Valid GoodsRow> goods,
        @Label("Butuh tambahan modal") boolean needCapital,
        @Label("Butuh pemasaran") boolean needMarketing,
        @Label("Butuh pengembangan usaha") boolean needGrowth,
        @Label("Butuh pelatihan") boolean needTraining,
        @Label("Butuh kemasan produk") boolean needPackaging,
        @Label("Butuh sertifikasi keahlian") boolean needCertificate,
        @Label("Rumah perlu diperbaiki") boolean needHouse,
        @Label("Butuh sanitasi") boolean needSanitation,
        @Label("Butuh air bersih") boolean needWater,
        @Label("Foto rumah dan tempat usaha") @Nullable UploadedFile photo,
        @Label("Titik lokasi")
                @NotBlank(message = "ambil titik lokasi rumah.") @Pattern(regexp = GeoPoint.PATTERN, message = GeoPoint.ADVICE) String coordinates,
        @ManyLines @Label("Catatan") @Nullable @Size(max = 1000, message = "paling banyak 1.000 huruf.") String note,
        @ManyLines @Label(OddValues.LABEL) @Nullable @Size(max = 500, message = "paling banyak 500 huruf.") String explanation) {

    /** People of the household who don't earn. */
    int dependants() {
        return Math.max(0, householdSize - workers);
    }

    /** Codes of the needs that other agencies can meet. */
    Set<String> needs() {
        Set<String> needs = new TreeSet<>();
        add(needs, needCapital, "MODAL");
        add(needs, needMarketing, "PEMASARAN");
        add(needs, needGrowth, "PENGEMBANGAN");
        add(needs, needTraining, "PELATIHAN");
        add(needs, needPackaging, "KEMASAN");
        add(needs, needCertificate, "SERTIFIKASI");
        add(needs, needHouse, "RUMAH");
        add(needs, needSanitation, "SANITASI");
        add(needs, needWater, "AIR_BERSIH");
        return needs;
    }

    GeoPoint point() {
        return GeoPoint.parse(coordinates);
    }

    private static void add(Set<String> needs, boolean seen, String code) {
        if (seen) {
            needs.add(code);
        }
    }
}
