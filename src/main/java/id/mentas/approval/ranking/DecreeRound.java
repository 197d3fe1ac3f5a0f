package id.mentas.approval.ranking;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One decision over all cases of a kabupaten/kota that waited when it began.
 *
 * @param key business key of its process, {@code UEP-2026-1-6411/decree-1}
 * @param publications how often a provisional list was published
 * @param note of the signatory who gave it back
 */
public record DecreeRound(
        String key,
        String round,
        String kabupaten,
        int number,
        State state,
        int publications,
        @Nullable LocalDate objectionUntil,
        @Nullable String note,
        @Nullable String signedBy,
        @Nullable Instant signedAt) {

    /** How far it has come. */
    public enum State {
        RANKING,
        PUBLISHED,
        DECIDED,
        DONE
    }

    /** @throws IllegalStateException when it stands elsewhere */
    public DecreeRound in(State wanted) {
        if (state != wanted) {
            throw new IllegalStateException(key + " is " + state + ", not " + wanted);
        }
        return this;
    }

    @Override
    public String toString() {
        return key;
    }
}
