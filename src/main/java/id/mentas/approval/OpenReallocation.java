package id.mentas.approval;

import id.mentas.grant.Label;
import jakarta.validation.constraints.NotBlank;

/** Start form of {@code quota-reallocation}: in which round places are to move. */
record OpenReallocation(@Label("Putaran") @NotBlank(message = "pilih putaran.") String round) {}
