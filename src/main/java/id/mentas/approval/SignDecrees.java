package id.mentas.approval;

import id.mentas.grant.Label;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Start form of {@code sign-decrees}: which of the decrees that wait are signed at once. */
record SignDecrees(
        @Label("Surat keputusan") @NotEmpty(message = "tidak ada surat keputusan yang menunggu tanda tangan Anda.") List<@Valid Line> decrees) {

    /** One decree that waits. @param version mark of the list that stood behind the row */
    record Line(
            @NotNull(message = "baris ini tidak terbaca; buka kembali formulir.") String decreeRound,
            @Nullable String version,
            boolean sign) {}

    List<Line> chosen() {
        return decrees.stream().filter(Line::sign).toList();
    }
}
