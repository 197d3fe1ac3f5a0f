package id.mentas.console;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where a decree's list put a case, and what was moved there. The caller has checked the reach. */
@Repository
@Transactional(readOnly = true)
class ConsoleRanking {

    /**
     * Where it stands.
     *
     * @param list which list of its kabupaten/kota in the round
     * @param rank as people left it, null while it waits
     * @param ruleRank by the rule
     * @param of how many stand on the list
     * @param places of the kabupaten/kota in the round now, and how many of them are taken
     */
    public record Standing(
            String round,
            String kabupaten,
            String state,
            @Nullable Integer list,
            @Nullable Integer rank,
            @Nullable Integer ruleRank,
            @Nullable String tieBreak,
            @Nullable String reason,
            int of,
            int places,
            int taken) {}

    /** A move. @param crossed the quota's line @param review what the second person said, null where none was asked or has spoken */
    public record Move(
            int from,
            int to,
            String reason,
            String person,
            Instant at,
            boolean crossed,
            boolean ruled,
            @Nullable String review,
            @Nullable String reviewedBy,
            @Nullable String words) {}

    private final JdbcClient jdbc;

    ConsoleRanking(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Standing> standing(String caseNumber) {
        return jdbc.sql(
                        """
                        select a.*, coalesce(q.places, 0) as places, coalesce(q.taken, 0) as taken,
                            (select count(*) from approval_standing_view o where o.decree_round = a.decree_round) as together
                        from approval_standing_view a
                        left join grant_quota_view q on q.round = a.round and q.kabupaten = a.kabupaten
                        where a.case_number = ?
                        """)
                .param(caseNumber)
                .query((row, number) -> new Standing(
                        row.getString("round"),
                        row.getString("kabupaten"),
                        row.getString("state"),
                        (Integer) row.getObject("list"),
                        (Integer) row.getObject("rank"),
                        (Integer) row.getObject("rule_rank"),
                        row.getString("tie_break"),
                        row.getString("reason"),
                        row.getInt("together"),
                        row.getInt("places"),
                        row.getInt("taken")))
                .optional();
    }

    List<Move> moves(String caseNumber) {
        return jdbc.sql("select * from approval_move_view where case_number = ? order by id")
                .param(caseNumber)
                .query((row, number) -> new Move(
                        row.getInt("from_rank"),
                        row.getInt("to_rank"),
                        row.getString("reason"),
                        row.getString("person"),
                        row.getTimestamp("at").toInstant(),
                        row.getBoolean("crossed"),
                        row.getBoolean("ruled"),
                        row.getString("review"),
                        row.getString("reviewed_by"),
                        row.getString("words")))
                .list();
    }
}
