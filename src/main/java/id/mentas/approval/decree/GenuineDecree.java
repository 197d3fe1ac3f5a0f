package id.mentas.approval.decree;

import id.mentas.common.PublicCode;
import java.time.LocalDate;
import java.util.List;

/**
 * What anybody may know of a decree who holds its paper: nothing of the people whom it names.
 *
 * @param signedAs name and post as printed
 * @param added how many it names
 * @param intact whether what is kept still has the hashes that were taken when it was issued
 * @param contentHash SHA-256 of all that it says
 * @param paperHash SHA-256 of the PDF
 * @param amends decrees that it changes
 * @param amendedBy decrees that change it, the oldest first
 */
record GenuineDecree(
        String number,
        LocalDate datedOn,
        String round,
        String kabupaten,
        String signedAs,
        int added,
        int removed,
        PublicCode code,
        boolean intact,
        String contentHash,
        String paperHash,
        List<Other> amends,
        List<Other> amendedBy) {

    /** A decree that changes another or is changed. */
    record Other(String number, LocalDate datedOn, PublicCode code) {}

    public boolean isAmending() {
        return !amends.isEmpty();
    }
}
