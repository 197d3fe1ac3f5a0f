package id.mentas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.mentas.documents.CommonKinds;
import id.mentas.documents.Document;
import id.mentas.documents.Documents;
import id.mentas.grant.Cases;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.region.Regions;
import id.mentas.testing.Archive;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A social worker's day in Tasklist: a visit, a mistake, and goods brought home. */
@MentasTest
class TasklistTest {

    private static final String VILLAGE = "6407071001";
    private static final String TKSK = "tksk640707";
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
    Cases cases;

    @Autowired
    Persons persons;

    @Autowired
    Regions regions;

    @Autowired
    Documents documents;

    @Autowired
    Archive archive;

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void assessesAHousehold(int width) {
        String caseNumber = toVisit();
        Tasklist tasklist = Tasklist.of(browser, port, TKSK, width).list("Tugas kelompok");
        assertThat(tasklist.card(caseNumber))
                .containsText(persons.of(caseNumber).name());
        assertThat(tasklist.card(caseNumber)).containsText(regions.name(VILLAGE));
        tasklist.take(caseNumber);

        visited(tasklist).keep("visit-household-" + width).complete(caseNumber);

        office.settle();
        assertThat(office.fact(Long.class, "select monthly_income from assessment where case_number = ?", caseNumber))
                .isEqualTo(1_200_000);
        assertThat(office.fact(
                        Long.class,
                        "select sum(quantity * asked_price) from assessment_line where case_number = ?",
                        caseNumber))
                .isEqualTo(850_000 + 4 * 275_000);
        Document photo = archive.ofCase(caseNumber, CommonKinds.PHOTO);
        assertThat(documents.content(photo.id())).startsWith(0xFF, 0xD8).hasSizeLessThan(1_000_000);
        assertThat(office.waitsAt(caseNumber)).containsExactly("userTask_verifyAssessment");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        String caseNumber = toVisit();
        Tasklist tasklist =
                visited(Tasklist.of(browser, port, TKSK, PHONE).list("Asesmen").take(caseNumber));
        tasklist.cell(1, "Barang").fill("Meja kayu");

        assertThat(tasklist.refused())
                .hasText(
                        java.util.regex.Pattern.compile(
                                "\\s*×?\\s*Formulir belum dapat dikirim\\s*:?\\s*Barang baris 2 tidak ada dalam katalog: tulis alasannya\\.\\s*"));

        tasklist.keep("visit-household-refused");
        assertThat(tasklist.cell(1, "Barang")).hasValue("Meja kayu");
        assertThat(tasklist.page().locator("[data-mentas-field=potential]")).hasValue("Pernah jual kue keliling.");
        assertThat(tasklist.page().locator("img.mentas-preview")).isVisible();
        tasklist.cell(1, "Alasan").fill("Untuk menata kue di teras.");
        tasklist.complete(caseNumber);
        assertThat(tasklist.page().locator(".page-notifications .alert-danger")).hasCount(0);
    }

    @Test
    void asksForAPhotoAtTheFirstVisitOnly() {
        String caseNumber = toVisit();
        Tasklist tasklist =
                Tasklist.of(browser, port, TKSK, PHONE).list("Asesmen").take(caseNumber);
        Locator missing = tasklist.page().locator(".mentas-missing");
        assertThat(missing).containsText("Foto rumah dan tempat usaha");
        assertThat(tasklist.page().getByText("Catatan pemeriksa")).not().isVisible();
        visited(tasklist).complete(caseNumber);

        office.settle();
        office.as("kab6407")
                .does("verifyAssessment", caseNumber, Map.of("decision", "SEND_BACK", "note", "Tanyakan izin tempat."));
        office.settle();
        // It comes back to whoever made the visit, taken already.
        tasklist = Tasklist.of(browser, port, TKSK, PHONE).list("Tugas saya");
        tasklist.card(caseNumber).click();
        assertThat(tasklist.page().getByText("Tanyakan izin tempat.")).isVisible();
        assertThat(tasklist.page().getByText("Lihat foto kunjungan sebelumnya")).isVisible();
        tasklist.keep("visit-household-again").complete(caseNumber);
    }

