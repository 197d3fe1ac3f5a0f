package id.mentas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import id.mentas.assessment.Visits;
import id.mentas.grant.Stage;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was typed into a form outlives the end of a session, a look elsewhere, another computer and a refusal. */
@MentasTest
class FormKeptTest {

    private static final String VILLAGE = "6403012001";
    private static final String TKSK = "tksk640301";
    private static final int DESK = 1280;
    private static final int PHONE = 390;

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @Test
    void anHtmlTaskGoesOnAfterSigningInAnewAndElsewhereAndAfterARefusal() {
        String caseNumber = toVisit();
        Tasklist tasklist =
                Tasklist.of(browser, port, TKSK, PHONE).list("Asesmen").take(caseNumber);
        Page page = tasklist.page();
        List<Integer> sizes = sizesOfHandIns(page);
        fillIn(tasklist);
        assertThat(page.locator(".mentas-kept")).containsText("Isian disimpan pukul");

        // Looked at elsewhere: other tabs, the list, another list.
        tab(page, "Keterangan");
        assertThat(page.locator(".mentas-form")).hasCount(0);
        tab(page, "Formulir");
        showsWhatWasTyped(tasklist);
        page.locator(".mentas-back").click();
        Tasklist.choose(tasklist.list("Monitoring").list("Asesmen").page(), caseNumber);
        showsWhatWasTyped(tasklist);
        assertThat(page.locator(".mentas-draft")).containsText("Isian Anda yang belum dikirim ditampilkan kembali");
        tasklist.keep("draft-brought-back");

        // The session ends in the middle of handing in.
        page.context().clearCookies();
        handIn(page);
        signInBeside(page, TKSK);

        // Refused: the photo does not travel again, and the row is marked.
        sizes.clear();
        assertThat(tasklist.refused()).containsText("tidak ada dalam katalog: tulis alasannya");
        assertThat(page.locator(".mentas-line.mentas-refused")).isInViewport();
        tasklist.keep("refused-and-marked");
        tasklist.cell(0, "Barang").fill("Oven gas");
        assertThat(page.locator(".mentas-line.mentas-refused")).hasCount(0);

        // Another computer.
        Task task = office.as(TKSK).task("visitHousehold", caseNumber);
        Page other = Tasklist.openTask(browser, port, TKSK, task, DESK);
        assertThat(other.locator("[data-mentas-field=potential]")).hasValue("Pernah jual kue keliling.");
        assertThat(other.locator("img.mentas-preview")).isVisible();
        other.context().close();

        tasklist.complete(caseNumber);
        assertThat(sizes).hasSize(2).allSatisfy(bytes -> assertThat(bytes).isLessThan(5_000));
        office.settle();
        assertThat(office.waitsAt(caseNumber)).containsExactly("userTask_verifyAssessment");
        assertThat(count(task)).isZero();
    }

    @Test
    void aDotFormTaskGoesOnToo() {
        String caseNumber = samples.in(VILLAGE, Stage.NOMINATION);
        samples.start("assessment", caseNumber);
        office.settle();
        office.as(TKSK)
                .does("visitHousehold", caseNumber, Visits.with(Visits.baker(), "coordinates", "2.150000,117.490000"));
        Task task = office.as("kab6403").task("verifyAssessment", caseNumber);
        Page page = Tasklist.openTask(browser, port, "kab6403", task, DESK);
        page.getByLabel("Kembalikan").check();
        Locator note = page.getByLabel("Catatan").first();
        note.fill("Tanyakan izin tempat.");
        note.blur();
        assertThat(page.locator(".mentas-kept")).containsText("Isian disimpan pukul");

        tab(page, "Keterangan");
        tab(page, "Formulir");
        assertThat(page.getByLabel("Catatan").first()).hasValue("Tanyakan izin tempat.");
        page.context().clearCookies();
        handIn(page);
        signInBeside(page, "kab6403");
        page.reload();
        assertThat(page.getByLabel("Catatan").first()).hasValue("Tanyakan izin tempat.");
        assertThat(page.locator(".mentas-draft")).containsText("ditampilkan kembali, terakhir disimpan");
        page.onceDialog(Dialog::accept);
        page.getByText("Buang isian ini").click();
        assertThat(page.getByLabel("Kembalikan")).not().isChecked();
        assertThat(page.locator(".mentas-draft")).isEmpty();
        page.reload();
        page.getByLabel("Kembalikan").check();
        page.getByLabel("Catatan").first().fill("Tanyakan izin tempat.");
        page.getByLabel("Catatan").first().blur();
        Tasklist.complete(page);

        office.settle();
        assertThat(office.waitsAt(caseNumber)).containsExactly("userTask_visitHousehold");
        assertThat(count(task)).isZero();
    }

