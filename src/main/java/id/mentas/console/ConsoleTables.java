package id.mentas.console;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the office's tables said of a case, with the version that said it. The caller has checked the reach. */
@Repository
@Transactional(readOnly = true)
class ConsoleTables {

    /** Eligibility. @param table key and version, `nomination-eligibility:3` */
    public record Verdict(Instant at, String verdict, List<String> reasons, String table) {}

    /** Points of one criterion at one visit. */
    public record Point(int visit, String criterion, int points, String words, String table) {}

    private final JdbcClient jdbc;

    ConsoleTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Verdict> verdicts(String caseNumber) {
        return jdbc.sql(
                        """
                        select judged_at, verdict, reasons, decision_table from nomination_verdict_view
                        where case_number = ? order by id
                        """)
                .param(caseNumber)
                .query((row, number) -> new Verdict(
                        row.getTimestamp("judged_at").toInstant(),
                        row.getString("verdict"),
                        List.of((String[]) row.getArray("reasons").getArray()),
                        row.getString("decision_table")))
                .list();
    }

    /** Of the newest visit that was scored. */
    List<Point> score(String caseNumber) {
        return jdbc.sql(
                        """
                        select visit, criterion, points, words, scored_by from assessment_score_view
                        where case_number = ? and visit = (select max(visit) from assessment_score_view where case_number = ?)
                        order by position
                        """)
                .params(caseNumber, caseNumber)
                .query((row, number) -> new Point(
                        row.getInt("visit"),
                        row.getString("criterion"),
                        row.getInt("points"),
                        row.getString("words"),
                        row.getString("scored_by")))
                .list();
    }
}
