package id.mentas.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was measured at the end of cases, and what was decided. */
@Repository
@Transactional
class Measurements {

    /** How it ended. @param reason null where the table's proposal was taken without a word */
    record Decision(Result result, @Nullable String reason) {}

    private final JdbcClient jdbc;

    Measurements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a measurement in the place of an earlier one. */
    void measured(Measurement m) {
        jdbc.sql(
                        """
                        insert into outcome_measurement (case_number, desil_before, desil_now, business_state, income_before, income_now)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (case_number) do update set desil_before = excluded.desil_before, desil_now = excluded.desil_now,
                            business_state = excluded.business_state, income_before = excluded.income_before,
                            income_now = excluded.income_now
                        """)
                .params(
                        m.caseNumber(),
                        m.desilBefore(),
                        m.desilNow(),
                        m.businessState(),
                        m.incomeBefore(),
                        m.incomeNow())
                .update();
    }

    void proposed(String caseNumber, Measurement.Proposal proposal) {
        jdbc.sql(
                        """
                        update outcome_measurement set proposed = ?, look_needed = ?, reason = ?, decided_by = ? where case_number = ?
                        """)
                .params(
                        proposal.result().name(),
                        proposal.lookNeeded(),
                        proposal.reason(),
                        proposal.decidedBy(),
                        caseNumber)
                .update();
    }

    /** @throws IllegalStateException when nothing has been measured yet */
    Measurement of(String caseNumber) {
        return jdbc.sql("select * from outcome_measurement where case_number = ?")
                .param(caseNumber)
                .query(Measurements::read)
                .optional()
                .orElseThrow(() -> new IllegalStateException("Nothing measured for " + caseNumber));
    }

    void decided(String caseNumber, Decision decision, @Nullable String person, LocalDate today) {
        jdbc.sql(
                        """
                        insert into outcome_decision (case_number, result, reason, person, decided_on) values (?, ?, ?, ?, ?)
                        """)
                .params(caseNumber, decision.result().name(), decision.reason(), person, today)
                .update();
    }

    Optional<Decision> decision(String caseNumber) {
        return jdbc.sql("select result, reason from outcome_decision where case_number = ?")
                .param(caseNumber)
                .query((row, number) -> new Decision(Result.valueOf(row.getString("result")), row.getString("reason")))
                .optional();
    }

    private static Measurement read(ResultSet row, int number) throws SQLException {
        String proposed = row.getString("proposed");
        return new Measurement(
                row.getString("case_number"),
                row.getInt("desil_before"),
                row.getObject("desil_now", Integer.class),
                row.getString("business_state"),
                row.getObject("income_before", Long.class),
                row.getObject("income_now", Long.class),
                proposed == null
                        ? null
                        : new Measurement.Proposal(
                                Result.valueOf(proposed),
                                row.getBoolean("look_needed"),
                                row.getString("reason"),
                                row.getString("decided_by")));
    }
}
