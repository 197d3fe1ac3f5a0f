package id.mentas.procurement;

import static id.mentas.procurement.Purchases.flour;
import static id.mentas.procurement.Purchases.stove;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.common.Money;
import id.mentas.documents.Documents;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.Outcome;
import id.mentas.grant.PackageLine;
import id.mentas.grant.PackageLines;
import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import id.mentas.testing.SampleCases;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Goods are ordered for those who were granted, looked at when they come, and given out by rank. */
@MentasTest
class ProcurementTest extends ProcessTest {

    @Autowired
    SampleCases samples;

    @Autowired
    Cases cases;

    @Autowired
    CaseFacts facts;

    @Autowired
    PackageLines goods;

    @Autowired
    Purchases purchases;

    @Autowired
    PackageService release;

    @Autowired
    Documents documents;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Orders orders;

    private Purchases.Decree decree;
    private String order;

    ProcurementTest() {
        super("procurement");
    }

    @BeforeEach
    void newDecree() {
        decree = purchases.decree();
        order = decree.order();
    }

    @Test
    void bringsEveryPackageOfADecreeThatIsDeliveredWhole() {
        String first = granted(90, stove(1), flour(10));
        String second = granted(80, stove(1), flour(5));
        String late = decided(70, flour(5));
        purchases.issued(decree);
        samples.start("procurement", late);
        office.settle();
        office.move(Duration.ofMinutes(1));
        assertThat(office.as("ppk").open("placeOrder", order).get("lines").toString())
                .contains("\"quantity\":2")
                .contains("\"quantity\":20");

        office.as("ppk").does("placeOrder", order, contract(380_000, 12_000));
        Map<String, Object> beforeTheContract = new HashMap<>(purchases.delivery(2, 0, 20, 0));
        beforeTheContract.put("inspectedOn", "1995-01-01");
        assertThatThrownBy(() -> office.as("ppk").does("inspectGoods", order, beforeTheContract))
                .hasMessageContaining("Tanggal pemeriksaan: tidak boleh sebelum");
        office.as("ppk").does("inspectGoods", order, purchases.delivery(2, 0, 20, 0));

        for (String caseNumber : List.of(first, second, late)) {
            assertThat(instanceOf(caseNumber)).isEnded();
            assertThat(facts.reference(caseNumber, CaseFacts.Paper.CONTRACT)
                            .orElseThrow()
                            .number())
                    .isEqualTo("EK-" + order);
        }
        assertThat(goods.total(first)).isEqualTo(Money.of(380_000 + 120_000));
        assertThat(documents.ofRound(order)).hasSize(1);
    }

    @Test
    void waitsForEveryCaseOfTheDecreeUnlessItEnds() {
        granted(90, stove(1), flour(1));
        String elsewhere = decided(80, stove(1), flour(1));
        purchases.issued(decree);
        office.move(Duration.ofMinutes(1));

        transaction.executeWithoutResult(status -> cases.end(elsewhere, Outcome.DIED));
        office.move(Duration.ofMinutes(15));
        assertThat(office.as("ppk").open("placeOrder", order)).containsEntry("packages", 1);
    }

    @Test
    void hasNothingToOrderWhenAllOfADecreeHaveLeft() {
        String gone = decided(80, stove(1), flour(1));
        transaction.executeWithoutResult(status -> cases.end(gone, Outcome.MOVED));
        purchases.issued(decree);
        assertThat(state(order)).isEqualTo("EMPTY");
    }

    @Test
    void goesByTheDecreesRankWhateverTheScore() {
        String movedUp = granted(50, stove(1));
        String high = granted(95, stove(1));
        transaction.executeWithoutResult(status -> cases.listed(movedUp, 1, 1));
        placed();
        office.as("ppk").does("inspectGoods", order, purchases.stoves(1, 0));
        assertThat(instanceOf(movedUp)).isEnded();
        assertThat(instanceOf(high)).isWaitingAtExactly("receiveTask_packageReady");
    }

