package id.mentas.approval.decree;

import id.mentas.common.PublicCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issued decree.
 *
 * @param decreeRound decree round whose list it grants, null for an amending one
 * @param amendment key of the amendment that it puts on paper, null for a decree round's own
 * @param amends numbers of the decrees that it changes, empty for a first one
 * @param signatory user id
 * @param code leads to the page that says whether a paper is genuine
 */
public record Decree(
        String number,
        String round,
        String kabupaten,
        @Nullable String decreeRound,
        @Nullable String amendment,
        List<String> amends,
        LocalDate datedOn,
        String signatory,
        UUID document,
        PublicCode code) {

    public boolean isAmending() {
        return !amends.isEmpty();
    }
}
