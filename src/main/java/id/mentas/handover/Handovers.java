package id.mentas.handover;

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

/** Appointments, visits in vain, and handovers. */
@Repository
@Transactional
class Handovers {

    /** A visit in vain. @param kind NOT_HOME or NOT_BROUGHT @param person user id */
    record Absence(
            HandoverResult kind,
            LocalDate visitedOn,
            String person,
            @Nullable String note,
            @Nullable LocalDate nextDate) {

        boolean isAbsence() {
            return kind == HandoverResult.NOT_HOME;
        }
    }

    /** What became of goods that were not received, or were damaged. */
    enum Rest {
        OWED,
        COMPLETE,
        GIVEN_UP,
        CASE_ENDED
    }

    private final JdbcClient jdbc;

    Handovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes an appointment. Answers the how manieth it is. */
    int appoint(String caseNumber, LocalDate day) {
        return jdbc.sql(
                        """
                        insert into handover (case_number, appointment) values (?, ?)
                        on conflict (case_number) do update set appointment = excluded.appointment,
                            appointments = handover.appointments + 1
                        returning appointments
                        """)
                .params(caseNumber, day)
                .query(Integer.class)
                .single();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there was no appointment */
    Handover get(String caseNumber) {
        return jdbc.sql("select * from handover where case_number = ?")
                .param(caseNumber)
                .query(Handovers::read)
                .single();
    }

    /** The handover, locked until the transaction ends. */
    Handover lock(String caseNumber) {
        return jdbc.sql("select * from handover where case_number = ? for update")
                .param(caseNumber)
                .query(Handovers::read)
                .single();
    }

    void inVain(String caseNumber, Absence absence) {
        jdbc.sql("update handover set further_on = null where case_number = ?")
                .param(caseNumber)
                .update();
        jdbc.sql(
                        """
                        insert into handover_absence (case_number, kind, visited_on, person, note, next_date)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        caseNumber,
                        absence.kind().name(),
                        absence.visitedOn(),
                        absence.person(),
                        absence.note(),
                        absence.nextDate())
                .update();
    }

    /** All visits in vain, the oldest first. */
    List<Absence> absences(String caseNumber) {
        return jdbc.sql("select * from handover_absence where case_number = ? order by id")
                .param(caseNumber)
                .query((row, number) -> new Absence(
                        HandoverResult.valueOf(row.getString("kind")),
                        row.getDate("visited_on").toLocalDate(),
                        row.getString("person"),
                        row.getString("note"),
                        row.getObject("next_date", LocalDate.class)))
                .list();
    }

    /** How often nobody was at home, less the further visits that were allowed. */
    int openAbsences(String caseNumber) {
        return jdbc.sql(
                        """
                        select count(*) filter (where a.kind = 'NOT_HOME') - h.further_tries
                        from handover h left join handover_absence a using (case_number)
                        where h.case_number = ? group by h.case_number
                        """)
                .param(caseNumber)
                .query(Integer.class)
                .single();
    }

    /** The day that was agreed upon last, where one was. */
    Optional<LocalDate> agreed(String caseNumber) {
        return jdbc.sql(
                        """
                        select coalesce(
                            (select further_on from handover where case_number = :case),
                            (select next_date from handover_absence where case_number = :case order by id desc limit 1))
                        """)
                .param("case", caseNumber)
                .query(LocalDate.class)
                .optional();
    }

    /** Allows a further visit. @param day on which it is to be made */
    void tryAgain(String caseNumber, LocalDate day) {
        jdbc.sql("update handover set further_tries = further_tries + 1, further_on = ? where case_number = ?")
                .params(day, caseNumber)
                .update();
    }

    void update(Handover handover) {
        jdbc.sql(
                        """
                        update handover set result = ?, decided_on = ?, decided_by = ?, reason = ?, number = ?, no_kk = ?,
                            complete = ?, note = ?, witness_name = ?, witness_role = ?, coordinates = ?, photo = ?, signature = ?,
                            thumbprint = ?
                        where case_number = ?
                        """)
                .params(
                        handover.result() == null ? null : handover.result().name(),
                        handover.decidedOn(),
                        handover.decidedBy(),
                        handover.reason(),
                        handover.number(),
                        handover.noKk(),
                        handover.complete(),
                        handover.note(),
                        handover.witnessName(),
                        handover.witnessRole(),
                        handover.coordinates(),
                        handover.photo(),
                        handover.signature(),
                        handover.thumbprint(),
                        handover.caseNumber())
                .update();
    }

    /** What became of the goods that were owed. @throws IllegalStateException when none were */
    void rest(String caseNumber, Rest rest, LocalDate day, @Nullable String person, @Nullable String reason) {
        int changed = jdbc.sql(
                        """
                        update handover set rest = ?, rest_on = ?, rest_by = ?, rest_reason = ?
                        where case_number = ? and (rest = 'OWED' or rest is null and ? = 'OWED')
                        """)
                .params(rest.name(), day, person, reason, caseNumber, rest.name())
                .update();
        if (changed == 0) {
            throw new IllegalStateException("Nothing is owed of " + caseNumber);
        }
    }

    /** Whether goods are owed now. */
    boolean isRestOwed(String caseNumber) {
        return jdbc.sql("select exists (select 1 from handover where case_number = ? and rest = 'OWED')")
                .param(caseNumber)
                .query(Boolean.class)
                .single();
    }

    /** Others who hand over on the same family card wait until this transaction ends. */
    void lockCard(String noKk) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 50))")
                .param(noKk)
                .query((row, number) -> true)
                .list();
    }

    private static Handover read(ResultSet row, int number) throws SQLException {
        String result = row.getString("result");
        return new Handover(
                row.getString("case_number"),
                row.getObject("appointment", LocalDate.class),
                result == null ? null : HandoverResult.valueOf(result),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decided_by"),
                row.getString("reason"),
                row.getString("number"),
                row.getString("no_kk"),
                (Boolean) row.getObject("complete"),
                row.getString("note"),
                row.getString("witness_name"),
                row.getString("witness_role"),
                row.getString("coordinates"),
                row.getObject("photo", UUID.class),
                row.getObject("signature", UUID.class),
                (Boolean) row.getObject("thumbprint"));
    }
}