    @Test
    void asksOnlyWhatAppliesToTheFamily() {
        String caseNumber = toVisit();
        Tasklist tasklist =
                Tasklist.of(browser, port, TKSK, PHONE).list("Asesmen").take(caseNumber);
        Locator former = tasklist.page().getByText("Usaha apa itu?");
        Locator stopped = tasklist.page().getByText("Apa yang membuat usaha itu berhenti?");

        tasklist.radio("businessStatus", "BERHENTI");
        assertThat(former).isVisible();
        assertThat(stopped).isVisible();
        tasklist.radio("businessStatus", "JALAN");
        assertThat(former).isVisible();
        assertThat(stopped).not().isVisible();
        tasklist.radio("businessStatus", "BELUM");
        assertThat(former).not().isVisible();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void handsOverGoods(int width) {
        String caseNumber = toHandOver();
        toHandOver();
        Tasklist tasklist = Tasklist.of(browser, port, TKSK, width)
                .list("Serah terima")
                .take(caseNumber)
                .fill("visitedOn", office.today().toString())
                .radio("result", "HANDED_OVER")
                .tick("identitySeen")
                .fill("noKk", cases.get(caseNumber).noKk());
        for (int line = 0; line < 2; line++) {
            tasklist.cell(line, "Diterima").check();
            tasklist.cell(line, "Keadaan").selectOption("GOOD");
        }
        tasklist.photo("Foto penerima")
                .sign()
                .fill("witnessName", "Yohanes Lian")
                .fill("witnessRole", "Ketua RT 001")
                .coordinates("0.502106, 115.153709")
                .keep("hand-over-goods-" + width)
                .complete(caseNumber);

        Locator done = tasklist.page().locator(".mentas-done");
        assertThat(done)
                .containsText(
                        "“Serahkan barang” untuk " + persons.of(caseNumber).name() + " sudah selesai");
        office.settle();
        assertThat(done.locator("a")).containsText("Berita Acara Serah Terima");
        // Which one is next depends on what other tests left in the same kecamatan.
        assertThat(done).containsText("Berikutnya: Serahkan barang – ");
        tasklist.keep("handover-done-" + width);
        done.getByText("Berikutnya").click();
        assertThat(tasklist.page().locator(".task-details")).containsText("Ambil tugas");

        assertThat(office.fact(String.class, "select result from handover where case_number = ?", caseNumber))
                .isEqualTo("HANDED_OVER");
        assertThat(documents.content(
                        archive.ofCase(caseNumber, CommonKinds.PHOTO).id()))
                .startsWith(0xFF, 0xD8);
        assertThat(documents.content(
                        archive.ofCase(caseNumber, CommonKinds.SIGNATURE).id()))
                .startsWith(0x89, 'P', 'N', 'G');
        String paper = archive.text(archive.ofCase(caseNumber, "HANDOVER"));
        assertThat(paper).contains(persons.of(caseNumber).name(), "Kompor gas", "Yohanes Lian");
    }

    @Test
    void startsADecreeRoundFromAList() {
        String caseNumber = samples.in(VILLAGE, Stage.ASSESSMENT);
        samples.start("approval", caseNumber);
        office.settle();
        Tasklist tasklist = Tasklist.of(browser, port, "kab6407", DESK).start("Putaran keputusan");
        var page = tasklist.page();
        page.locator(".modal-dialog .fjs-select-display").click();
        page.locator(
                        ".fjs-dropdownlist-item",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText(SampleCases.ROUND))
                .click();
        tasklist.keep("open-decree-round");
        page.locator(".modal-footer .btn-primary").click();
        assertThat(page.locator(".modal-dialog")).hasCount(0);

        office.settle();
        assertThat(office.as("kab6407").tasks("reviewRanking")).isNotEmpty();
    }

    private Tasklist visited(Tasklist tasklist) {
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
        goods(tasklist, 0, "Oven gas", "1");
        tasklist.page().getByText("Tambah baris").click();
        goods(tasklist, 1, "Tepung terigu protein sedang", "4");
        return tasklist;
    }

    private static void goods(Tasklist tasklist, int line, String item, String quantity) {
        tasklist.cell(line, "Barang").fill(item);
        tasklist.cell(line, "Barang").blur();
        tasklist.cell(line, "Jumlah").fill(quantity);
    }

    private String toVisit() {
        String caseNumber = samples.in(VILLAGE, Stage.NOMINATION);
        samples.start("assessment", caseNumber);
        office.settle();
        return caseNumber;
    }

    private String toHandOver() {
        String caseNumber = samples.bought(VILLAGE);
        samples.start("handover", caseNumber);
        office.settle();
        return caseNumber;
    }
}
