package id.mentas.approval.decree;

import id.mentas.approval.ApprovalProcess;
import id.mentas.approval.ranking.Candidate;
import id.mentas.approval.ranking.Candidate.State;
import id.mentas.approval.ranking.Candidates;
import id.mentas.approval.ranking.DecreeRounds;
import id.mentas.approval.round.Places;
import id.mentas.grant.PriorGrants;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives free places to those who wait, in the order of their ranks, while the round is open. */
@Component
public class Waitlist {

    private final Candidates candidates;
    private final DecreeRounds rounds;
    private final Places places;
    private final Amendments amendments;
    private final ApprovalProcess process;

    Waitlist(
            Candidates candidates, DecreeRounds rounds, Places places, Amendments amendments, ApprovalProcess process) {
        this.candidates = candidates;
        this.rounds = rounds;
        this.places = places;
        this.amendments = amendments;
        this.process = process;
    }

    /**
     * Takes every free place for the next on the waitlist and has an amending decree name them.
     *
     * @return who got a place
     */
    public List<Candidate> fill(String round, String kabupaten) {
        List<Candidate> promoted = promote(round, kabupaten);
        amendments.promoted(promoted);
        return promoted;
    }

    /**
     * Takes every free place for the next on the waitlist, at once. Whose family has got a grant meanwhile is refused.
     *
     * @return who got a place; that a decree names them is for the caller to see to
     */
    public List<Candidate> promote(String round, String kabupaten) {
        List<Candidate> promoted = new ArrayList<>();
        int free = places.lock(round, kabupaten);
        if (free == 0 || !rounds.holdOpen(round)) {
            return promoted;
        }
        for (Candidate next : candidates.waitlist(round, kabupaten)) {
            if (promoted.size() == free) {
                break;
            }
            if (candidates.isBlocked(next)) {
                candidates.become(next, State.REFUSED, PriorGrants.SENTENCE);
                process.refused(next.caseNumber(), "promotion");
            } else {
                candidates.become(next, State.PROMOTED, null);
                places.take(round, kabupaten, 1);
                promoted.add(next.in(State.PROMOTED));
            }
        }
        return promoted;
    }
}