    @Test
    void makesPackagesWholeByRankAsGoodsCome() {
        String low = granted(50, stove(1), flour(5));
        String high = granted(95, stove(1), flour(5));
        placed();

        office.as("ppk").does("inspectGoods", order, purchases.delivery(1, 1, 10, 0));
        assertThat(instanceOf(high)).isEnded();
        assertThat(instanceOf(low)).isWaitingAtExactly("receiveTask_packageReady");
        assertThat(office.as("ppk").open("inspectGoods", order).get("lines").toString())
                .contains("\"toCome\":1")
                .doesNotContain("Tepung");

        office.as("ppk").does("inspectGoods", order, purchases.stoves(1, 0));
        assertThat(instanceOf(low)).isEnded();
        assertThat(state(order)).isEqualTo("COMPLETE");
        assertThat(documents.ofRound(order)).hasSize(2);
    }

    @Test
    void letsWhatAnOrderClosedShortCouldNotFillJoinTheNext() {
        String high = granted(95, stove(1), flour(5));
        String low = granted(50, stove(1), flour(5));
        placed();
        Map<String, Object> closing = new HashMap<>(purchases.delivery(1, 0, 10, 0));
        closing.put("rest", "CLOSE_SHORT");
        assertThatThrownBy(() -> office.as("ppk").does("inspectGoods", order, closing))
                .hasMessageContaining("Tulis alasan pesanan ditutup sebelum lengkap.");
        closing.put("note", "Pabrik kompor berhenti berproduksi.");
        office.as("ppk").does("inspectGoods", order, closing);
        assertThat(instanceOf(high)).isEnded();

        String next =
                office.fact(String.class, "select order_number from procurement_package where case_number = ?", low);
        assertThat(next).contains("/follow-up-");
        assertThat(office.as("ppk").open("placeOrder", next).get("lines").toString())
                .contains("Kompor gas")
                .doesNotContain("Tepung");
        order = next;
        office.as("ppk").does("placeOrder", next, contractOf("[{\"line\":1,\"unitPrice\":395000}]"));
        office.as("ppk").does("inspectGoods", next, purchases.stoves(1, 0));
        assertThat(instanceOf(low)).isEnded();
        assertThat(goods.of(low)).extracting(line -> line.unitPrice().rupiah()).containsExactly(395_000L, 12_000L);
    }

    @Test
    void chasesASupplierWhoIsLateAgainAndAgain() {
        granted(90, stove(1), flour(5));
        placed();
        office.moveTo(office.today().plusDays(22));
        assertThat(office.as("ppk")
                        .open("chaseSupplier", order)
                        .get("outstanding")
                        .toString())
                .isEqualTo("1 unit Kompor gas, 5 kg Tepung terigu");
        assertThatThrownBy(() -> office.as("ppk").does("chaseSupplier", order, purchases.chased(0)))
                .hasMessageStartingWith("Tanggal kirim yang baru: tidak boleh sebelum ");
        office.as("ppk").does("chaseSupplier", order, purchases.chased(5));
    }

    @Test
    void givesGoodsBackToStockWhenACaseLeavesBeforeTheHandover() {
        String leaves = granted(95, stove(1), flour(5));
        String stays = granted(50, stove(1), flour(5));
        placed();
        office.as("ppk").does("inspectGoods", order, purchases.delivery(1, 0, 5, 0));
        assertThat(instanceOf(leaves)).isEnded();

        release(leaves);
        release(leaves);
        assertThat(sum("stock", order)).isEqualTo(6);
        office.as("ppk").does("inspectGoods", order, purchases.delivery(1, 0, 5, 0));
        assertThat(instanceOf(stays)).isEnded();
        assertThat(sum("allocated", order)).isEqualTo(6);

        String promoted = granted(40, stove(1), flour(5));
        String followUp =
                office.as("ppk").starts("procurement-order", Map.of("round", SampleCases.ROUND, "kabupaten", "6409"));
        assertThat(instanceOf(promoted)).as("takes over what is reusable").isEnded();
        assertThat(state(followUp)).isEqualTo("EMPTY");
        assertThat(sum("stock", order)).isZero();
    }

