package id.mentas.procurement;

import id.mentas.common.Between;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What a late supplier answered, and the new day that was promised. */
record ChaseSupplier(
        @ManyLines
                @Label("Jawaban penyedia")
                @NotNull(message = "tulis jawaban penyedia.") @Size(max = 500, message = "paling panjang 500 huruf.") String answer,
        @Label("Tanggal kirim yang baru")
                @NotNull(message = "isi tanggal kirim yang baru.") @Between(
                        from = {KnownDay.TOMORROW},
                        to = {KnownDay.LAST_DELIVERY})
                LocalDate newPromise) {}
