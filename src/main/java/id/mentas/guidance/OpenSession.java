package id.mentas.guidance;

import id.mentas.common.Label;
import jakarta.validation.constraints.NotNull;

/** For whom a session is opened. */
record OpenSession(
        @Label("Putaran") @NotNull(message = "pilih putaran.") String round,
        @Label("Jenis usaha") @NotNull(message = "pilih jenis usaha.") String businessType) {}
