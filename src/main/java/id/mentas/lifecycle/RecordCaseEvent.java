package id.mentas.lifecycle;

import id.mentas.common.Between;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Start form of {@code case-event}: what happened to whom, when, and how it is known. */
record RecordCaseEvent(
        @Label("Nomor kasus") @NotBlank(message = "isi nomor kasus.") String caseNumber,
        @Label("Peristiwa") @NotNull(message = "pilih apa yang terjadi.") CaseEvent event,
        @Label("Tanggal peristiwa")
                @NotNull(message = "isi tanggal peristiwa.") @Between(
                        from = {KnownDay.BIRTH, KnownDay.FIVE_YEARS_BEFORE_NOMINATION, KnownDay.LAST_VISIT},
                        to = {KnownDay.TODAY})
                LocalDate date,
        @ManyLines
                @Label("Keterangan")
                @NotBlank(message = "tulis bagaimana peristiwa ini diketahui.") @Size(max = 1000, message = "paling banyak 1.000 huruf.") String reason) {}
