package id.mentas.approval.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Who signs in the place of a round's signatory for some days.
 *
 * @param person user id
 * @param name as papers print it
 * @param reason why the signatory does not sign
 * @param endedAt null until somebody ended it; the last day ends it by itself
 */
public record Substitute(
        long id,
        String round,
        String person,
        Acting acting,
        String name,
        @Nullable String nip,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        String namedBy,
        Instant namedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String endReason) {

    /** For an empty post or for one whose holder is away. */
    public enum Acting {
        PLT("Plt."),
        PLH("Plh.");

        private final String prefix;

        Acting(String prefix) {
            this.prefix = prefix;
        }

        /** As it stands before the post. */
        public String prefix() {
            return prefix;
        }
    }

    public boolean standsOn(LocalDate day) {
        return endedAt == null && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public LocalDate namedOn(ZoneId zone) {
        return LocalDate.ofInstant(namedAt, zone);
    }

    public @Nullable LocalDate endedOn(ZoneId zone) {
        return endedAt == null ? null : LocalDate.ofInstant(endedAt, zone);
    }

    /** Neither ended nor over. */
    public boolean isOpenOn(LocalDate day) {
        return endedAt == null && !day.isAfter(lastDay);
    }
}
