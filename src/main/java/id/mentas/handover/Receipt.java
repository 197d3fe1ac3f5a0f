package id.mentas.handover;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One handover record: of the goods at first, or of what was still owed.
 *
 * @param part 1 for the first record of a case
 * @param givenBy user id
 * @param completes number of the first record, null for that itself
 */
record Receipt(
        String caseNumber,
        int part,
        String number,
        @Nullable String completes,
        LocalDate givenOn,
        String givenBy,
        @Nullable String note,
        String witnessName,
        String witnessRole,
        @Nullable String coordinates,
        UUID photo,
        UUID signature,
        boolean thumbprint) {

    /** Key of the paper among all documents. */
    String documentKey() {
        return "handover-record/" + caseNumber + (part == 1 ? "" : "/" + part);
    }
}
