package id.mentas.lifecycle;

import id.mentas.engine.message.Words;
import id.mentas.grant.Outcome;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** OUT: what the map's elements mean, and the words that end a case anywhere. */
@Component
class LifecycleProcess {

    static final String PROCESS = "lifecycle";

    static final String EVENT_PROCESS = "case-event";

    static final String DIED = "case.died";
    static final String MOVED = "case.moved";
    static final String WITHDRAWN = "case.withdrawn";
    static final String DUPLICATE = "case.duplicate";

    private static final Map<String, Outcome> ENDS = Map.ofEntries(
            Map.entry("endEvent_refused", Outcome.REFUSED),
            Map.entry("endEvent_unwilling", Outcome.UNWILLING),
            Map.entry("endEvent_notGranted", Outcome.NOT_GRANTED),
            Map.entry("endEvent_waitlistExpired", Outcome.WAITLIST_EXPIRED),
            Map.entry("endEvent_withdrawn", Outcome.WITHDRAWN),
            Map.entry("endEvent_died", Outcome.DIED),
            Map.entry("endEvent_diedAtHandover", Outcome.DIED),
            Map.entry("endEvent_moved", Outcome.MOVED),
            Map.entry("endEvent_movedAtHandover", Outcome.MOVED),
            Map.entry("endEvent_duplicate", Outcome.DUPLICATE),
            Map.entry("endEvent_handoverRefused", Outcome.HANDOVER_REFUSED),
            Map.entry("endEvent_graduated", Outcome.GRADUATED),
            Map.entry("endEvent_improved", Outcome.IMPROVED),
            Map.entry("endEvent_needsMore", Outcome.NEEDS_MORE),
            Map.entry("endEvent_failed", Outcome.FAILED));

    private static final Map<String, Outcome> RELEASES = Map.of(
            "serviceTask_releaseCaseDied", Outcome.DIED,
            "serviceTask_releaseCaseMoved", Outcome.MOVED,
            "serviceTask_releaseCaseWithdrawn", Outcome.WITHDRAWN,
            "serviceTask_releaseCaseDuplicate", Outcome.DUPLICATE);

    private final Words words;

    LifecycleProcess(Words words) {
        this.words = words;
    }

    /** @throws IllegalStateException when the map has an end that this class does not know */
    static Outcome outcomeOf(String endEvent) {
        Outcome outcome = ENDS.get(endEvent);
        if (outcome == null) {
            throw new IllegalStateException("No outcome is known for " + endEvent);
        }
        return outcome;
    }

    /**
     * Why a case is released at a step of the map.
     *
     * @param handoverResult how the handover ended, null where it was not reached
     */
    static Outcome releasedFor(String step, @Nullable Object handoverResult) {
        Outcome outcome = RELEASES.get(step);
        if (outcome != null) {
            return outcome;
        }
        return handoverResult == null || handoverResult.equals("REFUSED")
                ? Outcome.HANDOVER_REFUSED
                : Outcome.valueOf(handoverResult.toString());
    }

    /** Ends the case where it stands, for what happened. */
    void happened(String caseNumber, CaseEvent event, long id) {
        words.say(caseNumber, event.message(), "case-event/" + id);
    }
}