    @Test
    void aDotFormStartGoesOnTooAsksBeforeItIsClosedAndMarksWhatIsRefused() {
        Tasklist tasklist = Tasklist.of(browser, port, "kab6403", DESK).start("Sanggahan");
        Page page = tasklist.page();
        Locator number = page.getByLabel("Nomor kasus yang disanggah").last();
        type(number, "UEP-1999-1-6403-00001");
        type(page.getByLabel("Siapa yang menyanggah?").last(), "Ketua RT 03");
        type(page.getByLabel("Alasan sanggahan").last(), "Tokonya besar.");
        page.onceDialog(Dialog::dismiss);
        page.keyboard().press("Escape");
        assertThat(number).hasValue("UEP-1999-1-6403-00001");

        page.context().clearCookies();
        tasklist.send();
        signInBeside(page, "kab6403");
        assertThat(number).hasValue("UEP-1999-1-6403-00001");
        tasklist.send();

        assertThat(tasklist.answer()).isVisible();
        Locator marked = page.locator(".fjs-form-field:has(> .mentas-error)");
        assertThat(marked).containsText("Nomor kasus yang disanggah");
        tasklist.keep("start-form-refused");
        type(number, "UEP-1999-1-6403-00002");
        assertThat(marked).hasCount(0);
    }

    private static void type(Locator field, String text) {
        field.fill(text);
        field.blur();
    }

    private static void signInBeside(Page page, String user) {
        assertThat(page.locator(".mentas-expired")).containsText("Isian formulir masih ada");
        Page beside =
                page.waitForPopup(() -> page.getByText("Masuk di tab baru").click());
        Browser.fillIn(beside, user);
        beside.waitForURL(url -> !url.contains("/login"));
        beside.close();
        page.waitForTimeout(6_000); // as long as people take; the list asks again meanwhile
        page.getByText("Saya sudah masuk, lanjutkan").click();
        assertThat(page.locator(".mentas-expired")).hasCount(0);
    }

    private static void handIn(Page page) {
        page.locator(".form-actions .btn-primary").evaluate("button => button.click()"); // the sentence may lie over it
    }

    private static void tab(Page page, String name) {
        page.locator(".nav-tabs a", new Page.LocatorOptions().setHasText(name)).click();
    }

    private static void showsWhatWasTyped(Tasklist tasklist) {
        assertThat(tasklist.page().locator("[data-mentas-field=potential]")).hasValue("Pernah jual kue keliling.");
        assertThat(tasklist.page().locator("input[name=mentas-radio-skill][value=EXPERIENCED]"))
                .isChecked();
        assertThat(tasklist.cell(0, "Barang")).hasValue("Meja kayu");
        assertThat(tasklist.page().locator("img.mentas-preview")).isVisible();
    }

    private static void fillIn(Tasklist tasklist) {
        tasklist.coordinates("2.150000, 117.490000")
                .photo("Foto rumah")
                .choose("businessType", "KUE")
                .fill("potential", "Pernah jual kue keliling.")
                .radio("businessStatus", "BELUM")
                .radio("skill", "EXPERIENCED")
                .choose("place", "OWN")
                .radio("water", "WELL")
                .radio("power", "PLN")
                .fill("householdSize", "5")
                .fill("workers", "1")
                .fill("monthlyIncome", "1200000");
        tasklist.cell(0, "Barang").fill("Oven gas");
        tasklist.cell(0, "Barang").blur();
        tasklist.cell(0, "Jumlah").fill("1");
        tasklist.cell(0, "Barang").fill("Meja kayu");
        tasklist.cell(0, "Barang").blur();
    }

    private static List<Integer> sizesOfHandIns(Page page) {
        List<Integer> sizes = new ArrayList<>();
        page.onRequest((Request request) -> {
            if (request.url().endsWith("/submit-form")) {
                sizes.add(request.postDataBuffer().length);
            }
        });
        return sizes;
    }

    private long count(Task task) {
        return office.fact(Long.class, "select count(*) from form_draft where place = ?", "task:" + task.getId());
    }

    private String toVisit() {
        String caseNumber = samples.in(VILLAGE, Stage.NOMINATION);
        samples.start("assessment", caseNumber);
        office.settle();
        return caseNumber;
    }
}
