package id.mentas.approval.ranking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was given another rank.
 *
 * @param crossed whether somebody came to a place or lost one by it
 * @param objection the ruling that demanded it, null where the office moved somebody by itself
 * @param review what a second person said to it
 * @param words of the second person who sent it back
 */
record Move(
        long id,
        String caseNumber,
        int from,
        int to,
        String reason,
        String person,
        Instant at,
        boolean crossed,
        @Nullable Long objection,
        @Nullable Review review,
        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt,
        @Nullable String words) {

    /** What a second person said. */
    enum Review {
        ACCEPTED,
        SENT_BACK
    }
}
