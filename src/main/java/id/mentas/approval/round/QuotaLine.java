package id.mentas.approval.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the places of a kabupaten/kota in a round stand.
 *
 * @param startsOn day from which it takes part, null for the round's own
 * @param begun whether somebody has been nominated there
 * @param spokenFor places that a running decree round counts on
 * @param promoted of the taken ones: named by no decree yet
 * @param waiting cases that wait for the next decree round
 * @param decreeRounds how many decree rounds there were, the running one included
 * @param running number of the decree round that runs, null where none does
 */
public record QuotaLine(
        String kabupaten,
        @Nullable LocalDate startsOn,
        boolean begun,
        int places,
        int taken,
        int spokenFor,
        int promoted,
        int waiting,
        int waitlist,
        int decreeRounds,
        @Nullable Integer running) {

    /** Places that nobody has and no running decree round counts on. */
    public int free() {
        return places - taken - spokenFor;
    }
}
