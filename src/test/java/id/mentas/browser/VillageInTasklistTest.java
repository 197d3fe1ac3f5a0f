package id.mentas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.mentas.grant.Persons;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import id.mentas.testing.TypedNomination;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People are nominated one by one in the social office; the volunteer asks the whole village and writes it down on a phone. */
@MentasTest
class VillageInTasklistTest {

    private static final AtomicInteger SERIAL = new AtomicInteger(1000);
    private static final List<String> NAMES = List.of("Ani", "Beti", "Cici", "Dina", "Evi", "Fani", "Gina", "Hani");
    private static final String PSM = "psm640901";
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

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void openRound() {
        samples.round();
    }

    @ParameterizedTest
    @CsvSource({"1280, 6409011001", "390, 6409011002"})
    void answersAVillageInOneForm(int width, String village) {
        List<String> people = IntStream.range(0, 4)
                .mapToObj(i -> nominated(village, NAMES.get(i)))
                .toList();
        Tasklist tasklist = Tasklist.of(browser, port, PSM, width)
                .startForm("village-deliberation")
                .choose("village", village);
        Locator rows = tasklist.page().locator(".mentas-line");
        assertThat(rows).hasCount(4);
        assertThat(rows.nth(0)).containsText("Jl. Kenanga");
        tasklist.fill("deliberationDate", office.today().toString())
                .fill("deliberationPlace", "Balai Desa")
                .radio("deliberationResult", "SUPPORTED");
        answer(rows.nth(0), "Bersedia");
        answer(rows.nth(1), "Tidak");
        answer(rows.nth(2), "Bersedia");
        rows.nth(1).getByLabel("Alasan tidak bersedia").fill("Merawat orang tua.");
        rows.nth(2).getByLabel("Usaha yang dipilih").selectOption("KUE");
        assertThat(tasklist.page().locator(".mentas-total")).hasText("Bersedia: 2 · Tidak: 1 · Belum ditanya: 1");
        tasklist.photo("Foto daftar hadir").keep("village-deliberation-" + width);

        office.as(PSM)
                .does(
                        "confirmWillingness",
                        people.get(0),
                        Map.of(
                                "willing",
                                "YES",
                                "businessType",
                                "KUE",
                                "deliberationDate",
                                office.today().toString(),
                                "deliberationResult",
                                "SUPPORTED"));
        tasklist.send();
        assertThat(tasklist.answer())
                .containsText("Baris 1, " + persons.of(people.get(0)).name() + ": sudah dijawab oleh");
        assertThat(tasklist.answer()).isInViewport();
        tasklist.keep("village-deliberation-refused-" + width);
        assertThat(rows.nth(1).getByLabel("Alasan tidak bersedia")).hasValue("Merawat orang tua.");
        answer(rows.nth(0), "Belum ditanya");
        tasklist.send();

        assertThat(tasklist.page().locator(".modal-dialog")).hasCount(0);
        assertThat(tasklist.page().locator(".page-notifications")).containsText("Hasil musyawarah desa tercatat.");
        office.settle();
        assertThat(people.stream().map(this::state)).containsExactly("ACCEPTED", "UNWILLING", "ACCEPTED", "OPEN");
        assertThat(office.fact(
                        Boolean.class,
                        "select attendance is not null from village_deliberation where village = ?",
                        village))
                .isTrue();
    }

    @Test
    void keepsWhatWasTypedWhenTheWindowIsAboutToCloseOrAnotherVillageIsLookedAt() {
        String first = "6409011003";
        String second = "6409011004";
        Stream.of("Ani", "Beti").forEach(name -> nominated(first, name));
        nominated(second, "Cici");
        Tasklist tasklist = Tasklist.of(browser, port, PSM, PHONE)
                .startForm("village-deliberation")
                .choose("village", first);
        Page page = tasklist.page();
        Locator rows = page.locator(".mentas-line");
        assertThat(rows).hasCount(2);
        answer(rows.nth(1), "Tidak");
        rows.nth(1).getByLabel("Alasan tidak bersedia").fill("Pindah.");

        tasklist.choose("village", second);
        assertThat(rows).hasCount(1);
        tasklist.choose("village", first);
        assertThat(rows).hasCount(2);
        assertThat(rows.nth(1).getByLabel("Alasan tidak bersedia")).hasValue("Pindah.");

        page.onceDialog(Dialog::dismiss);
        page.keyboard().press("Escape");
        assertThat(rows.nth(1).getByLabel("Alasan tidak bersedia")).hasValue("Pindah.");
        page.onceDialog(Dialog::accept);
        page.keyboard().press("Escape");
        assertThat(page.locator(".modal-dialog")).hasCount(0);
    }

