package id.mentas.approval.ranking;

import id.mentas.approval.ranking.Candidate.Position;
import id.mentas.approval.ranking.Candidate.State;
import id.mentas.approval.ranking.Candidate.TieBreak;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads rankings with the names of people and villages. */
@Repository
public class RankingLines {

    private final JdbcClient jdbc;

    RankingLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that a decree round has ranked, whatever became of them since, by rank. */
    public List<RankingLine> of(String decreeRound) {
        return jdbc.sql(
                        """
                        select a.*, p.name, v.name as village_name from approval_candidate a
                        join grant_case_view c on c.case_number = a.case_number
                        join grant_person_view p on p.case_number = a.case_number
                        join region_name_view v on v.code = c.village
                        where a.decree_round = ? and a.rank is not null order by a.rank
                        """)
                .param(decreeRound)
                .query(RankingLines::read)
                .list();
    }

    private static RankingLine read(ResultSet row, int number) throws SQLException {
        String position = row.getString("position");
        return new RankingLine(
                row.getInt("rank"),
                row.getInt("rule_rank"),
                row.getString("case_number"),
                row.getString("name"),
                row.getString("village_name"),
                row.getInt("score"),
                row.getInt("desil"),
                "BERHENTI".equals(row.getString("business_status")),
                row.getObject("nominated_on", LocalDate.class),
                TieBreak.valueOf(row.getString("tie_break")),
                position == null ? null : Position.valueOf(position),
                State.valueOf(row.getString("state")),
                row.getString("reason"));
    }
}
