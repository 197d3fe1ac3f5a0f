package id.mentas.handover;

import id.mentas.common.Between;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether to try once more with a recipient who was never at home, or what became of this person. */
record DecideAbsence(
        @Label("Apa yang terjadi") @NotNull(message = "pilih apa yang terjadi.") Decision decision,
        @Label("Tanggal kunjungan berikutnya") @Between(from = KnownDay.TOMORROW, to = KnownDay.LAST_NEXT_TRY) @Nullable LocalDate nextDate,
        @ManyLines
                @Label("Keterangan")
                @NotNull(message = "tulis siapa yang ditanya dan apa jawabannya.") @Size(max = 500, message = "paling panjang 500 huruf.") String reason) {

    /** The ways in which it can end. */
    enum Decision {
        /** A further visit. */
        AGAIN,
        MOVED,
        DIED,
        REFUSED
    }
}
