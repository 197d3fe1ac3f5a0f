package id.mentas.approval;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An issued decree. @param amends number of the decree that it changes, null for a first one */
record Decree(
        String number,
        String round,
        String kabupaten,
        @Nullable String decreeRound,
        @Nullable String amends,
        LocalDate datedOn,
        String signatory,
        UUID document) {}
