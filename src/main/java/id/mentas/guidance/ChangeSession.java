package id.mentas.guidance;

import id.mentas.common.Between;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A session is called off, or held at another time or place. */
record ChangeSession(
        @Label("Sesi") @NotNull(message = "pilih sesinya.") String session,
        @Label("Perubahan") @NotNull(message = "pilih salah satu.") Change change,
        @Label("Tanggal baru")
                @Between(
                        from = {KnownDay.TODAY},
                        to = {KnownDay.THREE_MONTHS_AHEAD})
                @Nullable LocalDate heldOn,
        @Label("Jam mulai baru") @Nullable LocalTime begins,
        @Label("Tempat baru") @Size(max = 200, message = "paling panjang 200 huruf.") @Nullable String place,
        @ManyLines
                @Label("Alasan")
                @NotNull(message = "tulis alasannya; alasan ini dicantumkan dalam surat kepada peserta.") @Size(max = 300, message = "paling panjang 300 huruf.") String reason) {

    /** What can be done. */
    enum Change {
        CALL_OFF,
        MOVE
    }
}
