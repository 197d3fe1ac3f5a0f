package id.mentas.nomination.refresh;

import id.mentas.common.FieldError;
import id.mentas.common.Label;
import id.mentas.common.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Form `confirm-refresh-events`: for each case that the registry would end or move to another village, whether it does.
 *
 * @param cases none where all of them have ended by themselves meanwhile
 */
record ConfirmRefreshEvents(@Label("Kasus") @Valid @Nullable List<Judged> cases) {

    enum Choice {
        END,
        MOVE,
        KEEP
    }

    /** One case; what was shown comes back with it. */
    record Judged(
            @NotNull(message = "nomor kasus hilang, buka ulang tugas.") String caseNumber,
            @Nullable String name,
            @Nullable String registryName,
            @Nullable String village,
            @Nullable String stage,
            @Nullable String told,
            @NotNull(message = "pilih putusan untuk setiap kasus.") Choice choice,
            @Size(max = 500, message = "paling panjang 500 huruf.") @Nullable String reason) {

        boolean lacksReason() {
            return choice == Choice.KEEP && (reason == null || reason.isBlank());
        }
    }

    /** @throws Refused naming every case that is kept without a reason */
    List<Judged> reasoned() {
        List<Judged> all = cases == null ? List.of() : cases;
        List<FieldError> lacking = all.stream()
                .filter(Judged::lacksReason)
                .map(one -> new FieldError(
                        "cases",
                        "Kasus " + one.caseNumber()
                                + ": tulis alasan mengapa tetap berjalan walau data registri berkata lain."))
                .toList();
        if (!lacking.isEmpty()) {
            throw new Refused(lacking);
        }
        return all;
    }
}