    @Test
    void outlivesABrokenLineAndAnEndedSession() {
        String village = "6409011007";
        String caseNumber = nominated(village, "Ani");
        nominated("6409011005", "Beti"); // else the form chooses the only village by itself
        Tasklist tasklist = Tasklist.of(browser, port, PSM, PHONE).startForm("village-deliberation");
        Page page = tasklist.page();
        page.context().setOffline(true);
        tasklist.choose("village", village);
        assertThat(page.locator(".mentas-choice")).containsText("Daftar belum dapat dimuat.");
        page.context().setOffline(false);
        page.locator(".mentas-choice button").click();
        Locator row = page.locator(".mentas-line").first();
        answer(row, "Bersedia");
        tasklist.fill("deliberationDate", office.today().toString())
                .fill("deliberationPlace", "Balai Desa")
                .radio("deliberationResult", "SUPPORTED");

        page.context().setOffline(true);
        tasklist.send();
        assertThat(tasklist.answer()).containsText("tidak ada sambungan ke Mentas.");
        page.context().setOffline(false);
        page.context().clearCookies();
        tasklist.send();
        assertThat(page.locator(".mentas-expired")).containsText("Isian formulir masih ada");
        Page beside =
                page.waitForPopup(() -> page.getByText("Masuk di tab baru").click());
        Browser.fillIn(beside, PSM);
        beside.waitForURL(url -> !url.contains("/login"));
        page.getByText("Saya sudah masuk, lanjutkan").click();
        tasklist.send();

        assertThat(page.locator(".page-notifications")).containsText("Hasil musyawarah desa tercatat.");
        assertThat(state(caseNumber)).isEqualTo("ACCEPTED");
    }

    @Test
    void opensThePrintedListFromTheForm() {
        String village = "6409011005";
        nominated(village, "Ani");
        Page page = Tasklist.of(browser, port, PSM, PHONE)
                .startForm("village-deliberation")
                .choose("village", village)
                .page();

        Page list = page.waitForPopup(
                () -> page.getByText("Cetak daftar orang di desa ini").click());

        list.waitForURL(Pattern.compile(".*/musyawarah/" + village));
    }

    @ParameterizedTest
    @CsvSource({"1280", "390"})
    void nominatesOnePersonAndSaysTheCase(int width) {
        int serial = SERIAL.incrementAndGet();
        Tasklist tasklist = Tasklist.of(browser, port, "kab6409", width).startForm("lifecycle");
        Page page = tasklist.page();
        if (page.locator("[data-mentas-field=round] option").count() > 2) { // other tests open rounds of their own
            tasklist.choose("round", SampleCases.ROUND);
        }
        assertThat(page.locator("[data-mentas-field=round]")).hasValue(SampleCases.ROUND);
        tasklist.fill("nik", "6409.0152.0385." + serial + " ")
                .fill("noKk", "64090101018" + serial)
                .fill("name", "Siti Contoh " + width)
                .radio("sex", "P")
                .fill("birthDate", "1985-03-12")
                .choose("village", "6409011006")
                .fill("address", "Jl. Kenanga")
                .fill("desil", "2")
                .choose("source", "DTSEN")
                .fill("dataDate", office.today().plusDays(1).toString())
                .radio("publicServant", "T")
                .radio("businessStatus", "BELUM")
                .choose("businessType", "MAKANAN");
        assertThat(page.locator("[data-mentas-field=nik]")).hasValue("640901520385" + serial);
        assertThat(page.getByText("Nomor KK harus 16 angka.")).isVisible();
        assertThat(page.locator(".modal-footer .btn-primary")).isDisabled();
        tasklist.fill("noKk", "640901010185" + serial).send();

        assertThat(tasklist.answer()).containsText("Tanggal data: tidak boleh sesudah ");
        assertThat(tasklist.answer()).isInViewport();
        tasklist.keep("nominate-person-refused-" + width);
        assertThat(page.locator("[data-mentas-field=name]")).hasValue("Siti Contoh " + width);
        tasklist.fill("dataDate", "2026-01-10").send();

        assertThat(page.locator(".page-notifications"))
                .containsText(Pattern.compile("Kasus " + SampleCases.ROUND + "-6409-\\d+ dibuat\\."));
        page.getByText("Lihat kasusnya").click();
        assertThat(page.getByText("Diusulkan oleh Dinas Sosial kabupaten/kota."))
                .isVisible();
    }

    private static void answer(Locator row, String answer) {
        row.getByText(answer, new Locator.GetByTextOptions().setExact(true)).click();
    }

    private String state(String caseNumber) {
        return jdbc.sql("select state from nomination where case_number = ?")
                .param(caseNumber)
                .query(String.class)
                .single();
    }

    private String nominated(String village, String name) {
        int serial = SERIAL.incrementAndGet();
        int day = 1 + serial % 27; // so that nobody is alike
        Map<String, Object> form = TypedNomination.of(
                "640901%02d0385%d".formatted(day + 40, serial),
                "640901010185" + serial,
                name + " Contoh " + serial,
                "1985-03-%02d".formatted(day));
        form.put("village", village);
        return office.as("kab6409").starts("lifecycle", form);
    }
}
