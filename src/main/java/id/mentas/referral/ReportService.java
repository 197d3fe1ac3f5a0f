package id.mentas.referral;

import id.mentas.common.Between;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an agency gave. @param reference number of a certificate or a credit */
record ReportService(
        @Label("Layanan") @NotNull(message = "pilih salah satu.") Result result,
        @ManyLines @Label("Yang diberikan") @Size(max = 1000, message = "paling panjang 1000 huruf.") @Nullable String service,
        @Label("Tanggal diberikan")
                @Between(
                        from = {KnownDay.REFERRED},
                        to = {KnownDay.TODAY})
                @Nullable LocalDate givenOn,
        @Label("Nomor sertifikat atau nomor kredit") @Size(max = 100, message = "paling panjang 100 huruf.") @Nullable String reference,
        @ManyLines @Label("Sebab tidak diberikan") @Size(max = 1000, message = "paling panjang 1000 huruf.") @Nullable String reason) {

    enum Result {
        GIVEN,
        NOT_GIVEN
    }

    boolean given() {
        return result == Result.GIVEN;
    }
}
