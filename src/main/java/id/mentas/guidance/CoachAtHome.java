package id.mentas.guidance;

import id.mentas.common.Between;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was taught at home, and what the recipient seems to need. */
record CoachAtHome(
        @Label("Tanggal pendampingan")
                @NotNull(message = "isi tanggal pendampingan.") @Between(
                        from = {KnownDay.HANDOVER},
                        to = {KnownDay.TODAY})
                LocalDate coachedOn,
        @ManyLines
                @Label("Materi yang disampaikan")
                @NotNull(message = "tulis materinya.") @Size(max = 500, message = "paling panjang 500 huruf.") String topic,
        @Label("Kebutuhan yang terlihat") List<String> needs,
        @ManyLines @Label("Catatan") @Size(max = 500, message = "paling panjang 500 huruf.") @Nullable String note) {}
