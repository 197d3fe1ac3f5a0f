package id.mentas.handover;

import id.mentas.grant.PackageLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Appointments, visits in vain, and handovers. */
@Repository
@Transactional
class Handovers {

    /** A visit when nobody was at home. @param person user id */
    record Absence(LocalDate visitedOn, String person, @Nullable String note, @Nullable LocalDate nextDate) {}

    /** A line as it was handed over. */
    record HandedLine(
            String name,
            String specification,
            String unit,
            int quantity,
            long unitPrice,
            boolean received,
            HandOverGoods.Condition condition) {}

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

    void absent(String caseNumber, Absence absence) {
        jdbc.sql(
                        """
                        insert into handover_absence (case_number, visited_on, person, note, next_date) values (?, ?, ?, ?, ?)
                        """)
                .params(caseNumber, absence.visitedOn(), absence.person(), absence.note(), absence.nextDate())
                .update();
    }

    List<Absence> absences(String caseNumber) {
        return jdbc.sql("select * from handover_absence where case_number = ? order by id")
                .param(caseNumber)
                .query((row, number) -> new Absence(
                        row.getDate("visited_on").toLocalDate(),
                        row.getString("person"),
                        row.getString("note"),
                        row.getObject("next_date", LocalDate.class)))
                .list();
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

    void addLines(String caseNumber, List<PackageLine> goods, List<HandOverGoods.Line> ticked) {
        Map<Integer, HandOverGoods.Line> byLine =
                ticked.stream().collect(Collectors.toMap(HandOverGoods.Line::line, line -> line, (a, b) -> b));
        for (PackageLine line : goods) {
            HandOverGoods.Line tick = byLine.get(line.line());
            if (tick == null) {
                throw new IllegalArgumentException("Line " + line.line() + " of " + caseNumber + " is not ticked");
            }
            jdbc.sql(
                            """
                            insert into handover_line (case_number, line, name, specification, unit, quantity, unit_price, received,
                                condition)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            caseNumber,
                            line.line(),
                            line.name(),
                            line.specification(),
                            line.unit(),
                            line.quantity(),
                            line.unitPrice().rupiah(),
                            tick.received(),
                            tick.condition().name())
                    .update();
        }
    }

    List<HandedLine> lines(String caseNumber) {
        return jdbc.sql("select * from handover_line where case_number = ? order by line")
                .param(caseNumber)
                .query((row, number) -> new HandedLine(
                        row.getString("name"),
                        row.getString("specification"),
                        row.getString("unit"),
                        row.getInt("quantity"),
                        row.getLong("unit_price"),
                        row.getBoolean("received"),
                        HandOverGoods.Condition.valueOf(row.getString("condition"))))
                .list();
    }

    /**
     * Whether goods were handed over on a family card since a day, to another case; others who ask for the same card wait until this
     * transaction ends.
     */
    boolean handedOverTo(String noKk, String exceptCase, LocalDate since) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 50))")
                .param(noKk)
                .query((row, number) -> true)
                .list();
        return jdbc.sql(
                        """
                        select exists (
                            select 1 from case_reference r join grant_case c on c.case_number = r.case_number
                            left join handover h on h.case_number = c.case_number
                            where r.kind = 'HANDOVER' and r.dated_on > :since and c.case_number <> :except
                              and (c.no_kk = :kk or h.no_kk = :kk))
                        """)
                .param("since", since)
                .param("except", exceptCase)
                .param("kk", noKk)
                .query(Boolean.class)
                .single();
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
