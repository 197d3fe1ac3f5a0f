package id.mentas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.mentas.browser.Tasklist.keep;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.mentas.testing.MentasTest;
import id.mentas.testing.NominationList;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import id.mentas.testing.Sheets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer sends a list, reads what became of it, corrects the answer in a spreadsheet and sends that. */
@MentasTest
class NominationFileTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int SEX = 3;
    private static final int DESIL = 6;
    private static final int REASON = 12;

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void onlyTheCorrectedRowsChange(int width) throws IOException {
        String round = samples.open();
        byte[] list = NominationList.of("6411012001")
                .good(44)
                .unreadable(4)
                .refused(2)
                .csv();
        Page page = browser.signIn(address(), "kab6411", width);
        page.locator("main a.tile", new Page.LocatorOptions().setHasText("Usulan"))
                .click();
        page.locator("main a.button", new Page.LocatorOptions().setHasText("Kirim berkas"))
                .click();
        page.selectOption("[name=round]", round);

        send(page, "usulan-mahulu.csv", "text/csv", list);

        Locator answer = answered(page);
        assertThat(answer).hasText("Unduh jawaban: 6 baris ditolak");
        assertThat(page.locator(".outcomes")).containsText(Pattern.compile("44\\s+Diterima"));
        assertThat(page.locator(".outcomes")).containsText(Pattern.compile("4\\s+Tidak terbaca"));
        keep(page, "import-done-" + width);
        List<String> before = cases(round);
        assertThat(before).hasSize(46);

        Download download = page.waitForDownload(answer::click);
        List<List<String>> rows = Sheets.rows(Files.readAllBytes(download.path()));
        assertThat(rows).hasSize(7);
        assertThat(rows.get(1).get(REASON)).contains("Desil").contains("Jenis kelamin");
        page.locator("a.button", new Page.LocatorOptions().setHasText("Kirim perbaikan"))
                .click();
        assertThat(page.locator("[name=corrects] option:checked")).containsText("usulan-mahulu.csv");
        assertThat(page.locator("[name=round]")).hasValue(round);

        send(page, "perbaikan.xlsx", XLSX, corrected(rows));

        assertThat(answered(page)).hasText("Unduh jawaban: 1 baris ditolak");
        assertThat(page.locator(".outcomes")).containsText(Pattern.compile("5\\s+Diterima"));
        keep(page, "import-corrected-" + width);
        office.settle();
        assertThat(cases(round)).containsAll(before).hasSize(before.size() + 5);
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasChosen() {
        String round = samples.open();
        Page page = browser.signIn(address(), "kab6411", 390);
        page.navigate(address() + "/usulan/kirim");
        page.selectOption("[name=round]", round);
        page.check("[name=scheme][value=BPS]");
        button(page).click();
        assertThat(page.locator(".pick")).containsText("Pilih berkasnya dahulu.");

        send(page, "salah.csv", "text/csv", "nik;warna\n1;2\n".getBytes(StandardCharsets.UTF_8));

        assertThat(page.locator("#refusal")).containsText("warna");
        assertThat(page.locator("#refusal")).isInViewport();
        assertThat(page.locator(".pick")).containsText("salah.csv");
        assertThat(page.locator("[name=scheme][value=BPS]")).isChecked();
        assertThat(page.locator("[name=round]")).hasValue(round);
        keep(page, "import-refused");
    }

    private static void send(Page page, String name, String type, byte[] content) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, type, content));
        assertThat(page.locator(".pick")).containsText(name);
        button(page).click();
    }

    private static Locator button(Page page) {
        return page.locator("#send button[type=submit]");
    }

    /** Waits until the import has run; its page tells so by itself. */
    private static Locator answered(Page page) {
        page.waitForURL(Pattern.compile(".*/usulan/\\d+"));
        Locator answer = page.locator("main a.button", new Page.LocatorOptions().setHasText("Unduh jawaban"));
        answer.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        return answer;
    }

    private List<String> cases(String round) {
        return jdbc.sql("select case_number || ' ' || nik || ' ' || desil from grant_case where round = ? order by 1")
                .param(round)
                .query(String.class)
                .list();
    }

    /** The answer as somebody leaves it who has corrected all rows but the first. */
    private static byte[] corrected(List<List<String>> rows) {
        List<List<String>> corrected =
                rows.stream().<List<String>>map(ArrayList::new).toList();
        corrected.stream().skip(2).forEach(row -> {
            row.set(SEX, "L");
            row.set(DESIL, "2");
        });
        return Sheets.of(corrected);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