    @Test
    void keepsGoodsThatWereHandedOver() {
        String given = granted(95, stove(1), flour(5));
        placed();
        office.as("ppk").does("inspectGoods", order, purchases.delivery(1, 0, 5, 0));
        transaction.executeWithoutResult(
                status -> facts.reference(given, CaseFacts.Paper.HANDOVER, "BAST-1", office.today()));
        release(given);
        assertThat(sum("allocated", order)).isEqualTo(6);
    }

    @Test
    void defersPackagesForWhichTheRoundHasNoMoney() {
        String high = granted(95, stove(1), flour(8));
        String low = granted(50, stove(1), flour(8));
        jdbc.sql("update round set budget = ? where code = ?")
                .params(moneySpent() + 600_000, SampleCases.ROUND)
                .update();
        purchases.issued(decree);
        assertThat(office.as("ppk").open("deferPackages", order))
                .containsEntry("least", 1)
                .containsEntry("short", "Rp400.000");
        assertThatThrownBy(
                        () -> office.as("ppk").does("deferPackages", order, Map.of("deferred", 3, "reason", "Kurang")))
                .hasMessage("Tunda sedikitnya 1 dan paling banyak 2 paket.");
        office.as("ppk").does("deferPackages", order, Map.of("deferred", 1, "reason", "Anggaran kurang."));
        assertThat(office.as("ppk").open("placeOrder", order)).containsEntry("packages", 1);
        office.as("ppk").does("placeOrder", order, contract(400_000, 12_000));
        office.as("ppk").does("inspectGoods", order, purchases.delivery(1, 0, 8, 0));
        assertThat(instanceOf(high)).isEnded();

        jdbc.sql("update round set budget = 7500000000 where code = ?")
                .param(SampleCases.ROUND)
                .update();
        order = office.as("ppk").starts("procurement-order", Map.of("round", SampleCases.ROUND, "kabupaten", "6409"));
        office.as("ppk").does("placeOrder", order, contract(400_000, 12_000));
        office.as("ppk").does("inspectGoods", order, purchases.delivery(1, 0, 8, 0));
        assertThat(instanceOf(low)).isEnded();
    }

    @Test
    void refusesAnOrderThatCannotBe() {
        granted(90, stove(1), flour(5));
        purchases.issued(decree);
        assertThatThrownBy(() -> office.as("ppk").does("placeOrder", order, contract(500_000, 12_500)))
                .hasMessage("Jumlah harga Rp562.500 melebihi anggaran pesanan Rp462.500. Kurangi harganya.");
        assertThatThrownBy(() ->
                        office.as("ppk").does("placeOrder", order, contractOf("[{\"line\":1,\"unitPrice\":1000}]")))
                .hasMessage("Isi harga untuk Tepung terigu.");
        refusedDay("promisedOn", office.today().minusDays(1).toString(), "Tanggal janji kirim: tidak boleh sebelum ");
        office.as("ppk").does("placeOrder", order, contract(400_000, 12_500));
    }

    /** Cases f13, f23 and f08. */
    @Test
    void refusesAContractOf1990APromiseOf2030AFractionOfARupiahAndAnotherUnit() {
        granted(90, stove(1), flour(5));
        purchases.issued(decree);
        refusedDay("contractDate", "1990-01-01", "Tanggal kontrak: tidak boleh sebelum ");
        refusedDay("promisedOn", "2090-01-01", "Tanggal janji kirim: tidak boleh sesudah ");
        assertThatThrownBy(() -> office.as("ppk")
                        .does(
                                "placeOrder",
                                order,
                                contractOf("[{\"line\":1,\"unitPrice\":399999.4},{\"line\":2,\"unitPrice\":12500}]")))
                .hasMessageStartingWith("Harga baris 1: isi dengan angka bulat");
        assertThatThrownBy(
                        () -> office.as("ppk")
                                .does(
                                        "placeOrder",
                                        order,
                                        contractOf(
                                                "[{\"line\":1,\"unit\":\"kg\",\"unitPrice\":400000},{\"line\":2,\"unitPrice\":12500}]")))
                .hasMessageContaining("dihitung dalam satuan");
        assertThat(instanceOf("procurement-order", order)).isWaitingAtExactly("userTask_placeOrder");
    }

