package id.mentas.approval.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.mentas.approval.ranking.Candidate.Position;
import id.mentas.approval.ranking.Candidate.State;
import id.mentas.approval.ranking.Candidate.TieBreak;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    @Test
    void ordersByScoreDesilStoppedBusinessAndDateAndSaysWhatSetThemApart() {
        List<Candidate> mixed = List.of(
                candidate("F", 70, 3, "JALAN", DAY.plusDays(1)),
                candidate("B", 80, 1, "JALAN", DAY),
                candidate("E", 70, 3, "JALAN", DAY),
                candidate("A", 90, 5, "BELUM", DAY),
                candidate("D", 70, 3, "BERHENTI", DAY.plusDays(9)),
                candidate("C", 80, 2, "BERHENTI", DAY),
                candidate("G", 70, 3, "JALAN", DAY.plusDays(1)));
        assertThat(Ranking.of(mixed, TieRule.USUAL))
                .extracting(one -> one.candidate().caseNumber(), Ranking.Placed::rank, Ranking.Placed::tieBreak)
                .containsExactly(
                        tuple("A", 1, TieBreak.FIRST),
                        tuple("B", 2, TieBreak.SCORE),
                        tuple("C", 3, TieBreak.DESIL),
                        tuple("D", 4, TieBreak.SCORE),
                        tuple("E", 5, TieBreak.STOPPED),
                        tuple("F", 6, TieBreak.DATE),
                        tuple("G", 7, TieBreak.NUMBER));
    }

    @Test
    void movesOneAndClosesRanks() {
        List<Candidate> three = List.of(ranked("A", 1), ranked("B", 2), ranked("C", 4));
        assertThat(Ranking.moved(three, "C", 1))
                .containsEntry("C", 1)
                .containsEntry("A", 2)
                .containsEntry("B", 4);
        assertThat(Ranking.moved(three, "A", 99)).containsEntry("A", 4).containsEntry("B", 1);
        assertThat(Ranking.moved(three, "A", 3))
                .containsEntry("B", 1)
                .containsEntry("C", 2)
                .containsEntry("A", 4);
    }

    @Test
    void givesPlacesOnceAFamilyCardAndNeverMoreThanThereAre() {
        List<Candidate> four = List.of(
                family("A", "KK1"), family("B", "KK1"), family("C", "KK2"), family("D", "KK3"), family("E", "KK4"));
        assertThat(Ranking.underQuota(four, 2, Set.of("C")))
                .containsEntry("A", Position.PLACE)
                .containsEntry("B", Position.BLOCKED)
                .containsEntry("C", Position.BLOCKED)
                .containsEntry("D", Position.PLACE)
                .containsEntry("E", Position.WAITLIST);
    }

    private static Candidate candidate(String number, int score, int desil, String status, LocalDate date) {
        return new Candidate(
                number,
                "R",
                "6411",
                number,
                State.LISTED,
                "R/decree-1",
                score,
                desil,
                status,
                date,
                null,
                null,
                null,
                null);
    }

    private static Candidate ranked(String number, int rank) {
        return new Candidate(
                number, "R", "6411", number, State.LISTED, "R/decree-1", 1, 1, "JALAN", DAY, rank, null, null, null);
    }

    private static Candidate family(String number, String noKk) {
        return new Candidate(
                number, "R", "6411", noKk, State.LISTED, "R/decree-1", 1, 1, "JALAN", DAY, 1, null, null, null);
    }
}
