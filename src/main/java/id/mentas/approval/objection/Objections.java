package id.mentas.approval.objection;

import id.mentas.approval.ranking.Objection;
import id.mentas.approval.ranking.Objection.Ruling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The objections of all decree rounds. */
@Repository
public class Objections {

    /** A name as it is compared: without the spaces around it, one space between words, small letters. */
    private static final String FOLDED = "lower(btrim(regexp_replace(:objector, '[\\s\\u00a0]+', ' ', 'g')))";

    private final JdbcClient jdbc;
    private final Clock clock;

    Objections(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps an objection; the decree round or the case must be locked. @param decreeRound null for one's own refusal */
    Objection add(@Nullable String decreeRound, RecordObjection form, String person) {
        long id = jdbc.sql(
                        """
                        insert into approval_objection (decree_round, case_number, number, objector, reason, recorded_by, recorded_at,
                            open_key)
                        values (:decreeRound, :caseNumber, (select coalesce(max(number), 0) + 1 from approval_objection
                            where decree_round = :decreeRound or :decreeRound::text is null and decree_round is null
                                and case_number = :caseNumber), :objector, :reason, :person, :now,
                            coalesce(:decreeRound::text || ' ' || %s, 'refusal'))
                        returning id
                        """
                                .formatted(FOLDED))
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
                .query(this::read)
                .single();
    }

    private Objection read(ResultSet row, int number) throws SQLException {
        String decision = row.getString("decision");
        return new Objection(
                row.getLong("id"),
                row.getString("decree_round"),
                row.getString("case_number"),
                row.getInt("number"),
                row.getString("objector"),
                row.getString("reason"),
                LocalDate.ofInstant(row.getTimestamp("recorded_at").toInstant(), clock.getZone()),
                row.getString("recorded_by"),
                decision == null ? null : Ruling.valueOf(decision),
                (Integer) row.getObject("new_rank"),
                row.getString("words"),
                row.getString("decided_by"));
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
    public int open(String decreeRound) {
        return jdbc.sql("select count(*) from approval_objection where decree_round = ? and not applied")
                .param(decreeRound)
                .query(Integer.class)
                .single();
    }

    /** Objections to a list, in the order in which they came. */
    public List<Objection> of(String decreeRound) {
        return jdbc.sql("select * from approval_objection where decree_round = ? order by number")
                .param(decreeRound)
                .query(this::read)
                .list();
    }

    /** Number of the objection of the same person to the same case on a list that still needs its ruling or its effect. */
    Optional<Integer> openOf(String decreeRound, String caseNumber, String objector) {
        return jdbc.sql("select number from approval_objection where decree_round = :decreeRound"
                        + " and case_number = :caseNumber and not applied and "
                        + FOLDED.replace(":objector", "objector") + " = " + FOLDED + " order by number limit 1")
                .param("decreeRound", decreeRound)
                .param("caseNumber", caseNumber)
                .param("objector", objector)
                .query(Integer.class)
                .optional();
    }

    /** Whether an objection to a refusal still waits for its ruling. */
    boolean anyOpenToRefusal(String caseNumber) {
        return jdbc.sql(
                        """
                        select exists (select 1 from approval_objection
                            where decree_round is null and case_number = ? and not applied)
                        """)
                .param(caseNumber)
                .query(Boolean.class)
                .single();
    }

    /** Notes the case by which the person was nominated again. */
    void renominated(long id, String caseNumber) {
        jdbc.sql("update approval_objection set renominated = ? where id = ?")
                .params(caseNumber, id)
                .update();
    }
}
