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

/** What was given by which record, line by line, and what is still owed. */
@Repository
@Transactional
class HandedGoods {

    /** A line as it was ticked in one record. @param replaces whether it takes the place of goods that came damaged */
    record Line(
            int line,
            String name,
            String specification,
            String unit,
            int quantity,
            long unitPrice,
            boolean received,
            HandOverGoods.@Nullable Condition condition,
            boolean replaces) {

        boolean isOwed() {
            return !received || condition == HandOverGoods.Condition.DAMAGED;
        }
    }

    private final JdbcClient jdbc;

    HandedGoods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes every line of the goods as it was ticked. @throws IllegalArgumentException when one is not ticked */
    void add(String caseNumber, int part, List<PackageLine> goods, List<HandOverGoods.Line> ticked) {
        Map<Integer, HandOverGoods.Line> byLine =
                ticked.stream().collect(Collectors.toMap(HandOverGoods.Line::line, line -> line, (a, b) -> b));
        for (PackageLine line : goods) {
            HandOverGoods.Line tick = byLine.get(line.line());
            if (tick == null) {
                throw new IllegalArgumentException("Line " + line.line() + " of " + caseNumber + " is not ticked");
            }
            jdbc.sql(
                            """
                            insert into handover_line (case_number, part, line, name, specification, unit, quantity, unit_price,
                                received, condition)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            caseNumber,
                            part,
                            line.line(),
                            line.name(),
                            line.specification(),
                            line.unit(),
                            line.quantity(),
                            line.unitPrice().rupiah(),
                            tick.received(),
                            tick.received() && tick.condition() != null
                                    ? tick.condition().name()
                                    : null)
                    .update();
        }
    }

    /** The lines of one record. */
    List<Line> of(String caseNumber, int part) {
        return read(caseNumber, "l.part = ?", part);
    }

    /** The lines that are still owed: not received, or damaged, by the last record that names them. */
    List<Line> owed(String caseNumber) {
        return read(
                        caseNumber,
                        """
                        l.part = (select max(last.part) from handover_line last
                                  where last.case_number = l.case_number and last.line = l.line) and l.part >= ?
                        """,
                        1)
                .stream()
                .filter(Line::isOwed)
                .toList();
    }

    private List<Line> read(String caseNumber, String which, int part) {
        return jdbc.sql("select l.*, exists (select 1 from handover_line b where b.case_number = l.case_number"
                        + " and b.line = l.line and b.part < l.part and b.condition = 'DAMAGED') as replaces"
                        + " from handover_line l where l.case_number = ? and " + which + " order by l.line")
                .params(caseNumber, part)
                .query(HandedGoods::line)
                .list();
    }

    /** Notes a further record. */
    void add(Receipt receipt) {
        jdbc.sql(
                        """
                        insert into handover_completion (case_number, part, number, completes, given_on, given_by, note, witness_name,
                            witness_role, coordinates, photo, signature, thumbprint)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        receipt.caseNumber(),
                        receipt.part(),
                        receipt.number(),
                        receipt.completes(),
                        receipt.givenOn(),
                        receipt.givenBy(),
                        receipt.note(),
                        receipt.witnessName(),
                        receipt.witnessRole(),
                        receipt.coordinates(),
                        receipt.photo(),
                        receipt.signature(),
                        receipt.thumbprint())
                .update();
    }

    /** The further records of a case, the first before the later ones. */
    List<Receipt> completions(String caseNumber) {
        return jdbc.sql("select * from handover_completion where case_number = ? order by part")
                .param(caseNumber)
                .query(HandedGoods::receipt)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        String condition = row.getString("condition");
        return new Line(
                row.getInt("line"),
                row.getString("name"),
                row.getString("specification"),
                row.getString("unit"),
                row.getInt("quantity"),
                row.getLong("unit_price"),
                row.getBoolean("received"),
                condition == null ? null : HandOverGoods.Condition.valueOf(condition),
                row.getBoolean("replaces"));
    }

    private static Receipt receipt(ResultSet row, int number) throws SQLException {
        return new Receipt(
                row.getString("case_number"),
                row.getInt("part"),
                row.getString("number"),
                row.getString("completes"),
                row.getObject("given_on", LocalDate.class),
                row.getString("given_by"),
                row.getString("note"),
                row.getString("witness_name"),
                row.getString("witness_role"),
                row.getString("coordinates"),
                row.getObject("photo", UUID.class),
                row.getObject("signature", UUID.class),
                row.getBoolean("thumbprint"));
    }
}
