package id.mentas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.mentas.browser.Tasklist.complete;
import static id.mentas.browser.Tasklist.keep;
import static id.mentas.browser.Tasklist.openTask;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Stage;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import id.mentas.testing.SampleFiles;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A volunteer in the field and an agency work in Tasklist. */
@MentasTest
class MonitoringInTasklistTest {

    private static final String UJOH_BILANG = "6411012001";

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

    @Test
    void aVolunteerReportsAVisitOnAPhone() throws IOException {
        String caseNumber = samples.in(UJOH_BILANG, Stage.GUIDANCE);
        facts.reference(
                caseNumber,
                CaseFacts.Paper.HANDOVER,
                "BAST-1",
                office.today().minusMonths(1).minusDays(5));
        samples.start("monitoring", caseNumber);
        office.settle();
        Page page = openTask(browser, port, "psm641101", office.as("psm641101").task("visitBusiness", caseNumber), 390);

        page.check("input[name=mentas-radio-businessState][value=RUNNING]");
        page.fill("[data-mentas-rupiah=turnover]", "3000000");
        page.check("input[name=mentas-radio-monthResult][value=LOSS]");
        page.fill("[data-mentas-rupiah=profit]", "250000");
        page.fill("[data-mentas-field=workers]", "2");
        page.check("input[name=mentas-radio-goods][value=COMPLETE]");
        page.fill("[data-mentas-rupiah=income]", "1500000");
        page.selectOption("[data-mentas-field=obstacle]", "MARKET");
        page.fill("[data-mentas-field=obstacleNote]", "Pasar sepi setelah panen.");
        Locator photo = page.locator(".mentas-photo input[type=file]").last();
        photo.setInputFiles(new FilePayload(
                "foto.jpg", "image/jpeg", SampleFiles.photo().getValue().readAllBytes()));
        page.fill(".mentas-coordinates input", "0.502106, 115.153709");
        keep(page, "visit-business");
        complete(page);

        office.settle();
        assertThat(office.fact(Long.class, "select profit from monitoring_finding where case_number = ?", caseNumber))
                .isEqualTo(-250_000L);
        assertThat(office.waitsAt(caseNumber)).contains("userTask_resolveObstacle");
    }

    @Test
    void anAgencyOpensTheLetterAndRefusesWithAReason() {
        String caseNumber = samples.in(UJOH_BILANG, Stage.MONITORING);
        facts.need(caseNumber, "MODAL", Stage.MONITORING);
        samples.start("referral", caseNumber);
        office.settle();
        office.as("tksk641101")
                .does(
                        "askConsent",
                        caseNumber,
                        Map.of("consent", "YES", "consentOn", office.today().toString()));
        Page page =
                openTask(browser, port, "dagang6411", office.as("dagang6411").task("answerReferral", caseNumber), 1280);

        String letter = page.getByText("Buka surat rujukan").getAttribute("href");
        var opened = page.request().get("http://localhost:" + port + letter);
        assertThat(SampleFiles.textOf(opened.body())).contains(caseNumber);
        page.getByText("Ditolak", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Alasan penolakan").fill("Dana bergulir tahun ini sudah habis.");
        keep(page, "answer-referral");
        complete(page);

        office.settle();
        assertThat(office.fact(String.class, "select state from referral where case_number = ?", caseNumber))
                .isEqualTo("REJECTED");
    }
}
