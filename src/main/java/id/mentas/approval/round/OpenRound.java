package id.mentas.approval.round;

import id.mentas.common.Between;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.common.Money;
import id.mentas.grant.round.SigningTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Start form of {@code round-opening}: what a round has to give, to whom, and who signs. */
public record OpenRound(
        @Label("Skema")
                @NotBlank(message = "pilih skema.") @Pattern(regexp = "UEP", message = "pilih skema dari daftar.") String scheme,
        @Label("Tahun anggaran")
                @NotNull(message = "isi tahun anggaran.") @Min(value = 2024, message = "paling awal 2024.") @Max(value = 2100, message = "paling akhir 2100.") Integer year,
        @Label("Putaran ke")
                @NotNull(message = "isi putaran ke berapa.") @Min(value = 1, message = "dimulai dari 1.") @Max(value = 9, message = "paling banyak 9.") Integer number,
        @Label("Sumber anggaran")
                @NotNull(message = "pilih sumber anggaran.") @Pattern(regexp = "APBD|APBD-P", message = "pilih APBD atau APBD Perubahan.") String budgetSource,
        @Label("Anggaran")
                @NotNull(message = "isi anggaran.") @Min(value = 1, message = "anggaran harus lebih dari nol.") @Max(value = 10_000_000_000_000L, message = "anggaran paling banyak 10.000.000.000.000.") Long budget,
        @Label("Pagu setiap paket")
                @NotNull(message = "isi pagu setiap paket.") @Min(value = 1, message = "pagu harus lebih dari nol.") @Max(value = 1_000_000_000, message = "pagu paling banyak 1.000.000.000.") Long ceiling,
        @Label("Hari acuan")
                @NotNull(message = "isi hari acuan.") @Between(
                        from = {KnownDay.A_YEAR_BEFORE_BUDGET},
                        to = {KnownDay.BUDGET_END})
                LocalDate referenceDay,
        @Label("Masa sanggah")
                @NotNull(message = "isi masa sanggah.") @Min(value = 1, message = "paling sedikit 1 hari kerja.") @Max(value = 60, message = "paling banyak 60 hari kerja.") Integer objectionDays,
        @Label("Penanda tangan SK") @NotBlank(message = "pilih penanda tangan.") String signatory,
        @Label("Nama penanda tangan dalam SK") @Nullable @Size(max = 120, message = "paling banyak 120 huruf.") String signatoryName,
        @Label("NIP penanda tangan") @Nullable @Pattern(regexp = "\\d{18}", message = "NIP terdiri dari 18 angka.") String signatoryNip,
        @Label("Jabatan penanda tangan") @Nullable @Size(max = 160, message = "paling banyak 160 huruf.") String signatoryPost,
        @Label("Tempat penandatanganan") @Nullable @Size(max = 60, message = "paling banyak 60 huruf.") String signingPlace,
        @Label("Pola nomor SK") @Nullable String decreePattern,
        @Label("Pembeda bila nilai sama") @Nullable String tieRule,
        @Label("Kuota") @NotEmpty(message = "isi kuota paling sedikit satu kabupaten/kota.") List<@Valid Quota> quotas) {

    /** Places of one kabupaten/kota, none where it doesn't take part. */
    public record Quota(
            @Label("Kabupaten/kota") @NotBlank(message = "pilih kabupaten/kota.") String kabupaten,
            @Label("Tempat")
                    @Nullable @Min(value = 1, message = "paling sedikit 1 tempat.") @Max(value = 100_000, message = "paling banyak 100.000 tempat.") Integer places,
            @Label("Mulai tanggal")
                    @Between(
                            from = {KnownDay.A_YEAR_AGO},
                            to = {KnownDay.BUDGET_END})
                    @Nullable LocalDate startsOn) {}

    public SigningTerms signing() {
        return new SigningTerms(decreePattern, signatoryName, signatoryNip, signatoryPost, signingPlace);
    }

    public String code() {
        return scheme + "-" + year + "-" + number;
    }

    /** What all places cost at most. */
    public Money most() {
        return Money.of(ceiling)
                .times(places().values().stream().mapToLong(Integer::longValue).sum());
    }

    /** Places by kabupaten/kota, of those that take part. */
    public Map<String, Integer> places() {
        Map<String, Integer> places = new LinkedHashMap<>();
        quotas.forEach(quota -> {
            Integer given = quota.places();
            if (given != null) {
                places.put(quota.kabupaten(), given);
            }
        });
        return places;
    }
}
