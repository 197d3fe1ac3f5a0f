package id.mentas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.mentas.browser.Tasklist.complete;
import static id.mentas.browser.Tasklist.openTask;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.mentas.assessment.Visits;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Hands;
import id.mentas.grant.Stage;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What travels with forms in Tasklist: facts that change while somebody types, and a start form sent twice. */
@MentasTest
class ChangedFactsInTasklistTest {

    private static final String VILLAGE = "6407071001";
    private static final String CHANGED = "Data pada formulir ini berubah sejak Anda membukanya";

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
    Hands hands;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anHtmlFormSaysThatItsFactsHaveChangedAndKeepsWhatWasTyped() {
        String caseNumber = samples.bought(VILLAGE);
        samples.start("handover", caseNumber);
        office.settle();
        Tasklist tasklist = Tasklist.of(browser, port, "tksk640707", 390)
                .list("Serah terima")
                .take(caseNumber);
        refuseTheGoods(tasklist);
        rename(caseNumber);

        assertThat(tasklist.refused()).containsText(CHANGED);
        assertThat(tasklist.page().locator("[data-mentas-field=reason]")).hasValue("Pindah usaha ke Samarinda.");
        tasklist.keep("facts-changed-html");
        assertThat(tasklist.page().locator(".mentas-kept")).hasAttribute("data-state", "saved");

        tasklist.page().reload();
        assertThat(tasklist.page().locator("[data-mentas-fact=name]")).hasText("Nama Baru");
        assertThat(tasklist.page().locator("[data-mentas-field=reason]")).hasValue("Pindah usaha ke Samarinda.");
        tasklist.complete(caseNumber);
        office.settle();
        assertThat(office.fact(
                        String.class,
                        "select seen ->> 'name' from decision_record where case_number = ? and form = 'hand-over-goods'",
                        caseNumber))
                .isEqualTo("Nama Baru");
    }

    private void refuseTheGoods(Tasklist tasklist) {
        tasklist.fill("visitedOn", office.today().toString()).radio("result", "REFUSED");
        tasklist.fill("reason", "Pindah usaha ke Samarinda.");
    }

    @Test
    void aFormOfFieldsSaysThatItsFactsHaveChangedAndKeepsWhatWasTyped() {
        String caseNumber = samples.in(VILLAGE, Stage.MONITORING);
        facts.need(caseNumber, "MODAL", Stage.MONITORING);
        samples.start("referral", caseNumber);
        office.settle();
        office.as("tksk640707")
                .does(
                        "askConsent",
                        caseNumber,
                        Map.of("consent", "YES", "consentOn", office.today().toString()));
        Page page =
                openTask(browser, port, "dagang6407", office.as("dagang6407").task("answerReferral", caseNumber), 1280);
        answer(page);
        rename(caseNumber);

        page.getByText("Selesaikan", new Page.GetByTextOptions().setExact(true)).click();
        Locator said = page.locator(".page-notifications .alert-danger");
        assertThat(said).containsText(CHANGED);
        assertThat(page.getByLabel("Alasan penolakan")).hasValue("Dana sudah habis.");
        Tasklist.keep(page, "facts-changed-form");
        assertThat(page.locator(".mentas-kept")).hasAttribute("data-state", "saved");

        page.reload();
        assertThat(page.locator(".fjs-container")).containsText("Nama Baru");
        assertThat(page.getByLabel("Alasan penolakan")).hasValue("Dana sudah habis.");
        complete(page);
        office.settle();
        assertThat(office.fact(String.class, "select state from referral where case_number = ?", caseNumber))
                .isEqualTo("REJECTED");
    }

    private static void answer(Page page) {
        page.getByText("Ditolak", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Alasan penolakan").fill("Dana sudah habis.");
    }

    @Test
    void saysAtTheClaimWhoMayNotDecide() {
        String caseNumber = samples.in("6411012001", Stage.NOMINATION);
        samples.start("assessment", caseNumber);
        office.settle();
        office.as("tksk641101")
                .does(
                        "visitHousehold",
                        caseNumber,
                        Visits.with(Visits.baker(), "visitDate", office.today().toString()));
        hands.note(caseNumber, Hands.Hand.ASSESSED, "kab6411");
        Page page = Tasklist.of(browser, port, "kab6411", 1280).list("Asesmen").page();
        Tasklist.choose(page, caseNumber);
        page.locator(".task-details button.claim").click();

        assertThat(page.locator(".page-notifications .alert-danger"))
                .containsText("Verifikasi harus dilakukan oleh petugas lain.");
        Tasklist.keep(page, "claim-refused");
        assertThat(office.as("kab6411").task("verifyAssessment", caseNumber).getAssignee())
                .isNull();
    }

    private void rename(String caseNumber) {
        jdbc.sql("update person set name = 'Nama Baru' where case_number = ?")
                .param(caseNumber)
                .update();
    }

    @Test
    void aStartFormThatIsSentAgainBeginsNothingAgain() {
        String caseNumber = samples.in(VILLAGE, Stage.HANDOVER);
        samples.start("guidance", caseNumber);
        office.settle();
        long before = sessions();
        Tasklist tasklist = Tasklist.of(browser, port, "kab6407", 1280).start("Sesi bimbingan");
        Page page = tasklist.page();
        choose(page, 0, SampleCases.ROUND);
        choose(page, 1, "Kue");
        // The line breaks after the house has taken the form: the officer sees no answer and sends again.
        page.route("**/submit-form", route -> {
            route.fetch();
            route.abort();
        });
        Locator send = page.locator(".modal-footer .btn-primary");
        send.click();
        assertThat(page.locator(".modal-body .notifications .alert-danger, .page-notifications .alert-danger"))
                .isVisible();
        page.unroute("**/submit-form");
        send.click();
        assertThat(page.locator(".modal-dialog")).hasCount(0);

        assertThat(sessions()).isEqualTo(before + 1);
    }

    private static void choose(Page page, int which, String option) {
        page.locator(".modal-dialog .fjs-select-display").nth(which).click();
        page.locator(".fjs-dropdownlist-item", new Page.LocatorOptions().setHasText(option))
                .first()
                .click();
    }

    private long sessions() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("guidance-session")
                .count();
    }
}
