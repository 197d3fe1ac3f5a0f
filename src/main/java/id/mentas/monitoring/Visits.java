package id.mentas.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Plans of visits, what they found, and what was done about it. */
@Repository
@Transactional
class Visits {

    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void plan(VisitPlan plan) {
        jdbc.sql(
                        """
                        insert into monitoring_plan (case_number, handed_over_on, risk, reason, decided_by) values (?, ?, ?, ?, ?)
                        """)
                .params(plan.caseNumber(), plan.handedOverOn(), plan.risk(), plan.reason(), plan.decidedBy())
                .update();
        plan.visits().forEach(visit -> jdbc.sql(
                        "insert into monitoring_visit (case_number, number, month, due_on, state) values (?, ?, ?, ?, ?)")
                .params(
                        visit.caseNumber(),
                        visit.number(),
                        visit.month(),
                        visit.dueOn(),
                        visit.state().name())
                .update());
    }

    /** The plan of a case. @throws IllegalStateException when there is none */
    VisitPlan of(String caseNumber) {
        List<Visit> visits = jdbc.sql("select * from monitoring_visit where case_number = ? order by number")
                .param(caseNumber)
                .query((row, number) -> new Visit(
                        caseNumber,
                        row.getInt("number"),
                        row.getInt("month"),
                        row.getDate("due_on").toLocalDate(),
                        Visit.State.valueOf(row.getString("state"))))
                .list();
        return jdbc.sql("select * from monitoring_plan where case_number = ?")
                .param(caseNumber)
                .query((row, number) -> new VisitPlan(
                        caseNumber,
                        row.getDate("handed_over_on").toLocalDate(),
                        row.getString("risk"),
                        row.getString("reason"),
                        row.getString("decided_by"),
                        visits))
                .optional()
                .orElseThrow(() -> new IllegalStateException("No visits planned for " + caseNumber));
    }

    void save(Visit visit) {
        jdbc.sql("update monitoring_visit set state = ? where case_number = ? and number = ?")
                .params(visit.state().name(), visit.caseNumber(), visit.number())
                .update();
    }

    void found(Finding f) {
        jdbc.sql(
                        """
                        insert into monitoring_finding (case_number, number, visited_on, visitor, business_state, goods, turnover, profit,
                            workers, income, obstacle, obstacle_note, note, coordinates, photo, unusual)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        f.caseNumber(),
                        f.number(),
                        f.visitedOn(),
                        f.visitor(),
                        f.businessState().name(),
                        f.goods().name(),
                        f.turnover(),
                        f.profit(),
                        f.workers(),
                        f.income(),
                        f.obstacle().name(),
                        f.obstacleNote(),
                        f.note(),
                        f.coordinates(),
                        f.photo(),
                        f.unusual())
                .update();
    }

    void judged(Finding f, Finding.Verdict verdict) {
        jdbc.sql(
                        """
                        update monitoring_finding set health = ?, next_step = ?, reason = ?, decided_by = ?
                        where case_number = ? and number = ?
                        """)
                .params(
                        verdict.health().name(),
                        verdict.nextStep(),
                        verdict.reason(),
                        verdict.decidedBy(),
                        f.caseNumber(),
                        f.number())
                .update();
    }

    /** What the visits found so far, the latest first. */
    List<Finding> findings(String caseNumber) {
        return jdbc.sql("select * from monitoring_finding where case_number = ? order by number desc")
                .param(caseNumber)
                .query(Visits::read)
                .list();
    }

    void acted(String caseNumber, int number, ResolveObstacle form, String person) {
        jdbc.sql(
                        """
                        insert into monitoring_obstacle (case_number, number, acted_on, action, result, person) values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        caseNumber,
                        number,
                        form.actedOn(),
                        form.action(),
                        form.result().name(),
                        person)
                .update();
    }

    /** What was done about the obstacles so far, in sentences, the oldest first. */
    List<String> actions(String caseNumber) {
        return jdbc.sql("select action, result from monitoring_obstacle where case_number = ? order by id")
                .param(caseNumber)
                .query((row, number) -> row.getString("action") + " ("
                        + ResolveObstacle.Result.valueOf(row.getString("result"))
                                .label() + ")")
                .list();
    }

    void reviewed(String caseNumber, int number, ReviewCase form, String person, LocalDate today) {
        jdbc.sql(
                        """
                        insert into monitoring_review (case_number, number, decision, reason, person, decided_on)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(caseNumber, number, form.decision().name(), form.reason(), person, today)
                .update();
    }

    /** Why the kabupaten decided as it did after this visit. */
    Optional<String> reviewReason(String caseNumber, int number) {
        return jdbc.sql(
                        "select reason from monitoring_review where case_number = ? and number = ? order by id desc limit 1")
                .params(caseNumber, number)
                .query(String.class)
                .optional();
    }

    private static Finding read(ResultSet row, int index) throws SQLException {
        return new Finding(
                row.getString("case_number"),
                row.getInt("number"),
                row.getDate("visited_on").toLocalDate(),
                row.getString("visitor"),
                BusinessState.valueOf(row.getString("business_state")),
                Goods.valueOf(row.getString("goods")),
                row.getLong("turnover"),
                row.getLong("profit"),
                row.getInt("workers"),
                row.getLong("income"),
                Obstacle.valueOf(row.getString("obstacle")),
                row.getString("obstacle_note"),
                row.getString("note"),
                row.getString("coordinates"),
                row.getObject("photo", UUID.class),
                row.getString("unusual"),
                verdict(row));
    }

    private static Finding.@Nullable Verdict verdict(ResultSet row) throws SQLException {
        String health = row.getString("health");
        return health == null
                ? null
                : new Finding.Verdict(
                        Health.valueOf(health),
                        row.getString("next_step"),
                        row.getString("reason"),
                        row.getString("decided_by"));
    }
}
