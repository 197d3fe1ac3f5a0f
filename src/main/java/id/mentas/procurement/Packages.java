package id.mentas.procurement;

import id.mentas.common.Money;
import id.mentas.grant.GrantCase;
import id.mentas.grant.PackageLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The packages of recipients: wanted, in an order, ready, or given back. */
@Repository
@Transactional
class Packages {

    /** As the decree's lists have them, also whom people moved there. */
    private static final String BY_RANK = " order by c.decree_list nulls last, c.decree_rank nulls last, c.case_number";

    /** Where a package stands. */
    enum State {
        WAITING,
        IN_ORDER,
        READY,
        RELEASED
    }

    /** Goods of an order line that a package line holds. */
    record Allocation(long id, String caseNumber, int packageLine, String order, int orderLine, int quantity) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Packages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes what a case is to get; a package that is there stays. Answers whether it is new. */
    boolean reserve(GrantCase c, @Nullable String decree, List<PackageLine> lines) {
        boolean fresh = jdbc.sql(
                                """
                                insert into procurement_package (case_number, round, kabupaten, decree, state, reserved_at)
                                values (?, ?, ?, ?, 'WAITING', ?) on conflict do nothing
                                """)
                        .params(c.caseNumber(), c.round(), c.kabupaten(), decree, Timestamp.from(clock.instant()))
                        .update()
                == 1;
        if (fresh) {
            lines.forEach(line -> add(c.caseNumber(), line));
        }
        return fresh;
    }

    private void add(String caseNumber, PackageLine line) {
        jdbc.sql(
                        """
                        insert into procurement_package_line (case_number, line, item, name, specification, unit, quantity, unit_price,
                            reason)
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
                .update();
    }

    /** Cases of a decree that are on their way here and have not written their package yet. */
    int awaited(String decree) {
        return jdbc.sql(
                        """
                        select count(*) from grant_reference_view r join grant_case_view c on c.case_number = r.case_number
                        where r.kind = 'DECREE' and r.number = ? and c.status = 'ACTIVE' and c.stage in ('approval', 'procurement')
                          and not exists (select 1 from procurement_package p where p.case_number = r.case_number)
                        """)
                .param(decree)
                .query(Integer.class)
                .single();
    }

    /** Takes into an order what waits in its place, except what another decree's order is collecting. Answers how many. */
    int attach(PurchaseOrder order) {
        return jdbc.sql(
                        """
                        update procurement_package p set state = 'IN_ORDER', order_number = :order
                        where p.round = :round and p.kabupaten = :kabupaten and p.state = 'WAITING'
                          and not exists (select 1 from procurement_order o where o.decree = p.decree and o.number <> :order
                              and o.state = 'COLLECTING')
                        """)
                .param("order", order.number())
                .param("round", order.round())
                .param("kabupaten", order.kabupaten())
                .update();
    }

    /** Cases whose package is in an order and not whole, by rank. */
    List<String> unfilled(String order) {
        return jdbc.sql(
                        """
                        select p.case_number from procurement_package p join grant_case_view c on c.case_number = p.case_number
                        where p.order_number = ? and p.state = 'IN_ORDER'
                        """
                                + BY_RANK)
                .param(order)
                .query(String.class)
                .list();
    }

    /** State of a case's package, locked; empty where the case has none. */
    Optional<State> lock(String caseNumber) {
        return jdbc.sql("select state from procurement_package where case_number = ? for update")
                .param(caseNumber)
                .query(String.class)
                .optional()
                .map(State::valueOf);
    }

    void ready(String caseNumber) {
        state(caseNumber, State.READY);
    }

    void released(String caseNumber) {
        state(caseNumber, State.RELEASED);
    }

    private void state(String caseNumber, State state) {
        jdbc.sql("update procurement_package set state = ? where case_number = ?")
                .params(state.name(), caseNumber)
                .update();
    }

    /** Takes a package out of its order, to wait for the next one. */
    void detach(String caseNumber) {
        jdbc.sql("update procurement_package set state = 'WAITING', order_number = null where case_number = ?")
                .param(caseNumber)
                .update();
    }

    List<WantedLine> lines(String caseNumber) {
        return jdbc.sql("select * from procurement_package_line where case_number = ? order by line")
                .param(caseNumber)
                .query(Packages::read)
                .list();
    }

    /** Lines of all packages that are in an order and not whole. */
    List<WantedLine> linesOf(String order) {
        return jdbc.sql(
                        """
                        select l.* from procurement_package_line l join procurement_package p on p.case_number = l.case_number
                        where p.order_number = ? and p.state = 'IN_ORDER' order by l.case_number, l.line
                        """)
                .param(order)
                .query(Packages::read)
                .list();
    }

    /** A package line takes goods of an order line. */
    void allocate(WantedLine wanted, OrderLine from, int quantity) {
        jdbc.sql(
                        """
                        insert into procurement_allocation (case_number, package_line, order_number, order_line, quantity)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(wanted.caseNumber(), wanted.line(), from.order(), from.line(), quantity)
                .update();
        jdbc.sql("update procurement_package_line set allocated = allocated + ? where case_number = ? and line = ?")
                .params(quantity, wanted.caseNumber(), wanted.line())
                .update();
    }

    /** What a package holds, in the order of its lines. */
    List<Allocation> allocations(String caseNumber) {
        return jdbc.sql("select * from procurement_allocation where case_number = ? order by package_line, id")
                .param(caseNumber)
                .query((row, number) -> new Allocation(
                        row.getLong("id"),
                        row.getString("case_number"),
                        row.getInt("package_line"),
                        row.getString("order_number"),
                        row.getInt("order_line"),
                        row.getInt("quantity")))
                .list();
    }

    /** A package holds nothing any more. */
    void forgetAllocations(String caseNumber) {
        jdbc.sql("delete from procurement_allocation where case_number = ?")
                .param(caseNumber)
                .update();
        jdbc.sql("update procurement_package_line set allocated = 0 where case_number = ?")
                .param(caseNumber)
                .update();
    }

    private static WantedLine read(ResultSet row, int number) throws SQLException {
        return new WantedLine(
                row.getString("case_number"),
                row.getInt("line"),
                new Goods(
                        row.getString("item"),
                        row.getString("name"),
                        row.getString("specification"),
                        row.getString("unit")),
                row.getInt("quantity"),
                Money.of(row.getLong("unit_price")),
                row.getString("reason"),
                row.getInt("allocated"));
    }
}
