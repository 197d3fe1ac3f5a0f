package id.mentas.approval.ranking;

import id.mentas.grant.round.Rounds;
import id.mentas.people.directory.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A ranking as it is read years later: where each stood, why, who moved whom and who agreed to it. */
@Component
public class RankingReport {

    /** One ranking. @param rule in words */
    record Report(DecreeRound decreeRound, String rule, List<Row> rows, List<MoveRow> moves) {}

    /** One line and why it stands there. */
    record Row(RankingLine line, String why, String stands) {}

    /** A move with the names of those who had a hand in it. @param review what the second person said, null where none was asked */
    record MoveRow(Move move, String mover, LocalDate on, @Nullable String review) {}

    private final DecreeRounds decreeRounds;
    private final RankingLines lines;
    private final Moves moves;
    private final Rounds rounds;
    private final People people;
    private final Clock clock;

    RankingReport(
            DecreeRounds decreeRounds, RankingLines lines, Moves moves, Rounds rounds, People people, Clock clock) {
        this.decreeRounds = decreeRounds;
        this.lines = lines;
        this.moves = moves;
        this.rounds = rounds;
        this.people = people;
        this.clock = clock;
    }

    public Optional<Report> of(String round, String kabupaten, int number) {
        return decreeRounds.find(round, kabupaten, number).map(this::report);
    }

    private Report report(DecreeRound r) {
        TieRule rule = TieRule.of(rounds.tieRule(r.round()));
        List<RankingLine> all = lines.of(r.key());
        RankingWords words = new RankingWords(rule, all, moves.movedIn(r.key()));
        return new Report(
                r,
                rule.words(),
                all.stream()
                        .map(line -> new Row(line, words.why(line), stands(line)))
                        .toList(),
                moves.of(r.key()).stream().map(this::row).toList());
    }

    private MoveRow row(Move move) {
        return new MoveRow(
                move, people.displayName(move.person()), LocalDate.ofInstant(move.at(), clock.getZone()), review(move));
    }

    private @Nullable String review(Move move) {
        if (move.objection() != null) {
            return "putusan sanggahan";
        }
        if (move.review() == null || move.reviewedBy() == null) {
            return null;
        }
        String by = people.displayName(move.reviewedBy());
        return move.review() == Move.Review.ACCEPTED
                ? "disetujui " + by
                : "dikembalikan " + by + ", tidak berlaku: " + move.words();
    }

    private static String stands(RankingLine line) {
        return switch (line.state()) {
            case WAITING, LISTED ->
                line.position() == null ? "–" : line.position().label();
            case GRANTED -> "ditetapkan";
            case PROMOTED -> "mendapat tempat, menunggu SK perubahan";
            case WAITLISTED -> "daftar tunggu";
            case REFUSED -> "tidak ditetapkan: " + line.reason();
            case EXPIRED -> "daftar tunggu berakhir";
            case RELEASED -> "keluar: " + line.reason();
        };
    }
}
