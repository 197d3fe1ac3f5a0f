package id.mentas.approval;

import id.mentas.approval.Objection.Ruling;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The objections of all decree rounds. */
@Repository
class Objections {

    private final JdbcClient jdbc;
    private final Clock clock;

    Objections(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps an objection; the decree round must be locked. */
    Objection add(String decreeRound, RecordObjection form, String person) {
        long id = jdbc.sql(
                        """
                        insert into approval_objection (decree_round, case_number, number, objector, reason, recorded_by, recorded_at)
                        values (:decreeRound, :caseNumber, (select count(*) + 1 from approval_objection
                            where decree_round = :decreeRound), :objector, :reason, :person, :now)
                        returning id
                        """)
                .param("decreeRound", decreeRound)
                .param("caseNumber", form.caseNumber())
                .param("objector", form.objector())
                .param("reason", form.reason())
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        return get(id);
    }

    Objection get(long id) {
        return jdbc.sql("select * from approval_objection where id = ?")
                .param(id)
                .query((row, number) -> {
                    String decision = row.getString("decision");
                    return new Objection(
                            row.getLong("id"),
                            row.getString("decree_round"),
                            row.getString("case_number"),
                            row.getInt("number"),
                            row.getString("objector"),
                            row.getString("reason"),
                            LocalDate.ofInstant(row.getTimestamp("recorded_at").toInstant(), clock.getZone()),
                            decision == null ? null : Ruling.valueOf(decision),
                            (Integer) row.getObject("new_rank"),
                            row.getString("words"),
                            row.getString("decided_by"));
                })
                .single();
    }

    /** @throws IllegalStateException when it was decided before */
    void decide(long id, DecideObjection form, String person) {
        int changed = jdbc.sql(
                        """
                        update approval_objection set decision = ?, new_rank = ?, words = ?, decided_by = ?, decided_at = ?
                        where id = ? and decision is null
                        """)
                .params(form.decision().name(), form.rank(), form.reason(), person, Timestamp.from(clock.instant()), id)
                .update();
        if (changed == 0) {
            throw new IllegalStateException("Decided before: objection " + id);
        }
    }

    /** Notes that the ruling took effect. Answers false when it had before. */
    boolean apply(long id) {
        return jdbc.sql("update approval_objection set applied = true where id = ? and not applied")
                        .param(id)
                        .update()
                == 1;
    }

    /** How many of a decree round still need a ruling, or its effect. */
    int open(String decreeRound) {
        return jdbc.sql("select count(*) from approval_objection where decree_round = ? and not applied")
                .param(decreeRound)
                .query(Integer.class)
                .single();
    }

    int all(String decreeRound) {
        return jdbc.sql("select count(*) from approval_objection where decree_round = ?")
                .param(decreeRound)
                .query(Integer.class)
                .single();
    }
}
