package id.mentas.approval.ranking;

import id.mentas.common.Label;
import jakarta.validation.constraints.NotBlank;

/** Start form of {@code decree-round}. */
public record OpenDecreeRound(@Label("Putaran") @NotBlank(message = "pilih putaran.") String round) {}
