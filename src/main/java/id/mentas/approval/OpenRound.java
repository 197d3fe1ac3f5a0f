package id.mentas.approval;

import id.mentas.grant.Label;
import id.mentas.grant.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;

/** Start form of {@code round-opening}: what a round has to give, to whom, and who signs. */
record OpenRound(
        @Label("Skema")
                @NotBlank(message = "pilih skema.") @Pattern(regexp = "UEP", message = "pilih skema dari daftar.") String scheme,
        @Label("Tahun anggaran")
                @NotNull(message = "isi tahun anggaran.") @Min(value = 2024, message = "paling awal 2024.") @Max(value = 2100, message = "paling akhir 2100.") Integer year,
        @Label("Putaran ke")
                @NotNull(message = "isi putaran ke berapa.") @Min(value = 1, message = "dimulai dari 1.") @Max(value = 9, message = "paling banyak 9.") Integer number,
        @Label("Sumber anggaran")
                @NotNull(message = "pilih sumber anggaran.") @Pattern(regexp = "APBD|APBD-P", message = "pilih APBD atau APBD Perubahan.") String budgetSource,
        @Label("Anggaran")
                @NotNull(message = "isi anggaran.") @Min(value = 1, message = "anggaran harus lebih dari nol.") Long budget,
        @Label("Pagu setiap paket")
                @NotNull(message = "isi pagu setiap paket.") @Min(value = 1, message = "pagu harus lebih dari nol.") @Max(value = 1_000_000_000, message = "pagu terlalu besar.") Long ceiling,
        @Label("Hari acuan") @NotNull(message = "isi hari acuan.") LocalDate referenceDay,
        @Label("Masa sanggah")
                @NotNull(message = "isi masa sanggah.") @Min(value = 1, message = "paling sedikit 1 hari kerja.") @Max(value = 60, message = "paling banyak 60 hari kerja.") Integer objectionDays,
        @Label("Penanda tangan SK") @NotBlank(message = "pilih penanda tangan.") String signatory,
        @Label("Kuota") @NotEmpty(message = "isi kuota paling sedikit satu kabupaten/kota.") List<@Valid Quota> quotas) {

    /** Places of one kabupaten/kota. */
    record Quota(
            @Label("Kabupaten/kota") @NotBlank(message = "pilih kabupaten/kota.") String kabupaten,
            @Label("Tempat")
                    @NotNull(message = "isi jumlah tempat.") @Min(value = 1, message = "paling sedikit 1 tempat.") @Max(value = 100_000, message = "paling banyak 100.000 tempat.") Integer places) {}

    String code() {
        return scheme + "-" + year + "-" + number;
    }

    /** What all places cost at most. */
    Money most() {
        return Money.of(ceiling).times(quotas.stream().mapToLong(Quota::places).sum());
    }
}
