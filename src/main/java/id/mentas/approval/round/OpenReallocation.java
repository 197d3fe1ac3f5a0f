package id.mentas.approval.round;

import id.mentas.common.Label;
import jakarta.validation.constraints.NotBlank;

/** Start form of {@code quota-reallocation}: in which round places are to move. */
public record OpenReallocation(@Label("Putaran") @NotBlank(message = "pilih putaran.") String round) {}
