package id.mentas.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether a person or the family has had a grant within the years that the office sets. */
@Component
class PriorGrants {

    static final String SENTENCE = "Orang ini atau keluarganya (KK yang sama) sudah mendapat bantuan.";

    private final Candidates candidates;
    private final ApprovalSettings settings;
    private final Clock clock;

    PriorGrants(Candidates candidates, ApprovalSettings settings, Clock clock) {
        this.candidates = candidates;
        this.settings = settings;
        this.clock = clock;
    }

    /** Case numbers of a decree round that a grant stands against. */
    Set<String> blocked(String decreeRound) {
        return candidates.blocked(decreeRound, since());
    }

    boolean block(Candidate candidate) {
        return candidate.decreeRound() != null && candidates.isBlocked(candidate.caseNumber(), since());
    }

    private LocalDate since() {
        return LocalDate.now(clock).minusYears(settings.yearsBetweenGrants());
    }
}
