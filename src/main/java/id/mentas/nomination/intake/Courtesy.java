package id.mentas.nomination.intake;

import id.mentas.nomination.NominationSettings;
import id.mentas.people.directory.Presence;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Lets people go first: while somebody is at work, the start of cases rests after each piece for as long as the piece took, or
 * another share of it. An import may take an hour longer; nobody should wait for a form because of it.
 */
@Component
public class Courtesy {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Pace pace;
    private final Presence presence;
    private final double share;

    Courtesy(Pace pace, Presence presence, NominationSettings settings) {
        this.pace = pace;
        this.presence = presence;
        this.share = settings.rest();
    }

    /** Waits before the next piece where somebody is at work. */
    public void giveWay() {
        Duration rest = rest();
        if (rest.isZero()) {
            return;
        }
        try {
            Thread.sleep(rest.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    Duration rest() {
        if (!presence.isSomebodyAtWork()) {
            return Duration.ZERO;
        }
        Duration wanted = Duration.ofNanos((long) (share * pace.lastPiece().toNanos()));
        return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }
}
