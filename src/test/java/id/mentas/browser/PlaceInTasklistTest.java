package id.mentas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.mentas.browser.Tasklist.complete;
import static id.mentas.browser.Tasklist.keep;
import static id.mentas.browser.Tasklist.openTask;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.mentas.common.Money;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import id.mentas.testing.SampleFiles;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A home is visited on a phone, verified, ranked, objected to and signed for, all in Tasklist. */
@MentasTest
class PlaceInTasklistTest {

    private static final String VILLAGE = "6403012001";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @Autowired
    CaseFacts facts;

    @Autowired
    PackageLines goods;

    @Autowired
    Persons persons;

    @Test
    void fromTheVisitToTheSignature() throws IOException {
        String caseNumber = samples.in(VILLAGE, Stage.NOMINATION);
        samples.start("assessment", caseNumber);
        office.settle();

        visit(openTask(browser, port, "tksk640301", office.as("tksk640301").task("visitHousehold", caseNumber), 390));
        office.settle();
        assertThat(goods.total(caseNumber)).isEqualTo(Money.of(2 * 850_000));

        Page page = openTask(browser, port, "kab6403", office.as("kab6403").task("verifyAssessment", caseNumber), 1280);
        assertThat(page.getByText("Oven gas: 2 buah")).isVisible();
        keep(page, "verify-assessment");
        page.getByLabel("Sahkan").check();
        complete(page);
        office.settle();

        samples.start("approval", caseNumber);
        office.settle();
        String decreeRound = office.as("kab6403").starts("decree-round", Map.of("round", SampleCases.ROUND));
        page = openTask(browser, port, "kab6403", office.as("kab6403").task("reviewRanking", decreeRound), 1280);
        assertThat(page.getByText(caseNumber).first()).isVisible();
        keep(page, "review-ranking");
        fitsOnAPhone(page, "review-ranking");
        page.getByLabel("Peringkat sesuai: umumkan sebagai daftar sementara").check();
        complete(page);
        office.settle();

        aNeighbourObjects(caseNumber, decreeRound);
        office.moveWorkingDays(5);
        page = openTask(browser, port, "kadis", office.as("kadis").task("signDecree", decreeRound), 1280);
        keep(page, "sign-decree");
        fitsOnAPhone(page, "sign-decree");
        page.getByLabel("Tanda tangani dan terbitkan").check();
        complete(page);
        office.settle();
        assertThat(facts.reference(caseNumber, CaseFacts.Paper.DECREE)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void saysWhoIsMeantWhereACaseNumberIsTyped(int width) {
        String caseNumber = samples.in(VILLAGE, Stage.ASSESSMENT);
        String name = persons.of(caseNumber).name();
        Page page = Tasklist.of(browser, port, "kab6403", 1280).page();
        page.setViewportSize(width, 800);
        for (String process : List.of("case-event", "case-relocation", "objection")) {
            page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/?" + process + "#/?processStart="
                    + process);
            Locator number = page.getByLabel(Pattern.compile("^Nomor kasus"));
            Locator meant = page.locator(".mentas-meant");
            number.fill("UEP-2026-1-6403-99999");
            assertThat(meant).containsText("Tidak ada kasus dengan nomor ini di wilayah kerja Anda");
            number.fill(caseNumber);
            assertThat(meant).containsText(name + " \u00b7 ");
            assertThat(meant).containsText("Asesmen");
            number.fill(name);
            Locator choice = meant.locator("button").first();
            assertThat(choice).containsText(name);
            String found = choice.textContent().replaceFirst(".* \u00b7 ", "");
            keep(page, "meant-" + process + "-" + width);
            choice.click();
            assertThat(number).hasValue(found);
            assertThat(meant).containsText(name + " \u00b7 ");
            assertThat(meant.locator("button")).hasCount(0);
        }
    }

    private void aNeighbourObjects(String caseNumber, String decreeRound) {
        Tasklist list = Tasklist.of(browser, port, "kab6403", 1280).start("Sanggahan");
        Page page = list.page();
        type(page, "Nomor kasus yang disanggah", caseNumber);
        type(page, "Siapa yang menyanggah?", "Ketua RT 03");
        type(page, "Alasan sanggahan", "Tokonya besar.");
        list.send();
        assertThat(page.locator(".page-notifications")).containsText("Formulir telah dikirim.");
        office.settle();

        String objection = decreeRound + "/objection-1";
        page = openTask(browser, port, "kab6403b", office.as("kab6403b").task("decideObjection", objection), 1280);
        assertThat(page.getByText("Tokonya besar.")).isVisible();
        page.getByLabel("Sanggahan ditolak").check();
        type(page, "Alasan putusan", "Toko itu milik orang lain.");
        keep(page, "decide-objection");
        complete(page);
        office.settle();
    }

    /** Types into a field and leaves it, for a form keeps what was typed only then. */
    private static void type(Page page, String label, String text) {
        page.getByLabel(label).last().fill(text);
        page.keyboard().press("Tab");
    }

    /** A table that would be wider than the phone is read row by row, each value under its heading. */
    private static void fitsOnAPhone(Page page, String form) {
        page.setViewportSize(390, 800);
        Locator table = page.locator(".fjs-form-field-text table").first();
        Locator points = table.locator("td[data-mentas-heading=Nilai]").first();
        points.scrollIntoViewIfNeeded();
        assertThat(points).isInViewport();
        assertThat((Boolean) table.evaluate("table => table.scrollWidth <= table.clientWidth"))
                .isTrue();
        keep(page, form + "-390");
        page.setViewportSize(1280, 900);
    }

    @Test
    void theProvinceOpensARound() {
        Tasklist list = Tasklist.of(browser, port, "prov", 1280).start("Pembukaan putaran");
        list.fill("year", "2097").fill("number", "9").fill("budget", "60000000").fill("ceiling", "5000000");
        list.fill("referenceDay", "2097-02-02").fill("objectionDays", "5").radio("budgetSource", "APBD-P");
        list.cell(6, "Tempat").fill("12");
        list.cell(9, "Tempat").fill("1");
        list.keep("open-round").send();
        assertThat(list.answer()).containsText("berjumlah Rp65.000.000, melebihi anggaran Rp60.000.000");
        list.fill("budget", "65000000").send();
        assertThat(list.page().locator(".page-notifications")).containsText("Putaran dibuka.");

        list.page().navigate("http://localhost:" + port + "/putaran/UEP-2097-9");
        Locator rows = list.page().locator("tbody tr");
        assertThat(rows.filter(holding("Kabupaten Mahakam Ulu"))).containsText("12");
        assertThat(rows.filter(holding("Kota Bontang"))).containsText("1");
        assertThat(rows.filter(holding("Kabupaten Paser"))).hasCount(0);
    }

    private static Locator.FilterOptions holding(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private void visit(Page page) throws IOException {
        page.fill("[data-mentas-field=visitDate]", office.today().toString());
        page.fill(".mentas-coordinates input", "2.150000, 117.490000");
        byte[] photo = SampleFiles.photo().getValue().readAllBytes();
        page.locator(".mentas-photo input[type=file]")
                .last()
                .setInputFiles(new FilePayload("foto.jpg", "image/jpeg", photo));
        page.selectOption("[data-mentas-field=businessType]", "KUE");
        page.fill("[data-mentas-field=potential]", "Pesanan hajatan banyak.");
        page.check("input[name=mentas-radio-businessStatus][value=BERHENTI]");
        page.fill("[data-mentas-field=stopReason]", "Sepi sejak pandemi.");
        page.check("input[name=mentas-radio-skill][value=EXPERIENCED]");
        page.selectOption("[data-mentas-field=place]", "OWN");
        page.check("input[name=mentas-radio-water][value=WELL]");
        page.check("input[name=mentas-radio-power][value=PLN]");
        page.fill("[data-mentas-field=householdSize]", "5");
        page.fill("[data-mentas-field=workers]", "1");
        page.fill("[data-mentas-rupiah=monthlyIncome]", "1500000");
        page.getByLabel("Barang", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill("Oven gas");
        page.getByLabel("Jumlah", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill("2");
        keep(page, "visit-household");
        complete(page);
    }
}
