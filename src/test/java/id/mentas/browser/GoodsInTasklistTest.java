package id.mentas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.mentas.browser.Tasklist.complete;
import static id.mentas.browser.Tasklist.keep;
import static id.mentas.browser.Tasklist.openTask;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.mentas.common.Money;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.PackageLine;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Stage;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import id.mentas.testing.SampleFiles;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Goods are ordered, inspected, brought home and explained, all in Tasklist. */
@MentasTest
class GoodsInTasklistTest {

    private static final String VILLAGE = "6402012001";
    private static final String DECREE = "400.9.4/1/LAYAR/2026";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @Autowired
    Cases cases;

    @Autowired
    CaseFacts facts;

    @Autowired
    PackageLines goods;

    @Autowired
    RuntimeService runtime;

    @Test
    void thePpkOrdersAndInspects() {
        String caseNumber = granted();
        String order = SampleCases.ROUND + "/6402/order-layar";
        samples.start("procurement", caseNumber);
        runtime.startProcessInstanceByKey(
                "procurement-order", order, Map.of("round", SampleCases.ROUND, "kabupaten", "6402", "decree", DECREE));
        office.settle();

        Page page = openTask(browser, port, "ppk", office.as("ppk").task("placeOrder", order), 1280);
        page.fill("[data-mentas-field=supplier]", "CV Mahakam Jaya");
        page.fill("[data-mentas-field=contractNumber]", "EK-P2601-88412");
        page.fill("[data-mentas-field=contractDate]", office.today().toString());
        page.fill(
                "[data-mentas-field=promisedOn]",
                Office.promise(office.today(), 14).toString());
        page.getByLabel("Harga kontrak").last().fill("11500");
        keep(page, "place-order");
        complete(page);
        office.settle();

        page = openTask(browser, port, "ppk", office.as("ppk").task("inspectGoods", order), 1280);
        assertThat(page.locator("[data-mentas-field=inspectedOn]"))
                .hasValue(office.today().toString());
        assertThat(page.locator(".mentas-line").first()).containsText("2 tungku");
        page.getByText("Semua datang dan baik").click();
        assertThat(page.getByLabel("Diterima baik").last()).hasValue("10");
        page.check("input[name=mentas-radio-rest][value=WAIT]");
        keep(page, "inspect-goods");
        complete(page);

        office.settle();
        assertThat(office.waitsAt(caseNumber)).isEmpty();
        assertThat(goods.total(caseNumber)).isEqualTo(Money.of(400_000 + 115_000));
    }

    @Test
    void theTkskHandsOverOnAPhone() throws IOException {
        String caseNumber = granted();
        samples.start("handover", caseNumber);
        office.settle();

        Page page =
                openTask(browser, port, "tksk640201", office.as("tksk640201").task("handOverGoods", caseNumber), 390);
        page.fill("[data-mentas-field=visitedOn]", office.today().toString());
        page.check("input[name=mentas-radio-result][value=HANDED_OVER]");
        page.check("[data-mentas-field=identitySeen]");
        page.fill("[data-mentas-field=noKk]", cases.get(caseNumber).noKk());
        page.getByText("Semua diterima baik").click();
        assertThat(page.getByLabel("Keadaan", exactly()).last()).hasValue("GOOD");
        byte[] photo = SampleFiles.photo().getValue().readAllBytes();
        page.locator(".mentas-photo input[type=file]")
                .last()
                .setInputFiles(new FilePayload("foto.jpg", "image/jpeg", photo));
        page.locator(".mentas-signature input[type=file]")
                .last()
                .setInputFiles(new FilePayload("jempol.jpg", "image/jpeg", photo));
        page.fill("[data-mentas-field=witnessName]", "Yohanes Lian");
        page.fill("[data-mentas-field=witnessRole]", "Ketua RT 001");
        page.fill(".mentas-coordinates input", "-0.502106, 117.153709");
        keep(page, "hand-over-goods");
        complete(page);

        office.settle();
        assertThat(facts.reference(caseNumber, CaseFacts.Paper.HANDOVER)).isPresent();
        assertThat(office.fact(Boolean.class, "select thumbprint from handover where case_number = ?", caseNumber))
                .isTrue();
    }

    @Test
    void dinsosPlansASession() {
        String caseNumber = samples.in(VILLAGE, Stage.HANDOVER, "GORENGAN", 2);
        samples.start("guidance", caseNumber);
        office.settle();
        String session = office.as("kab6402")
                .starts("guidance-session", Map.of("round", SampleCases.ROUND, "businessType", "GORENGAN"));

        Page page = openTask(browser, port, "kab6402", office.as("kab6402").task("planSession", session), 1280);
        page.fill("[data-mentas-field=heldOn]", office.today().plusDays(3).toString());
        page.fill("[data-mentas-field=begins]", "09:00");
        page.fill("[data-mentas-field=place]", "Balai desa");
        page.fill("[data-mentas-field=topic]", "Menghitung harga jual");
        page.fill("[data-mentas-field=trainer]", "Bu Ratna");
        keep(page, "plan-session");
        complete(page);
        office.settle();
        assertThat(office.waitsAt(session)).containsExactly("intermediateCatchEvent_sessionDay");

        office.moveTo(office.today().plusDays(4));
        page = openTask(browser, port, "kab6402", office.as("kab6402").task("recordAttendance", session), 1280);
        page.setViewportSize(390, 800);
        keep(page, "record-attendance-390");
        assertThat(page.locator(".mentas-line").first().boundingBox().height).isLessThan(95);
        page.setViewportSize(1280, 900);
        page.getByLabel("Hadir", exactly()).first().check();
        page.getByLabel("Kebutuhan yang terlihat").first().selectOption("KEMASAN");
        keep(page, "record-attendance");
        complete(page);
        office.settle();
        assertThat(office.waitsAt(caseNumber)).isEmpty();
        assertThat(facts.needs(caseNumber)).containsOnlyKeys("KEMASAN");
    }

    private String granted() {
        String caseNumber = samples.in(VILLAGE, Stage.APPROVAL);
        goods.replace(
                caseNumber,
                List.of(
                        new PackageLine(1, null, "Kompor gas", "2 tungku", "unit", 1, Money.of(400_000), "perlu"),
                        new PackageLine(2, null, "Tepung terigu", "sedang", "kg", 10, Money.of(12_500), "perlu")));
        facts.reference(caseNumber, CaseFacts.Paper.DECREE, DECREE, office.today());
        return caseNumber;
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
