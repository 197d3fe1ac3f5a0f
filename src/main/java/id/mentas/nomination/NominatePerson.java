package id.mentas.nomination;

import id.mentas.common.Between;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.common.Sensitive;
import id.mentas.registry.check.NominationRow;
import id.mentas.registry.value.PersonName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Form `nominate-person`: one person, typed by the social office of the kabupaten. */
record NominatePerson(
        @Label("Putaran") @NotBlank(message = "pilih putaran.") String round,
        @Sensitive
                @Label("NIK")
                @NotBlank(message = "wajib diisi.") @Pattern(regexp = "\\d{16}", message = "harus 16 angka sesuai KTP-el.") String nik,
        @Sensitive
                @Label("Nomor KK")
                @NotBlank(message = "wajib diisi.") @Pattern(regexp = "\\d{16}", message = "harus 16 angka sesuai kartu keluarga.") String noKk,
        @Label("Nama lengkap")
                @NotBlank(message = "wajib diisi.") @Size(max = 120, message = "paling panjang 120 huruf.") String name,
        @Label("Jenis kelamin")
                @NotBlank(message = "pilih salah satu.") @Pattern(regexp = "[LP]", message = "pilih laki-laki atau perempuan.") String sex,
        @Label("Tempat lahir") @Size(max = 80, message = "paling panjang 80 huruf.") @Nullable String birthPlace,
        @Label("Tanggal lahir")
                @NotNull(message = "wajib diisi.") @Between(
                        from = {KnownDay.YEAR_1900},
                        to = {KnownDay.REFERENCE_DAY, KnownDay.TODAY})
                LocalDate birthDate,
        @Label("Desa atau kelurahan") @NotBlank(message = "pilih desa.") String village,
        @Label("Alamat") @NotBlank(message = "wajib diisi.") @Size(max = 200, message = "paling panjang 200 huruf.") String address,
        @Label("RT") @Pattern(regexp = "\\d{1,3}", message = "paling banyak 3 angka.") @Nullable String rt,
        @Label("RW") @Pattern(regexp = "\\d{1,3}", message = "paling banyak 3 angka.") @Nullable String rw,
        @Sensitive
                @Label("Nomor HP")
                @Pattern(regexp = "[0-9+ ().-]{8,24}", message = "tulis angka saja, misalnya 081234567890.")
                @Nullable String phone,
        @Label("Desil")
                @NotNull(message = "wajib diisi.") @Min(value = 1, message = "antara 1 dan 10.") @Max(value = 10, message = "antara 1 dan 10.") Integer desil,
        @Label("Sumber data")
                @NotBlank(message = "pilih DTSEN atau DTKS.") @Pattern(regexp = "DTSEN|DTKS", message = "pilih DTSEN atau DTKS.") String source,
        @Label("Tanggal data")
                @NotNull(message = "wajib diisi.") @Between(
                        from = {KnownDay.YEAR_1900},
                        to = {KnownDay.TODAY})
                LocalDate dataDate,
        @Label("Pekerjaan") @Size(max = 80, message = "paling panjang 80 huruf.") @Nullable String occupation,
        @Label("Bantuan lain") @Size(max = 120, message = "paling panjang 120 huruf.") @Nullable String aid,
        @Label("Keluarga ASN, TNI, atau Polri")
                @NotBlank(message = "pilih ada atau tidak ada.") @Pattern(regexp = "[YT]", message = "pilih ada atau tidak ada.") String publicServant,
        @Label("Usaha sebelumnya")
                @NotBlank(message = "pilih salah satu.") @Pattern(regexp = "BERHENTI|JALAN|BELUM", message = "pilih salah satu.") String businessStatus,
        @Label("Jenis usaha sebelumnya") @Nullable String formerBusiness,
        @Label("Usaha yang diinginkan") @NotBlank(message = "pilih jenis usaha.") String businessType) {

    NominationRow row() {
        return new NominationRow(
                nik,
                noKk,
                PersonName.singleSpaced(name),
                sex,
                birthPlace,
                birthDate,
                address,
                rt,
                rw,
                village,
                desil,
                aid == null ? "" : aid,
                occupation,
                phone,
                "BELUM".equals(businessStatus) ? null : formerBusiness,
                businessStatus,
                businessType,
                "Y".equals(publicServant),
                source,
                dataDate);
    }
}
