package id.mentas.grant;

import id.mentas.common.Money;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** What the goods of each case are worth; a case without lines is not in it. */
    public Map<String, Money> totals(Collection<String> caseNumbers) {
        Map<String, Money> totals = new HashMap<>();
        jdbc.sql(
                        """
                        select case_number, sum(quantity * unit_price) as total from package_line
                        where case_number = any(?) group by case_number
                        """)
                .param(caseNumbers.toArray(String[]::new))
                .query(row -> {
                    totals.put(row.getString("case_number"), Money.of(row.getLong("total")));
                });
        return totals;
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
