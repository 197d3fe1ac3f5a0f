package id.mentas.approval.ranking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's objection to a name on the provisional list, or a refused person's to the refusal.
 *
 * @param decreeRound whose list is objected to, null where it is one's own refusal
 * @param objector who objects; personal
 * @param words why it was decided so
 */
public record Objection(
        long id,
        @Nullable String decreeRound,
        String caseNumber,
        int number,
        String objector,
        String reason,
        LocalDate recordedOn,
        String recordedBy,
        @Nullable Ruling decision,
        @Nullable Integer newRank,
        @Nullable String words,
        @Nullable String decidedBy) {

    /** What an objection can lead to: of a list the first three, of a refusal the first and the last. */
    public enum Ruling {
        REJECT("Sanggahan ditolak"),
        REMOVE("Sanggahan diterima: dikeluarkan dari daftar"),
        MOVE("Sanggahan diterima: peringkat diubah"),
        ACCEPT("Sanggahan diterima: diusulkan kembali");

        private final String label;

        Ruling(String label) {
            this.label = label;
        }

        /** Indonesian. */
        public String label() {
            return label;
        }

        public boolean fits(boolean ofRefusal) {
            return this == REJECT || ofRefusal == (this == ACCEPT);
        }
    }

    /** Key of the decree round whose list is objected to. @throws IllegalStateException where it is a refusal */
    String list() {
        if (decreeRound == null) {
            throw new IllegalStateException(this + " is no objection to a list");
        }
        return decreeRound;
    }

    public boolean ofRefusal() {
        return decreeRound == null;
    }

    @Override
    public String toString() {
        return (decreeRound == null ? caseNumber : decreeRound) + "/objection-" + number;
    }
}
