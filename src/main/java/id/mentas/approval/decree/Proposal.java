package id.mentas.approval.decree;

import id.mentas.approval.ranking.Candidate;
import id.mentas.approval.ranking.Candidate.Position;
import id.mentas.approval.ranking.DecreeRound;
import id.mentas.common.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a decree would say if it were signed now.
 *
 * @param positions of all, by case number
 * @param granted who would get a place, by rank, with the value of each package
 * @param waitlist who would wait, by rank
 * @param blocked whose family has got a grant
 */
record Proposal(
        DecreeRound round,
        Map<String, Position> positions,
        LinkedHashMap<Candidate, Money> granted,
        List<Candidate> waitlist,
        List<Candidate> blocked) {

    Money total() {
        return granted.values().stream().reduce(Money.ZERO, Money::plus);
    }

    List<Candidate> recipients() {
        return List.copyOf(granted.keySet());
    }

    /** The mark of its list. */
    String version() {
        return Version.of(granted);
    }
}