    private void refusedDay(String field, String day, String sentence) {
        Map<String, Object> form = new HashMap<>(contract(400_000, 12_500));
        form.put(field, day);
        assertThatThrownBy(() -> office.as("ppk").does("placeOrder", order, form))
                .hasMessageStartingWith(sentence);
    }

    @Test
    void refusesAPriceAboveTheCataloguesCeiling() {
        String item = office.fact(String.class, "select min(code) from catalogue_item where active");
        long ceiling = office.fact(
                Long.class,
                "select ceiling_price from catalogue_price where item = ? and area = '64' and valid_until is null",
                item);
        granted(90, new PackageLine(1, item, "Kompor gas", "2 tungku", "unit", 1, Money.of(ceiling), null), flour(100));
        purchases.issued(decree);
        assertThat(office.as("ppk").open("placeOrder", order).get("lines").toString())
                .contains("\"ceiling\":\"" + Money.of(ceiling) + "\"", "di luar katalog");
        assertThatThrownBy(() -> office.as("ppk").does("placeOrder", order, contract(ceiling + 1, 100)))
                .hasMessageStartingWith(
                        "Harga Kompor gas " + Money.of(ceiling + 1) + " melebihi harga tertinggi katalog");
        office.as("ppk").does("placeOrder", order, contract(ceiling, 100));
    }

    @Test
    void refusesAnInspectionThatCannotBe() {
        granted(90, stove(1), flour(5));
        placed();
        assertThatThrownBy(() -> office.as("ppk").does("inspectGoods", order, purchases.delivery(2, 0, 5, 0)))
                .hasMessage("Kompor gas: yang datang lebih banyak daripada yang ditunggu (1).");
        assertThatThrownBy(() -> office.as("ppk").does("inspectGoods", order, purchases.delivery(0, 0, 0, 0)))
                .hasMessage("Isi jumlah barang yang datang, atau tutup pesanan.");
        Map<String, Object> noReason = new HashMap<>(purchases.stoves(0, 1));
        noReason.put("lines", "[{\"line\":1,\"received\":0,\"rejected\":1}]");
        assertThatThrownBy(() -> office.as("ppk").does("inspectGoods", order, noReason))
                .hasMessage("Kompor gas: tulis alasan barang ditolak.");
    }

    @Test
    void showsOrdersToThePpkOnly() {
        granted(90, stove(1), flour(5));
        placed();
        assertThat(office.as("kab6409").tasks("inspectGoods")).isEmpty();
        assertThat(office.as("prov").tasks("inspectGoods")).isEmpty();
    }

    private void release(String caseNumber) {
        transaction.executeWithoutResult(status -> release.release(caseNumber, Outcome.DIED));
    }

    private void placed() {
        purchases.issued(decree);
        office.as("ppk").does("placeOrder", order, contract(400_000, 12_000));
    }

    private String state(String number) {
        return office.fact(String.class, "select state from procurement_order where number = ?", number);
    }

    private int sum(String column, String number) {
        return office.fact(
                Integer.class, "select sum(" + column + ") from procurement_order_line where order_number = ?", number);
    }

    private long moneySpent() {
        return transaction.execute(
                status -> orders.committed(SampleCases.ROUND, order).rupiah());
    }

    private String decided(int score, PackageLine... lines) {
        return purchases.decided(decree, score, lines);
    }

    private String granted(int score, PackageLine... lines) {
        return purchases.granted(decree, score, lines);
    }

    private Map<String, ?> contract(long stovePrice, long flourPrice) {
        return purchases.contract(order, stovePrice, flourPrice);
    }

    private Map<String, ?> contractOf(String lines) {
        return purchases.contractOf(order, lines);
    }
}
