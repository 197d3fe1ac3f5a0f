package id.mentas.nomination.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.grant.Cases;
import id.mentas.grant.Person;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.people.Visitor;
import id.mentas.testing.Extract;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import id.mentas.testing.Sheets;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The reports of refreshes, as people see them. */
@MentasTest
class RefreshPagesTest {

    private static final String PAGES = "/usulan/pemutakhiran";
    private static final String UJOH_BILANG = "6411012001";
    private static final String LONG_IRAM = "6407052010";

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

    @Test
    void takesAnExtractAndAnswersTheSameOneWithTheFirst() {
        String caseNumber = samples.in(UJOH_BILANG, Stage.ASSESSMENT);
        byte[] file = extract().of(caseNumber, "desil", "4").bytes();
        Visitor kab = Visitor.signedIn(port, "kab6411");
        String address = Visitor.leadsTo(sent(kab, file));
        office.settle();

        assertThat(address).matches(PAGES + "/\\d+");
        assertThat(kab.get(address).body())
                .contains(caseNumber, "Desil 2", "Desil 4", "Desil berubah", "catatan_lain", "Sebagian orang");
        assertThat(Visitor.leadsTo(sent(kab, file))).isEqualTo(address + "?lagi");
        assertThat(kab.get(address + "?lagi").body()).contains("Berkas yang sama sudah dikirim sebelumnya");
        assertThat(kab.get(PAGES).body()).contains(address);
    }

    @Test
    void answersABadFileOnThePage() {
        Visitor kab = Visitor.signedIn(port, "kab6411");
        HttpResponse<String> answer = sent(kab, "nik;nama\n1;2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Kolom yang tidak ada: no_kk, kode_desa, desil, sumber, tanggal_data");
    }

    @Test
    void showsEverySocialOfficeItsOwnPartOnly() {
        String ours = samples.in(UJOH_BILANG, Stage.ASSESSMENT);
        String theirs = samples.in(LONG_IRAM, Stage.ASSESSMENT);
        String card = cases.get(theirs).noKk();
        String key = office.as("prov")
                .starts(
                        "registry-refresh",
                        extract()
                                .of(ours, "no_kk", card)
                                .of(theirs, "desil", "4")
                                .of(theirs, "nik", "12345")
                                .form(false));
        String page = PAGES + "/" + id(key);

        String all = Visitor.signedIn(port, "prov").get(page).body();
        assertThat(all).contains(ours, theirs, "Kasus " + theirs, Person.masked(card), "nik bukan 16 angka");
        assertThat(all).doesNotContain(cases.get(ours).nik(), card);
        assertThat(Visitor.signedIn(port, "pengawas").get(page).body()).contains(ours, theirs);

        Visitor kab = Visitor.signedIn(port, "kab6411");
        assertThat(kab.get(page).body())
                .contains(ours, "Kasus di kabupaten/kota lain")
                .doesNotContain(theirs, "nik bukan 16 angka");
        assertThat(kab.get(PAGES).body()).contains(page);
        assertThat(kab.get(page + "?temuan=DESIL_CHANGED").body()).contains("Tidak ada temuan yang cocok");
        assertThat(kab.get(page + "?temuan=KK_CHANGED&berjalan=true").body()).contains(ours);
        assertThat(kab.get(page + "?cetak=ya").body()).contains("print.js", ours);
    }

    @Test
    void keepsOthersOut() {
        String ours = samples.in(UJOH_BILANG, Stage.ASSESSMENT);
        String key = office.as("kab6411")
                .starts("registry-refresh", extract().of(ours, "desil", "3").form(false));
        String page = PAGES + "/" + id(key);

        assertThat(Visitor.signedIn(port, "kab6407").get(page).statusCode()).isEqualTo(404);
        assertThat(Visitor.signedIn(port, "kab6407").get(page + "/unduh").statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, "psm641101").get(PAGES).statusCode()).isEqualTo(404);
        assertThat(Visitor.signedIn(port, "kab6407").get(PAGES).body()).doesNotContain(page);
        Visitor watcher = Visitor.signedIn(port, "pengawas");
        assertThat(watcher.get(PAGES).body()).doesNotContain("Kirim berkas registri");
        HttpResponse<String> refused = watcher.postFile(
                PAGES,
                Map.of("_csrf", watcher.token("/pantau"), "scheme", "KEMENDAGRI"),
                "file",
                "registri.csv",
                extract().of(ours).bytes());
        assertThat(refused.statusCode()).isEqualTo(404);
    }

    @Test
    void handsOutTheReportAsASpreadsheet() {
        String ours = samples.in(UJOH_BILANG, Stage.ASSESSMENT);
        String other = samples.in(UJOH_BILANG, Stage.ASSESSMENT);
        String key = office.as("kab6411")
                .starts(
                        "registry-refresh",
                        extract()
                                .of(ours, "nama", "Bambang Lain", "tanggal_lahir", "1970-12-24")
                                .of(other, "desil", "3")
                                .form(false));
        Visitor kab = Visitor.signedIn(port, "kab6411");
        String sheet = sheet(kab.download(PAGES + "/" + id(key) + "/unduh"));
        assertThat(sheet)
                .contains(ours, other, "Identitas berbeda", "Bambang Lain, lahir 24 Desember 1970", "inlineStr")
                .doesNotContain("<f>", cases.get(ours).nik());
        assertThat(sheet(kab.download(PAGES + "/" + id(key) + "/unduh?temuan=DESIL_CHANGED")))
                .contains(other)
                .doesNotContain(ours);
    }

    private HttpResponse<String> sent(Visitor who, byte[] file) {
        return who.postFile(
                PAGES, Map.of("_csrf", who.token(PAGES), "scheme", "KEMENDAGRI"), "file", "registri.csv", file);
    }

    private long id(String key) {
        return office.fact(Long.class, "select id from registry_refresh where key = ?", key);
    }

    private Extract extract() {
        return new Extract(cases, persons, office.today());
    }

    private static String sheet(byte[] workbook) {
        return Sheets.parts(workbook).getOrDefault("xl/worksheets/sheet1.xml", "");
    }
}
