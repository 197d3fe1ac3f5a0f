package id.mentas.procurement;

import id.mentas.common.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The goods of orders, line by line. */
@Repository
@Transactional
class OrderLines {

    private final JdbcClient jdbc;

    OrderLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OrderLine> of(String order) {
        return jdbc.sql("select * from procurement_order_line where order_number = ? order by line")
                .param(order)
                .query(OrderLines::read)
                .list();
    }

    OrderLine lock(String order, int line) {
        return jdbc.sql("select * from procurement_order_line where order_number = ? and line = ? for update")
                .params(order, line)
                .query(OrderLines::read)
                .single();
    }

    /** Lines with goods in stock that packages of an order may take: its own, then those of closed orders of the place; locked. */
    List<OrderLine> inStockFor(PurchaseOrder order) {
        return jdbc.sql(
                        """
                        select l.* from procurement_order_line l join procurement_order o on o.number = l.order_number
                        where l.stock > 0 and o.round = ? and o.kabupaten = ?
                          and (o.number = ? or o.state in ('COMPLETE', 'CLOSED_SHORT'))
                        order by (o.number <> ?), l.order_number, l.line
                        for update of l
                        """)
                .params(order.round(), order.kabupaten(), order.number(), order.number())
                .query(OrderLines::read)
                .list();
    }

    /** Puts these lines in the place of all that stood before. */
    void replace(String order, List<OrderLine> lines) {
        jdbc.sql("delete from procurement_order_line where order_number = ?")
                .param(order)
                .update();
        lines.forEach(line -> jdbc.sql(
                        """
                        insert into procurement_order_line (order_number, line, item, name, specification, unit, estimate, ordered,
                            outstanding)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        order,
                        line.line(),
                        line.goods().item(),
                        line.goods().name(),
                        line.goods().specification(),
                        line.goods().unit(),
                        line.estimate().rupiah(),
                        line.ordered(),
                        line.outstanding())
                .update());
    }

    void update(OrderLine line) {
        Money price = line.price();
        jdbc.sql(
                        """
                        update procurement_order_line set price = ?, received = ?, outstanding = ?, cancelled = ?, allocated = ?,
                            stock = ?, rejected = ?
                        where order_number = ? and line = ?
                        """)
                .params(
                        price == null ? null : price.rupiah(),
                        line.received(),
                        line.outstanding(),
                        line.cancelled(),
                        line.allocated(),
                        line.stock(),
                        line.rejected(),
                        line.order(),
                        line.line())
                .update();
    }

    private static OrderLine read(ResultSet row, int number) throws SQLException {
        long price = row.getLong("price");
        return new OrderLine(
                row.getString("order_number"),
                row.getInt("line"),
                new Goods(
                        row.getString("item"),
                        row.getString("name"),
                        row.getString("specification"),
                        row.getString("unit")),
                Money.of(row.getLong("estimate")),
                price == 0 ? null : Money.of(price),
                row.getInt("ordered"),
                row.getInt("received"),
                row.getInt("outstanding"),
                row.getInt("cancelled"),
                row.getInt("allocated"),
                row.getInt("stock"),
                row.getInt("rejected"));
    }
}
