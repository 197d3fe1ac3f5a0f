package id.mentas.procurement;

import id.mentas.common.Money;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.PackageLine;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Stage;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Decrees of Penajam Paser Utara and what is bought for those whom they grant, for tests of any room. */
@Component
public class Purchases {

    private static final String VILLAGE = "6409011001";
    private static final AtomicInteger DECREES = new AtomicInteger();

    private final Office office;
    private final SampleCases samples;
    private final Cases cases;
    private final CaseFacts facts;
    private final PackageLines goods;
    private final RuntimeService runtime;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Purchases(
            Office office,
            SampleCases samples,
            Cases cases,
            CaseFacts facts,
            PackageLines goods,
            RuntimeService runtime,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.office = office;
        this.samples = samples;
        this.cases = cases;
        this.facts = facts;
        this.goods = goods;
        this.runtime = runtime;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** A decree, and the order that follows it. */
    record Decree(String number, String order) {}

    Decree decree() {
        samples.round();
        int n = DECREES.incrementAndGet();
        return new Decree("400.9.4/" + n + "/TEST/2026", SampleCases.ROUND + "/6409/order-" + n);
    }

    /** A case that the decree grants goods, which has not come to the stage yet. */
    String decided(Decree decree, int score, PackageLine... lines) {
        String caseNumber = samples.in(VILLAGE, Stage.APPROVAL);
        transaction.executeWithoutResult(status -> {
            cases.score(caseNumber, score);
            cases.listed(caseNumber, 1, 100 - score);
            goods.replace(caseNumber, List.of(lines));
            facts.reference(caseNumber, CaseFacts.Paper.DECREE, decree.number(), office.today());
        });
        return caseNumber;
    }

    /** One that waits for its goods. */
    String granted(Decree decree, int score, PackageLine... lines) {
        String caseNumber = decided(decree, score, lines);
        samples.start("procurement", caseNumber);
        return caseNumber;
    }

    /** The order begins, as when the decree is issued. */
    void issued(Decree decree) {
        runtime.startProcessInstanceByKey(
                ProcurementProcess.ORDER,
                decree.order(),
                Map.of(
                        "round",
                        SampleCases.ROUND,
                        "kabupaten",
                        "6409",
                        "decree",
                        decree.number(),
                        "decreeRound",
                        "decree-1"));
        office.settle();
    }

    /** As if all goods of a package had come. */
    public void whole(String caseNumber) {
        jdbc.sql("update procurement_package set state = 'READY' where case_number = ?")
                .param(caseNumber)
                .update();
    }

    static PackageLine stove(int quantity) {
        return new PackageLine(1, null, "Kompor gas", "2 tungku", "unit", quantity, Money.of(400_000), "perlu");
    }

    static PackageLine flour(int quantity) {
        return new PackageLine(2, null, "Tepung terigu", "protein sedang", "kg", quantity, Money.of(12_500), "perlu");
    }

    /** What the buyer writes who orders stoves and flour. */
    Map<String, ?> contract(String order, long stovePrice, long flourPrice) {
        return contractOf(
                order,
                "[{\"line\":1,\"unitPrice\":%d},{\"line\":2,\"unitPrice\":%d}]".formatted(stovePrice, flourPrice));
    }

    Map<String, ?> contractOf(String order, String lines) {
        return Map.of(
                "supplier",
                "CV Mahakam Jaya",
                "contractNumber",
                "EK-" + order,
                "contractDate",
                office.today().toString(),
                "promisedOn",
                Office.promise(office.today(), 20).toString(),
                "lines",
                lines);
    }

    /** What the buyer writes who looks at stoves. */
    Map<String, ?> stoves(int good, int bad) {
        return Map.of(
                "inspectedOn", office.today().toString(),
                "rest", "WAIT",
                "lines", "[{\"line\":1,\"received\":%d,\"rejected\":%d,\"reason\":\"penyok\"}]".formatted(good, bad));
    }

    /** What the buyer writes who looks at flour. */
    Map<String, ?> flour(int good, int bad) {
        return Map.of(
                "inspectedOn", office.today().toString(),
                "rest", "WAIT",
                "lines", "[{\"line\":2,\"received\":%d,\"rejected\":%d,\"reason\":\"basah\"}]".formatted(good, bad));
    }

    Map<String, ?> delivery(int stoves, int badStoves, int flour, int badFlour) {
        return Map.of(
                "inspectedOn", office.today().toString(),
                "rest", "WAIT",
                "lines",
                        """
                        [{"line":1,"received":%d,"rejected":%d,"reason":"penyok"},
                         {"line":2,"received":%d,"rejected":%d,"reason":"basah"}]"""
                                .formatted(stoves, badStoves, flour, badFlour));
    }

    /** What the buyer writes whom a supplier gives a new day. */
    Map<String, ?> chased(int days) {
        return Map.of(
                "answer",
                "Kapal tertunda.",
                "newPromise",
                office.today().plusDays(days).toString());
    }
}
