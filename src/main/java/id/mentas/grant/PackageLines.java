package id.mentas.grant;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The goods of each case, line by line. */
@Repository
@Transactional
public class PackageLines {

    private final JdbcClient jdbc;

    PackageLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PackageLine> of(String caseNumber) {
        return jdbc.sql("select * from package_line where case_number = ? order by line")
                .param(caseNumber)
                .query((row, number) -> new PackageLine(
                        row.getInt("line"),
                        row.getString("item"),
                        row.getString("name"),
                        row.getString("specification"),
                        row.getString("unit"),
                        row.getInt("quantity"),
                        Money.of(row.getLong("unit_price")),
                        row.getString("reason")))
                .list();
    }

    public Money total(String caseNumber) {
        return of(caseNumber).stream().map(PackageLine::total).reduce(Money.ZERO, Money::plus);
    }

    /** Puts these lines in the place of all that stood before. */
    public void replace(String caseNumber, List<PackageLine> lines) {
        jdbc.sql("delete from package_line where case_number = ?")
                .param(caseNumber)
                .update();
        lines.forEach(line -> jdbc.sql(
                        """
                        insert into package_line (case_number, line, item, name, specification, unit, quantity, unit_price, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        caseNumber,
                        line.line(),
                        line.item(),
                        line.name(),
                        line.specification(),
                        line.unit(),
                        line.quantity(),
                        line.unitPrice().rupiah(),
                        line.reason())
                .update());
    }
}
