package id.mentas.handover;

import id.mentas.grant.Label;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What became of a recipient who was never at home. */
record DecideAbsence(
        @Label("Apa yang terjadi") @NotNull(message = "pilih apa yang terjadi.") Decision decision,
        @Label("Keterangan")
                @NotNull(message = "tulis siapa yang ditanya dan apa jawabannya.") @Size(max = 500, message = "paling panjang 500 huruf.") String reason) {

    /** The ways in which it can end. */
    enum Decision {
        MOVED,
        DIED,
        REFUSED
    }
}
