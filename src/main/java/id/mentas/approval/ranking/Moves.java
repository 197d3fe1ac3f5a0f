package id.mentas.approval.ranking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was moved in the rankings, by whom and why, and what a second person said. */
@Repository
class Moves {

    private final JdbcClient jdbc;
    private final Clock clock;

    Moves(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes a move that is still to be agreed to. */
    void add(String decreeRound, Candidate candidate, int to, String reason, String person, boolean crossed) {
        insert(decreeRound, candidate, to, reason, person, crossed, null);
    }

    /** Notes a move that a ruling on an objection demands; it needs no other agreement. */
    void addRuled(Objection objection, Candidate candidate, int to, String reason, String person, boolean crossed) {
        insert(objection.list(), candidate, to, reason, person, crossed, objection.id());
        settle(objection.list());
    }

    /** Moves of a decree round, the oldest first. */
    List<Move> of(String decreeRound) {
        return jdbc.sql("select * from approval_move where decree_round = ? order by id")
                .param(decreeRound)
                .query(Moves::read)
                .list();
    }

    /** Case numbers of those who were moved in a decree round; what was sent back does not count. */
    Set<String> movedIn(String decreeRound) {
        return of(decreeRound).stream()
                .filter(move -> move.review() != Move.Review.SENT_BACK)
                .map(Move::caseNumber)
                .collect(Collectors.toSet());
    }

    /** Moves that nobody has agreed to yet, the oldest first. */
    List<Move> pending(String decreeRound) {
        return jdbc.sql("select * from approval_move where decree_round = ? and settled_at is null order by id")
                .param(decreeRound)
                .query(Moves::read)
                .list();
    }

    /** A second person agreed to the pending moves, or sent them back. */
    void reviewed(String decreeRound, Move.Review review, String person, @Nullable String words) {
        jdbc.sql(
                        """
                        update approval_move set review = ?, reviewed_by = ?, reviewed_at = ?, words = ?
                        where decree_round = ? and settled_at is null
                        """)
                .params(review.name(), person, now(), words, decreeRound)
                .update();
        settle(decreeRound);
    }

    /** Nothing is pending any more. */
    void settle(String decreeRound) {
        jdbc.sql("update approval_move set settled_at = ? where decree_round = ? and settled_at is null")
                .params(now(), decreeRound)
                .update();
    }

    private void insert(
            String decreeRound,
            Candidate candidate,
            int to,
            String reason,
            String person,
            boolean crossed,
            @Nullable Long objection) {
        jdbc.sql(
                        """
                        insert into approval_move (decree_round, case_number, from_rank, to_rank, reason, person, at, crossed, objection)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(decreeRound, candidate.caseNumber(), candidate.rankOrLast(), to, reason, person)
                .params(now(), crossed, objection)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Move read(ResultSet row, int number) throws SQLException {
        String review = row.getString("review");
        return new Move(
                row.getLong("id"),
                row.getString("case_number"),
                row.getInt("from_rank"),
                row.getInt("to_rank"),
                row.getString("reason"),
                row.getString("person"),
                row.getTimestamp("at").toInstant(),
                row.getBoolean("crossed"),
                (Long) row.getObject("objection"),
                review == null ? null : Move.Review.valueOf(review),
                row.getString("reviewed_by"),
                moment(row.getTimestamp("reviewed_at")),
                row.getString("words"));
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
