package id.mentas.nomination;

import id.mentas.common.Between;
import id.mentas.common.FieldError;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.common.Refused;
import id.mentas.common.Sensitive;
import id.mentas.grant.ManyLines;
import id.mentas.registry.check.NominationRow;
import id.mentas.registry.value.PersonName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Form `review-nomination`: take it, correct its data, or refuse it. Only what changes is filled in. */
record ReviewNomination(
        @Label("Putusan") @NotNull(message = "pilih terima, perbaiki, atau tolak.") Decision decision,
        @ManyLines @Label("Alasan penolakan") @Size(max = 1000, message = "paling panjang 1000 huruf.") @Nullable String reason,
        @ManyLines @Label("Dasar putusan") @Size(max = 1000, message = "paling panjang 1000 huruf.") @Nullable String note,
        @Sensitive
                @Label("NIK yang benar")
                @Pattern(regexp = "\\d{16}", message = "harus 16 angka sesuai KTP-el.") @Nullable String nik,
        @Sensitive
                @Label("Nomor KK yang benar")
                @Pattern(regexp = "\\d{16}", message = "harus 16 angka sesuai kartu keluarga.") @Nullable String noKk,
        @Label("Nama yang benar") @Size(max = 120, message = "paling panjang 120 huruf.") @Nullable String correctName,
        @Label("Tanggal lahir yang benar")
                @Between(
                        from = {KnownDay.YEAR_1900},
                        to = {KnownDay.REFERENCE_DAY, KnownDay.TODAY})
                @Nullable LocalDate birthDate,
        @Label("Jenis kelamin yang benar")
                @Pattern(regexp = "[LP]", message = "pilih laki-laki atau perempuan.") @Nullable String sex,
        @Label("Desil yang benar")
                @Min(value = 1, message = "antara 1 dan 10.") @Max(value = 10, message = "antara 1 dan 10.") @Nullable Integer desil,
        @Label("Tanggal data yang benar")
                @Between(
                        from = {KnownDay.YEAR_1900},
                        to = {KnownDay.TODAY})
                @Nullable LocalDate dataDate,
        @Label("Keluarga ASN, TNI, atau Polri")
                @Pattern(regexp = "[YT]", message = "pilih ada atau tidak ada.") @Nullable String publicServant) {

    enum Decision {
        ACCEPT,
        CORRECT,
        REFUSE
    }

    /** @throws Refused without a reason */
    String requiredReason() {
        if (reason == null) {
            throw new Refused("reason", "Alasan penolakan wajib diisi karena masuk dalam surat penolakan.");
        }
        return reason;
    }

    /** The person with what was filled in. @throws Refused when nothing was */
    NominationRow correct(NominationRow before) {
        NominationRow corrected = new NominationRow(
                or(nik, before.nik()),
                or(noKk, before.noKk()),
                correctName == null ? before.name() : PersonName.singleSpaced(correctName),
                or(sex, before.sex()),
                before.birthPlace(),
                or(birthDate, before.birthDate()),
                before.address(),
                before.rt(),
                before.rw(),
                before.village(),
                or(desil, before.desil()),
                before.aid(),
                before.occupation(),
                before.phone(),
                before.formerBusiness(),
                before.businessStatus(),
                before.businessType(),
                publicServant == null ? before.publicServant() : "Y".equals(publicServant),
                before.source(),
                or(dataDate, before.dataDate()));
        if (corrected.equals(before)) {
            throw new Refused(java.util.List.of(
                    new FieldError("decision", "Belum ada data yang diubah. Isi data yang benar, atau pilih terima.")));
        }
        return corrected;
    }

    private static <T> T or(@Nullable T typed, T before) {
        return Objects.requireNonNullElse(typed, before);
    }
}
