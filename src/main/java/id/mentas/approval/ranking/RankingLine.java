package id.mentas.approval.ranking;

import id.mentas.approval.ranking.Candidate.Position;
import id.mentas.approval.ranking.Candidate.State;
import id.mentas.approval.ranking.Candidate.TieBreak;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a ranking as people read it.
 *
 * @param ruleRank rank by the rule, before anyone was moved
 * @param tieBreak what set it apart from the one before it by the rule
 */
public record RankingLine(
        int rank,
        int ruleRank,
        String caseNumber,
        String name,
        String village,
        int score,
        int desil,
        boolean stopped,
        LocalDate nominatedOn,
        TieBreak tieBreak,
        @Nullable Position position,
        State state,
        @Nullable String reason) {

    boolean listed() {
        return state == State.LISTED;
    }
}
