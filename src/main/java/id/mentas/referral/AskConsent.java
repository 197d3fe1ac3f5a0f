package id.mentas.referral;

import id.mentas.common.Between;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a person agrees to be handed on to an agency. */
record AskConsent(
        @Label("Persetujuan") @NotNull(message = "pilih salah satu.") Consent consent,
        @Label("Tanggal ditanyakan")
                @NotNull(message = "isi tanggalnya.") @Between(
                        from = {KnownDay.NOMINATED, KnownDay.HANDOVER},
                        to = {KnownDay.TODAY})
                LocalDate consentOn,
        @ManyLines @Label("Catatan") @Size(max = 500, message = "paling panjang 500 huruf.") @Nullable String note) {

    enum Consent {
        YES,
        NO
    }

    boolean given() {
        return consent == Consent.YES;
    }
}
