package id.mentas.procurement;

import id.mentas.procurement.InspectionPaper.Conclusion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What each inspection of an order found, and what a late supplier answered. */
@Repository
@Transactional
class Inspections {

    /** One inspection. @param inspector user id */
    record Inspection(
            String order,
            int sequence,
            String number,
            LocalDate inspectedOn,
            String inspector,
            Conclusion conclusion,
            @Nullable String note) {}

    /** What it found of one line. @param outstanding still to come after it */
    record Finding(
            int line,
            int receivedBefore,
            int received,
            int rejected,
            @Nullable String rejectedReason,
            int outstanding) {}

    private final JdbcClient jdbc;

    Inspections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(String order) {
        return jdbc.sql("select count(*) from procurement_inspection where order_number = ?")
                .param(order)
                .query(Integer.class)
                .single();
    }

    void add(Inspection inspection, List<Finding> findings) {
        jdbc.sql(
                        """
                        insert into procurement_inspection (order_number, sequence, number, inspected_on, inspector, conclusion, note)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        inspection.order(),
                        inspection.sequence(),
                        inspection.number(),
                        inspection.inspectedOn(),
                        inspection.inspector(),
                        inspection.conclusion().name(),
                        inspection.note())
                .update();
        findings.forEach(found -> jdbc.sql(
                        """
                        insert into procurement_inspection_line (order_number, sequence, line, received_before, received, rejected,
                            rejected_reason, outstanding)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        inspection.order(),
                        inspection.sequence(),
                        found.line(),
                        found.receivedBefore(),
                        found.received(),
                        found.rejected(),
                        found.rejectedReason(),
                        found.outstanding())
                .update());
    }

    List<Inspection> of(String order) {
        return jdbc.sql("select * from procurement_inspection where order_number = ? order by sequence")
                .param(order)
                .query((row, number) -> new Inspection(
                        row.getString("order_number"),
                        row.getInt("sequence"),
                        row.getString("number"),
                        row.getDate("inspected_on").toLocalDate(),
                        row.getString("inspector"),
                        Conclusion.valueOf(row.getString("conclusion")),
                        row.getString("note")))
                .list();
    }

    List<Finding> findings(String order, int sequence) {
        return jdbc.sql(
                        "select * from procurement_inspection_line where order_number = ? and sequence = ? order by line")
                .params(order, sequence)
                .query((row, number) -> new Finding(
                        row.getInt("line"),
                        row.getInt("received_before"),
                        row.getInt("received"),
                        row.getInt("rejected"),
                        row.getString("rejected_reason"),
                        row.getInt("outstanding")))
                .list();
    }

    void chased(String order, LocalDate on, String person, String answer, LocalDate newPromise) {
        jdbc.sql(
                        """
                        insert into procurement_chase (order_number, chased_on, person, answer, new_promise)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(order, on, person, answer, newPromise)
                .update();
    }
}
