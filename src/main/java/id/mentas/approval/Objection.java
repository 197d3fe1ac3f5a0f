package id.mentas.approval;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's objection to a name on the provisional list.
 *
 * @param objector who objects; personal
 * @param words why it was decided so
 */
record Objection(
        long id,
        String decreeRound,
        String caseNumber,
        int number,
        String objector,
        String reason,
        LocalDate recordedOn,
        @Nullable Ruling decision,
        @Nullable Integer newRank,
        @Nullable String words,
        @Nullable String decidedBy) {

    /** What an objection can lead to. */
    enum Ruling {
        REJECT,
        REMOVE,
        MOVE
    }

    @Override
    public String toString() {
        return decreeRound + "/objection-" + number;
    }
}
