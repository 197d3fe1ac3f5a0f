package id.mentas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import id.mentas.testing.TypedNomination;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Tasklist says to somebody new: which field is wrong, where the taken task is, and what cannot be done yet. */
@MentasTest
class CorrectingInTasklistTest {

    private static final String VILLAGE = "6407071001";
    /** Where no other browser test looks for a card on the first page. */
    private static final String FAR = "6409011003";

    private static final String TKSK = "tksk640707";
    private static final String REVIEWER = "kab6411b";
    private static final String NOTHING_TO_DO = "psm640103";
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

    @Autowired
    Persons persons;

    @Test
    void asksNothingInVainFromTheClaimToTheEnd() {
        String caseNumber = toVisit();
        Tasklist tasklist = Tasklist.of(browser, port, TKSK, DESK);
        Page page = tasklist.page();
        List<String> failed = failedRequestsOf(page);
        tasklist.list("Tugas kelompok").take(caseNumber);

        assertThat(item(page, "Tugas saya").locator(".mentas-count")).hasText("1");
        assertThat(page.locator(".task-details .unclaim")).isVisible();
        assertThat(page.locator(".task-details .mentas-form")).isVisible();
        assertThat(page.locator(".nav-tabs")).not().containsText("Riwayat");
        assertThat(page.locator(".task-details .meta")).not().hasCount(0);
        assertThat(page.locator(".task-details .meta .due-date [am-time-ago]")
                        .evaluate("e => e.scrollWidth <= e.clientWidth + 1 || e.clientWidth === 0"))
                .isEqualTo(true);
        tasklist.keep("claimed-and-counted");
        visited(tasklist).cell(0, "Barang").fill("Oven gas");
        // Typed a moment before: the draft must not come after the form.
        tasklist.fill("potential", "Pernah jual kue.").complete(caseNumber);
        assertThat(page.locator(".mentas-done")).isVisible();
        page.waitForTimeout(2_000); // longer than a draft waits
        assertThat(failed).isEmpty();
    }

    @Test
    void marksTheCellThatIsRefusedAndTakesTheSentenceAwayWithTheFault() {
        String caseNumber = toVisit();
        Tasklist tasklist =
                visited(Tasklist.of(browser, port, TKSK, DESK).list("Asesmen").take(caseNumber));
        Page page = tasklist.page();
        Locator item = tasklist.cell(0, "Barang");
        item.fill("Meja kayu");

        Locator refusal = tasklist.refused();

        assertThat(page.locator(".mentas-refused-cell")).containsText("Barang");
        assertThat(item).hasAttribute("aria-invalid", "true");
        assertThat(item).isFocused();
        assertThat(page.locator("[id='" + item.getAttribute("aria-describedby") + "']"))
                .containsText("tidak ada dalam katalog");
        tasklist.keep("refused-cell");
        item.pressSequentially("a");
        assertThat(refusal).hasCount(0);
        assertThat(page.locator(".mentas-refused-cell")).hasCount(0);

        tasklist.refused();
        page.evaluate("document.querySelector('.mentas-back').click()");
        assertThat(page.locator(".page-notifications .alert-danger")).hasCount(0);
    }

    @Test
    void keepsADateThatCannotBeAndSaysWhy() {
        String caseNumber = samples.in(VILLAGE, Stage.NOMINATION);
        samples.start("assessment", caseNumber);
        office.settle();
        Tasklist tasklist =
                Tasklist.of(browser, port, TKSK, PHONE).list("Asesmen").take(caseNumber);
        Page page = tasklist.page();
        Locator day = page.locator("[data-mentas-field=visitDate]");
        day.fill("0026-12-01");
        day.blur();
        assertThat(page.locator(".mentas-field:has([data-mentas-field=visitDate])"))
                .containsText("Tahun 0026 tidak mungkin. Periksa tahunnya");
        assertThat(day).hasValue("0026-12-01");
        tasklist.keep("year-unlikely-html");
    }

    @Test
    void keepsADateThatCannotBeInAFormOfFieldsToo() {
        samples.round();
        String caseNumber = office.as("kab6411")
                .starts(
                        "lifecycle",
                        TypedNomination.of("6411015203608971", "6411010101608971", "Sukirno Bantara", "1960-03-12"));
        office.settle();
        Page page = Tasklist.openTask(
                browser, port, REVIEWER, office.as(REVIEWER).task("reviewNomination", caseNumber), DESK);
        page.getByText("Perbaiki data").first().click();
        Locator day = page.locator(".fjs-datepicker input").first();
        assertThat(day).hasAttribute("placeholder", "hh/bb/tttt");
        Locator field = page.locator(".fjs-form-field-datetime").first();

        typeDay(page, day, "01/12/0026");
        assertThat(field).containsText("Tahun 0026 tidak mungkin. Periksa tahunnya");
        typeDay(page, day, "01/12/26");
        assertThat(field).containsText("Tahun 26 tidak mungkin");
        page.waitForTimeout(500); // the calendar would have emptied it by now
        assertThat(day).hasValue("01/12/26");
        Tasklist.keep(page, "year-unlikely");
        typeDay(page, day, "31/02/2026");
        assertThat(field).containsText("Tanggal 31/02/2026 tidak ada");
        typeDay(page, day, "01/10/2026");
        assertThat(field.locator(".mentas-year")).hasCount(0);

        page.getByText("Tolak usulan").first().click();
        assertThat(page.locator(".fjs-form-field", new Page.LocatorOptions().setHasText("Alasan penolakan"))
                        .locator(".fjs-asterix"))
                .isVisible();
    }

