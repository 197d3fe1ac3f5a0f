package id.mentas.procurement;

import id.mentas.common.Money;
import id.mentas.common.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The orders and where they stand. */
@Repository
@Transactional
class Orders {

    private final JdbcClient jdbc;

    Orders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PurchaseOrder> find(String number) {
        return jdbc.sql("select * from procurement_order where number = ?")
                .param(number)
                .query(Orders::read)
                .optional();
    }

    /** @throws NotFound when there is no such order */
    PurchaseOrder get(String number) {
        return find(number).orElseThrow(() -> new NotFound("Pesanan tidak ditemukan."));
    }

    /** The order, locked until the transaction ends. */
    PurchaseOrder lock(String number) {
        return jdbc.sql("select * from procurement_order where number = ? for update")
                .param(number)
                .query(Orders::read)
                .optional()
                .orElseThrow(() -> new NotFound("Pesanan tidak ditemukan."));
    }

    /** Writes a new order that collects its packages; one that is there stays as it is. */
    void open(String number, String round, String kabupaten, @Nullable String decree) {
        jdbc.sql(
                        """
                        insert into procurement_order (number, round, kabupaten, decree, state) values (?, ?, ?, ?, 'COLLECTING')
                        on conflict do nothing
                        """)
                .params(number, round, kabupaten, decree)
                .update();
    }

    void update(PurchaseOrder order) {
        PurchaseOrder.Contract contract = order.contract();
        jdbc.sql(
                        """
                        update procurement_order set state = ?, looks = ?, budget = ?, supplier = ?, supplier_address = ?,
                            contract_number = ?, contract_date = ?, promised_on = ?, ordered_by = ?
                        where number = ?
                        """)
                .params(
                        order.state().name(),
                        order.looks(),
                        order.budget().rupiah(),
                        contract == null ? null : contract.supplier(),
                        contract == null ? null : contract.supplierAddress(),
                        contract == null ? null : contract.number(),
                        contract == null ? null : contract.date(),
                        contract == null ? null : contract.promisedOn(),
                        contract == null ? null : contract.orderedBy(),
                        order.number())
                .update();
    }

    /** Whether another order of the place still collects packages. */
    boolean anyCollecting(String round, String kabupaten) {
        return jdbc.sql(
                        """
                        select exists (select 1 from procurement_order
                            where round = ? and kabupaten = ? and state = 'COLLECTING')
                        """)
                .params(round, kabupaten)
                .query(Boolean.class)
                .single();
    }

    /** Money of the round that other orders hold: their budget before they are placed, their price after it, what came once closed. */
    Money committed(String round, String exceptOrder) {
        return Money.of(jdbc.sql(
                        """
                        select coalesce(sum(case
                            when o.state = 'BUDGETED' then o.budget
                            when o.state = 'PLACED' then (select sum(l.price * l.ordered) from procurement_order_line l
                                where l.order_number = o.number)
                            else (select sum(l.price * (l.allocated + l.stock)) from procurement_order_line l
                                where l.order_number = o.number) end), 0)
                        from procurement_order o
                        where o.round = ? and o.number <> ? and o.state in ('BUDGETED', 'PLACED', 'COMPLETE', 'CLOSED_SHORT')
                        """)
                .params(round, exceptOrder)
                .query(Long.class)
                .single());
    }

    /** Lets one transaction at a time work on what the word names; others wait until it ends. */
    void oneAtATime(String word) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 40))")
                .param(word)
                .query((row, number) -> true)
                .list();
    }

    private static PurchaseOrder read(ResultSet row, int number) throws SQLException {
        String supplier = row.getString("supplier");
        return new PurchaseOrder(
                row.getString("number"),
                row.getString("round"),
                row.getString("kabupaten"),
                row.getString("decree"),
                OrderState.valueOf(row.getString("state")),
                row.getInt("looks"),
                Money.of(row.getLong("budget")),
                supplier == null
                        ? null
                        : new PurchaseOrder.Contract(
                                supplier,
                                row.getString("supplier_address"),
                                row.getString("contract_number"),
                                row.getDate("contract_date").toLocalDate(),
                                row.getDate("promised_on").toLocalDate(),
                                row.getString("ordered_by")));
    }
}
