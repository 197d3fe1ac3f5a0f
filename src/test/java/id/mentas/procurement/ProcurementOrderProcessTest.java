package id.mentas.procurement;

import static id.mentas.procurement.Purchases.flour;
import static id.mentas.procurement.Purchases.stove;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;

import id.mentas.grant.Cases;
import id.mentas.grant.Outcome;
import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import id.mentas.testing.SampleCases;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Pesanan barang: packages of a decree become an order, which is delivered, looked at and given out. */
@MentasTest
class ProcurementOrderProcessTest extends ProcessTest {

    @Autowired
    Purchases purchases;

    @Autowired
    Cases cases;

    @Autowired
    Orders orders;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Purchases.Decree decree;

    ProcurementOrderProcessTest() {
        super("procurement-order");
    }

    @BeforeEach
    void newDecree() {
        decree = purchases.decree();
    }

    @Test
    void collectsThePackagesAndAsksTheBuyerToOrder() {
        purchases.granted(decree, 90, stove(1), flour(5));
        ProcessInstance order = issued();
        assertThat(order)
                .hasPassedInOrder(
                        "startEvent_decreeIssued",
                        "serviceTask_collectPackages",
                        "gateway_collected",
                        "serviceTask_consolidatePackages",
                        "gateway_anythingToOrder",
                        "serviceTask_checkBudget",
                        "gateway_withinBudget")
                .hasNotPassed("intermediateCatchEvent_lookAgain", "userTask_deferPackages")
                .isWaitingAtExactly("userTask_placeOrder")
                .task("userTask_placeOrder")
                .hasName("Buat pesanan")
                .hasCandidateGroup("ppk")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(10));
        assertThat(formOf(order, "userTask_placeOrder"))
                .isEqualTo("embedded:deployment:forms/procurement/place-order.html");
    }

    @Test
    void looksAgainUntilEveryCaseOfTheDecreeHasComeOrEnded() {
        purchases.granted(decree, 90, stove(1));
        String elsewhere = purchases.decided(decree, 80, stove(1));
        ProcessInstance order = issued();
        assertThat(order)
                .hasPassedInOrder("serviceTask_collectPackages", "gateway_collected")
                .hasNotPassed("serviceTask_consolidatePackages")
                .isWaitingAtExactly("intermediateCatchEvent_lookAgain");
        transaction.executeWithoutResult(status -> cases.end(elsewhere, Outcome.DIED));
        fallsDue(order, "intermediateCatchEvent_lookAgain");
        assertThat(order)
                .hasPassedInOrder(
                        "intermediateCatchEvent_lookAgain",
                        "serviceTask_collectPackages",
                        "serviceTask_consolidatePackages")
                .isWaitingAtExactly("userTask_placeOrder");
    }

    @Test
    void endsWithNothingToOrderWhereAllHaveLeft() {
        String gone = purchases.decided(decree, 80, stove(1));
        transaction.executeWithoutResult(status -> cases.end(gone, Outcome.MOVED));
        assertThat(issued())
                .isEnded()
                .hasPassedInOrder(
                        "serviceTask_consolidatePackages", "gateway_anythingToOrder", "endEvent_nothingToOrder")
                .hasNotPassed("serviceTask_checkBudget", "userTask_placeOrder");
    }

    @Test
    void asksTheBuyerToDeferWhatTheRoundCannotPay() {
        purchases.granted(decree, 95, stove(1), flour(8));
        purchases.granted(decree, 50, stove(1), flour(8));
        long budget = budget(spent() + 600_000);
        try {
            ProcessInstance order = issued();
            assertThat(order)
                    .hasPassedInOrder("serviceTask_checkBudget", "gateway_withinBudget")
                    .isWaitingAtExactly("userTask_deferPackages")
                    .task("userTask_deferPackages")
                    .hasName("Tunda sebagian paket")
                    .hasCandidateGroup("ppk")
                    .isNotAssigned()
                    .hasDueDate(inWorkingDays(5));
            assertThat(formOf(order, "userTask_deferPackages")).isEqualTo("defer-packages");
            office.as("ppk").does("deferPackages", decree.order(), Map.of("deferred", 1, "reason", "Anggaran kurang."));
            assertThat(order)
                    .hasPassedInOrder(
                            "userTask_deferPackages",
                            "serviceTask_consolidatePackages",
                            "serviceTask_checkBudget",
                            "gateway_withinBudget")
                    .isWaitingAtExactly("userTask_placeOrder");
        } finally {
            budget(budget);
        }
        String next =
                office.as("ppk").starts("procurement-order", Map.of("round", SampleCases.ROUND, "kabupaten", "6409"));
        assertThat(instanceOf(next)).as("takes what was deferred").isWaitingAtExactly("userTask_placeOrder");
    }

    @Test
    void asksTheBuyerToLookAtWhatIsDelivered() {
        ProcessInstance order = placed();
        assertThat(order)
                .hasPassedInOrder("userTask_placeOrder", "startEvent_ordered")
                .isWaitingAt("userTask_inspectGoods")
                .isNotWaitingAt("userTask_chaseSupplier")
                .task("userTask_inspectGoods")
                .hasName("Periksa barang")
                .hasCandidateGroup("ppk")
                .isNotAssigned()
                .hasDueDate(promise(order));
        assertThat(formOf(order, "userTask_inspectGoods"))
                .isEqualTo("embedded:deployment:forms/procurement/inspect-goods.html");
        assertThat(order).job("startEvent_promiseBroken").hasDueDate(promise(order));
    }

    @Test
    void endsFilledAfterTheLastDelivery() {
        ProcessInstance order = placed();
        inspects(purchases.delivery(1, 0, 4, 1));
        assertThat(order)
                .hasPassedInOrder(
                        "userTask_inspectGoods",
                        "serviceTask_issueInspectionRecord",
                        "serviceTask_allocateGoods",
                        "gateway_delivered")
                .hasNotPassed("endEvent_delivered")
                .isWaitingAt("userTask_inspectGoods");
        inspects(purchases.flour(1, 0));
        assertThat(order)
                .isEnded()
                .hasPassedInOrder("gateway_delivered", "endEvent_delivered")
                .hasPassedInOrder("subProcess_delivery", "gateway_allFilled", "endEvent_orderFilled")
                .hasNotPassed("serviceTask_carryOver", "endEvent_carriedOver", "startEvent_promiseBroken");
    }

    @Test
    void endsCarriedOverWhereItIsClosedShort() {
        ProcessInstance order = placed();
        Map<String, Object> closing = new HashMap<>(purchases.delivery(0, 0, 5, 0));
        closing.put("rest", "CLOSE_SHORT");
        closing.put("note", "Pabrik kompor berhenti berproduksi.");
        inspects(closing);
        assertThat(order)
                .isEnded()
                .hasPassed("endEvent_delivered")
                .hasPassedInOrder(
                        "subProcess_delivery", "gateway_allFilled", "serviceTask_carryOver", "endEvent_carriedOver")
                .hasNotPassed("endEvent_orderFilled");
    }

    @Test
    void chasesASupplierWhoIsLateAgainAndAgain() {
        ProcessInstance order = placed();
        fallsDue(order, "startEvent_promiseBroken");
        assertThat(order)
                .hasPassed("startEvent_promiseBroken")
                .isWaitingAt("userTask_inspectGoods", "userTask_chaseSupplier")
                .task("userTask_chaseSupplier")
                .hasName("Tagih penyedia")
                .hasCandidateGroup("ppk")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(2));
        assertThat(formOf(order, "userTask_chaseSupplier")).isEqualTo("chase-supplier");
        office.as("ppk").does("chaseSupplier", decree.order(), purchases.chased(5));
        assertThat(order)
                .hasPassed("userTask_chaseSupplier")
                .isWaitingAt("userTask_inspectGoods", "intermediateCatchEvent_newPromise");
        fallsDue(order, "intermediateCatchEvent_newPromise");
        assertThat(order)
                .hasPassedInOrder("userTask_chaseSupplier", "intermediateCatchEvent_newPromise")
                .isWaitingAt("userTask_inspectGoods", "userTask_chaseSupplier");
        inspects(purchases.delivery(1, 0, 5, 0));
        assertThat(order).isEnded().hasPassed("endEvent_delivered", "endEvent_orderFilled");
    }

    private ProcessInstance issued() {
        purchases.issued(decree);
        return instanceOf(decree.order());
    }

    private ProcessInstance placed() {
        purchases.granted(decree, 90, stove(1), flour(5));
        purchases.issued(decree);
        office.as("ppk").does("placeOrder", decree.order(), purchases.contract(decree.order(), 400_000, 12_000));
        return instanceOf(decree.order());
    }

    private void inspects(Map<String, ?> form) {
        office.as("ppk").does("inspectGoods", decree.order(), form);
    }

    private static Date promise(ProcessInstance order) {
        return (Date) runtimeService().getVariable(order.getId(), "promisedAt");
    }

    private long spent() {
        return transaction.execute(
                status -> orders.committed(SampleCases.ROUND, decree.order()).rupiah());
    }

    /** Sets the budget of the sample round. Returns what it was. */
    private long budget(long rupiah) {
        long before = office.fact(Long.class, "select budget from round where code = ?", SampleCases.ROUND);
        jdbc.sql("update round set budget = ? where code = ?")
                .params(rupiah, SampleCases.ROUND)
                .update();
        return before;
    }
}
