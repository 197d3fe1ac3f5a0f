package id.mentas.nomination.deliberation;

import id.mentas.common.Between;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.common.UploadedFile;
import id.mentas.grant.ManyLines;
import id.mentas.nomination.ConfirmWillingness;
import id.mentas.nomination.Nomination;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Form `village-deliberation`: all who wait in one village, asked in one meeting. */
record VillageDeliberation(
        @Label("Desa atau kelurahan") @NotBlank(message = "pilih desa.") String village,
        @Label("Tanggal musyawarah desa")
                @NotNull(message = "wajib diisi.") @Between(
                        from = {KnownDay.A_YEAR_AGO},
                        to = {KnownDay.TODAY})
                LocalDate deliberationDate,
        @Label("Tempat musyawarah desa")
                @NotBlank(message = "wajib diisi, misalnya Balai Desa.") @Size(max = 200, message = "paling panjang 200 huruf.") String deliberationPlace,
        @Label("Hasil musyawarah desa") @NotNull(message = "pilih mendukung atau tidak mendukung.") Nomination.Deliberation deliberationResult,
        @Label("Ada orang yang hasilnya berbeda") boolean differs,
        @Label("Orang yang menunggu")
                @NotEmpty(message = "tidak ada orang yang menunggu di desa ini.") @Size(max = MOST_PEOPLE, message = "paling banyak " + MOST_PEOPLE + " orang sekali kirim.") @Valid List<Asked> people,
        @ManyLines @Label("Catatan") @Size(max = 500, message = "paling panjang 500 huruf.") @Nullable String note,
        @Label("Foto daftar hadir") @Nullable UploadedFile attendance) {

    /** A form of more people is too long to fill in, and to hand in by telephone. */
    static final int MOST_PEOPLE = 200;

    /**
     * One person of the list.
     *
     * @param willing null for one who was not asked yet
     * @param result what the village said of this person, null where it is the same as of all
     */
    record Asked(
            @NotNull(message = "nomor kasus hilang, buka ulang formulir.") String caseNumber,
            ConfirmWillingness.@Nullable Willing willing,
            @Nullable String businessType,
            @Size(max = 500, message = "alasan paling panjang 500 huruf.") @Nullable String reason,
            Nomination.@Nullable Deliberation result) {

        Asked {
            reason = reason == null || reason.isBlank() ? null : reason.strip();
        }
    }

    long notAsked() {
        return people.stream().filter(person -> person.willing() == null).count();
    }

    Nomination.Deliberation resultOf(Asked person) {
        return differs && person.result() != null ? person.result() : deliberationResult;
    }
}
