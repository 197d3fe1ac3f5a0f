package id.mentas.lifecycle;

import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody decided and did where a decision table had no answer. */
record DecideWithoutTable(
        @ManyLines
                @Label("Keputusan dan tindakan")
                @NotBlank(message = "tulis apa yang diputuskan dan dikerjakan.") @Size(max = 1000, message = "paling banyak 1.000 huruf.") String note) {}
