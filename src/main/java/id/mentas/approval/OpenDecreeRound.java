package id.mentas.approval;

import id.mentas.grant.Label;
import jakarta.validation.constraints.NotBlank;

/** Start form of {@code decree-round}. */
record OpenDecreeRound(@Label("Putaran") @NotBlank(message = "pilih putaran.") String round) {}