    @Test
    void showsDataAsItIsThoughItLooksLikeMarkdown() {
        samples.round();
        Map<String, Object> typed = TypedNomination.of(
                "6411015203608982", "6411010101608981", "Sukirno [Bantara](/lain) _Muda_", "1960-03-12");
        String caseNumber = office.as("kab6411").starts("lifecycle", typed);
        office.settle();
        Page page = Tasklist.openTask(
                browser, port, REVIEWER, office.as(REVIEWER).task("reviewNomination", caseNumber), DESK);
        Locator form = page.locator(".fjs-form");
        assertThat(form.locator("h2")).hasText("Sukirno [Bantara](/lain) _Muda_");
        assertThat(form).containsText("NIK 6411**********82, nomor KK 6411**********81");
        assertThat(form).not().containsText("\\");
        Tasklist.keep(page, "data-as-it-is");
    }

    @Test
    void anEmptyListSaysInWhichOtherToLook() {
        Tasklist tasklist = Tasklist.of(browser, port, NOTHING_TO_DO, DESK);
        Locator line = tasklist.page().locator(".tasks-list .well");
        tasklist.list("Tugas kelompok");
        assertThat(line)
                .hasText("Tidak ada tugas pada daftar ini. Tugas yang sudah Anda ambil ada pada daftar Tugas saya.");
        tasklist.list("Tugas saya");
        assertThat(line)
                .hasText("Tidak ada tugas pada daftar ini. Tugas yang belum diambil ada pada daftar Tugas kelompok.");
    }

    @Test
    void saysAtOnceThatThereIsNothingToChoose() {
        Tasklist tasklist = Tasklist.of(browser, port, "kab6472", DESK).start("Batalkan atau pindahkan bimbingan");
        assertThat(tasklist.page().locator(".mentas-empty").first()).containsText("Belum ada pilihan untuk “");
        assertThat(tasklist.page().locator(".modal-title")).not().containsText("Mulai proses");
        tasklist.keep("nothing-to-choose");
    }

    @Test
    void findsATaskThatIsNotOnTheFirstPage() {
        String first = toVisit(FAR);
        for (int others = 0; others < 16; others++) {
            toVisit(FAR);
        }
        String last = toVisit(FAR);
        Tasklist tasklist = Tasklist.of(browser, port, "tksk640901", DESK).list("Tugas kelompok");
        Page page = tasklist.page();
        page.locator(".tasks-list li.task .mentas-card-number").first().waitFor();
        String wanted = tasklist.card(last).count() == 0 ? last : first;
        assertThat(tasklist.card(wanted)).hasCount(0);

        page.locator(".mentas-find input").pressSequentially(wanted);
        Locator found = page.locator(".mentas-found a", new Page.LocatorOptions().setHasText(wanted));
        found.click();

        assertThat(page.locator(".task-details"))
                .containsText(persons.of(wanted).name());
        assertThat(page.locator(".task-details button.claim")).isVisible();
    }

    /** On a phone the lists stand in a row; a row that moved back later pulled the list away from under the finger. */
    @Test
    void aListChosenEarlyStaysChosen() {
        Tasklist tasklist = Tasklist.of(browser, port, TKSK, PHONE);
        Page page = tasklist.page();
        item(page, "Hasil").scrollIntoViewIfNeeded();
        Object before = page.locator(".task-filters .item").first().evaluate("e => e.parentElement.scrollLeft");
        page.waitForTimeout(1_000); // the row used to jump back within 400 ms
        assertThat(page.locator(".task-filters .item").first().evaluate("e => e.parentElement.scrollLeft"))
                .isEqualTo(before);
        item(page, "Hasil").click();
        assertThat(page.locator(".task-filters .item.active")).containsText("Hasil");
    }

    private static Locator item(Page page, String list) {
        return page.locator(".task-filters .item", new Page.LocatorOptions().setHasText(list))
                .first();
    }

    private static void typeDay(Page page, Locator day, String text) {
        day.click();
        day.fill(text);
        page.locator("h2.task").click();
    }

    private static List<String> failedRequestsOf(Page page) {
        List<String> failed = new ArrayList<>();
        page.onResponse((Response answer) -> {
            if (answer.status() >= 400) {
                failed.add(answer.status() + " " + answer.request().method() + " " + answer.url());
            }
        });
        page.onPageError(failed::add);
        return failed;
    }

    private static Tasklist visited(Tasklist tasklist) {
        tasklist.coordinates("0.502106, 115.153709")
                .photo("Foto rumah")
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
        return tasklist;
    }

    private String toVisit() {
        return toVisit(VILLAGE);
    }

    private String toVisit(String village) {
        String caseNumber = samples.in(village, Stage.NOMINATION);
        samples.start("assessment", caseNumber);
        office.settle();
        return caseNumber;
    }
}
