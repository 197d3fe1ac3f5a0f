package id.mentas.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.common.Money;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.Outcome;
import id.mentas.grant.PackageLine;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Stage;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever is ordered, comes, is refused, given out, given back or cancelled: no piece and no rupiah is lost or made. */
@MentasTest
class GoodsAddUpTest {

    private static final String KABUPATEN = "6474";

    @Autowired
    SampleCases samples;

    @Autowired
    Office office;

    @Autowired
    Cases cases;

    @Autowired
    CaseFacts facts;

    @Autowired
    PackageLines goods;

    @Autowired
    PackageService packages;

    @Autowired
    OrderService service;

    @Autowired
    Orders orders;

    @Autowired
    InspectionService inspections;

    @Autowired
    OrderLines lines;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whateverHappensToAnOrder() {
        for (long seed = 1; seed <= 6; seed++) {
            run(new Random(seed), seed);
        }
    }

    private void run(Random chance, long seed) {
        String decree = "400.9.4/" + seed + "/ADDUP/2026";
        String order = SampleCases.ROUND + "/" + KABUPATEN + "/add-up-" + seed;
        List<String> granted = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            granted.add(grant(decree, chance));
        }
        assertThat(service.collect(order, SampleCases.ROUND, KABUPATEN, decree)).isEmpty();
        if (!service.consolidate(order)) {
            return;
        }
        assertThat(service.checkBudget(order)).isTrue();
        place(order);
        boolean closed = false;
        for (int visit = 0; !closed; visit++) {
            closed = deliver(order, chance, visit >= 3);
            service.allocate(order);
            if (chance.nextInt(3) == 0) {
                String leaves = granted.get(chance.nextInt(granted.size()));
                transaction.executeWithoutResult(status -> packages.release(leaves, Outcome.MOVED));
            }
            addsUp(seed);
        }
        transaction.executeWithoutResult(status -> service.carryOver(order));
        addsUp(seed);
    }

    private void addsUp(long seed) {
        assertThat(
                        count(
                                """
                        select count(*) from procurement_order_line l
                        where ordered <> received + outstanding + cancelled or received <> allocated + stock + rejected
                           or allocated <> (select coalesce(sum(a.quantity), 0) from procurement_allocation a
                               where a.order_number = l.order_number and a.order_line = l.line)
                        """))
                .as("order lines that don't add up, seed " + seed)
                .isZero();
        assertThat(
                        count(
                                """
                        select count(*) from procurement_package_line l
                        where allocated <> (select coalesce(sum(a.quantity), 0) from procurement_allocation a
                            where a.case_number = l.case_number and a.package_line = l.line)
                        """))
                .as("package lines that don't add up, seed " + seed)
                .isZero();
        assertThat(
                        count(
                                """
                        select count(*) from procurement_package p join procurement_package_line l using (case_number)
                        where (p.state = 'READY' and l.allocated <> l.quantity) or (p.state = 'RELEASED' and l.allocated > 0)
                        """))
                .as("packages that are not what they say, seed " + seed)
                .isZero();
        assertThat(
                        count(
                                """
                        select count(*) from procurement_package p where p.state = 'READY'
                          and (select sum(g.quantity * g.unit_price) from package_line g where g.case_number = p.case_number)
                           <> (select sum(a.quantity * o.price) from procurement_allocation a
                               join procurement_order_line o on o.order_number = a.order_number and o.line = a.order_line
                               where a.case_number = p.case_number)
                        """))
                .as("packages whose money does not add up, seed " + seed)
                .isZero();
        assertThat(
                        count(
                                """
                        select count(*) from procurement_order o
                        where o.state in ('PLACED', 'COMPLETE', 'CLOSED_SHORT')
                          and o.budget < (select sum(l.price * l.ordered) from procurement_order_line l where l.order_number = o.number)
                        """))
                .as("orders above their budget, seed " + seed)
                .isZero();
    }

    @Test
    void theDatabaseItselfLosesNoGoods() {
        samples.round();
        String order = SampleCases.ROUND + "/" + KABUPATEN + "/guarded";
        transaction.executeWithoutResult(status -> {
            orders.open(order, SampleCases.ROUND, KABUPATEN, null);
            lines.replace(
                    order, List.of(OrderLine.planned(order, 1, new Goods(null, "Kompor", "", "unit"), Money.of(1), 5)));
        });
        assertThatThrownBy(() -> jdbc.sql("update procurement_order_line set received = 1 where order_number = ?")
                        .param(order)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql(
                                "update procurement_order_line set received = 1, outstanding = 4 where order_number = ?")
                        .param(order)
                        .update())
                .hasMessageContaining("received_goods_add_up");
    }

    private boolean deliver(String order, Random chance, boolean last) {
        List<InspectionService.Delivery> came = new ArrayList<>();
        boolean anything = false;
        for (OrderLine line : lines.of(order)) {
            int good = chance.nextInt(line.toCome() + 1);
            int bad = chance.nextInt(line.toCome() - good + 1);
            anything |= good + bad > 0;
            came.add(new InspectionService.Delivery(line.line(), good, bad, "rusak"));
        }
        return (anything || last)
                && inspections.inspect(order, "ppk", office.today(), came, last, last ? "penyedia berhenti" : null);
    }

    private void place(String order) {
        Map<Integer, Money> prices = new HashMap<>();
        lines.of(order).forEach(line -> prices.put(line.line(), line.estimate().minus(Money.of(100))));
        service.place(
                order,
                new PurchaseOrder.Contract(
                        "CV Adil",
                        null,
                        "EK-" + order,
                        office.today(),
                        office.today().plusDays(5),
                        "ppk"),
                prices);
    }

    private String grant(String decree, Random chance) {
        String caseNumber = samples.in("6474011001", Stage.APPROVAL);
        transaction.executeWithoutResult(status -> {
            cases.listed(caseNumber, 1, chance.nextInt(100));
            goods.replace(
                    caseNumber,
                    List.of(
                            line(1, "Kompor", 1 + chance.nextInt(2), 400_000),
                            line(2, "Tepung", 1 + chance.nextInt(9), 12_000),
                            line(3, "Tepung", 1 + chance.nextInt(3), 13_000)));
            facts.reference(caseNumber, CaseFacts.Paper.DECREE, decree, office.today());
        });
        packages.reserve(caseNumber);
        return caseNumber;
    }

    private static PackageLine line(int line, String name, int quantity, long price) {
        return new PackageLine(line, null, name, "baik", "buah", quantity, Money.of(price), "perlu");
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
