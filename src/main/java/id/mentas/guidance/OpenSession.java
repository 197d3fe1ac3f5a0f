package id.mentas.guidance;

import id.mentas.grant.Label;
import jakarta.validation.constraints.NotNull;

/** For whom a session is opened. */
record OpenSession(
        @Label("Kode putaran") @NotNull(message = "isi kode putaran, misalnya UEP-2026-1.") String round,
        @Label("Jenis usaha") @NotNull(message = "pilih jenis usaha.") String businessType) {}
