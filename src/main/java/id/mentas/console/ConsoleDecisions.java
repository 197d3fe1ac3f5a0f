package id.mentas.console;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people decided about a case: at its own forms, and at those of the rounds in which it was. The caller has checked the reach. */
@Repository
@Transactional(readOnly = true)
class ConsoleDecisions {

    /** A decision of a person at a form. @param processDefinition id of the model on which it stood */
    record Decision(long id, Instant at, String person, String form, String processDefinition) {}

    /** What was on the form and what was answered, as JSON objects. */
    record Content(Decision decision, String seen, String answered) {}

    /** Moves of others in the same ranking are theirs. */
    private static final String OF_CASE =
            """
            from engine_decision_view d where (d.case_number = :case
                or d.business_key in ( select p.business_key from approval_process_view p where p.case_number = :case))
              and not (d.form = 'review-ranking' and d.answered ->> 'decision' = 'MOVE'
                  and d.answered ->> 'caseNumber' is distinct from :case)
            """;

    private final JdbcClient jdbc;

    ConsoleDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Decision> of(String caseNumber) {
        return jdbc.sql("select d.* " + OF_CASE + " order by d.at, d.id")
                .param("case", caseNumber)
                .query(ConsoleDecisions::read)
                .list();
    }

    Optional<Content> content(String caseNumber, long id) {
        return jdbc.sql("select d.* " + OF_CASE + " and d.id = :id")
                .param("case", caseNumber)
                .param("id", id)
                .query((row, number) ->
                        new Content(read(row, number), row.getString("seen"), row.getString("answered")))
                .optional();
    }

    private static Decision read(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("person"),
                row.getString("form"),
                row.getString("process_definition"));
    }
}
