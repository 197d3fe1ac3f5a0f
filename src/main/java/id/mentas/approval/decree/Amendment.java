package id.mentas.approval.decree;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a kabupaten/kota in a round that become one amending decree.
 *
 * @param key business key of its process, {@code UEP-2026-1-6411/amendment-1}
 */
public record Amendment(
        String key,
        String round,
        String kabupaten,
        State state,
        @Nullable String signedBy,
        @Nullable Instant signedAt) {

    /** How far it has come. DROPPED: nothing was left to change. */
    enum State {
        OPEN,
        SIGNED,
        ISSUED,
        DROPPED
    }

    @Override
    public String toString() {
        return key;
    }
}
