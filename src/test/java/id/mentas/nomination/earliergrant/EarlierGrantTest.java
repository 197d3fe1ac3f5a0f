package id.mentas.nomination.earliergrant;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.Sheets;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lists of earlier grants, entered by the province. */
@MentasTest
class EarlierGrantTest {

    private static final String PAGE = "/usulan/bantuan-terdahulu";
    private static final String HEADING = "nik,no_kk,skema,tanggal\n";

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Test
    void takesGoodLinesAndAnswersBadOnes() {
        String list = send(HEADING
                + "6411010107850101,6411010107850101,KUBE,2023-03-01\n"
                + "64110101078,641,PKH,kemarin\n"
                + "6411010107850102,,wrse,31/12/2022\n"
                + "6411010107850103,6411010107850103,UEP," + office.today().plusDays(2) + "\n");

        String page = get("prov", list).body();
        assertThat(page)
                .contains("daftar.csv")
                .contains("NIK bukan 16 angka: tulis lengkap sebagai teks.")
                .contains("Nomor KK bukan 16 angka")
                .contains("Skema tidak dikenal: tulis UEP, KUBE, atau WRSE.")
                .contains("Tanggal tidak terbaca")
                .contains("Tanggal ada di masa depan");
        assertThat(office.fact(String.class, line(list, "added || ' ' || known || ' ' || faulty")))
                .isEqualTo("2 0 2");
        assertThat(office.fact(
                        String.class, "select scheme || granted_on from earlier_grant where nik = '6411010107850102'"))
                .isEqualTo("WRSE2022-12-31");
        assertThat(get("prov", PAGE).body()).contains("daftar.csv").contains("Tercatat menurut skema dan tahun");
    }

    @Test
    void takesTheSameLineOnce() {
        String lines = HEADING + "6411010107850201,,KUBE,2023-03-01\n6411010107850202,,KUBE,2023-03-01\n";
        send(lines);
        String again = send(lines.replace("6411010107850201,", "6411010107850201,6411010107850209"));

        assertThat(office.fact(String.class, line(again, "added || ' ' || known || ' ' || faulty")))
                .isEqualTo("0 2 0");
        assertThat(office.fact(Long.class, "select count(*) from earlier_grant where nik like '64110101078502%'"))
                .isEqualTo(2);
        assertThat(office.fact(String.class, "select no_kk from earlier_grant where nik = '6411010107850201'"))
                .isEqualTo("6411010107850209");
        assertThat(get("prov", again).body()).contains("Tidak ada: semua baris terbaca.");
    }

    @Test
    void readsSpreadsheets() {
        byte[] file = Sheets.of(List.of(
                List.of("Tanggal", "Skema", "No. KK", "NIK"), List.of("2024-05-01", "UEP", "", "6411010107850301")));
        assertThat(sent("daftar.xlsx", file).statusCode()).isEqualTo(302);
        assertThat(office.fact(Long.class, "select count(*) from earlier_grant where nik = '6411010107850301'"))
                .isEqualTo(1);
    }

    @Test
    void refusesAFileAsAWholeInASentence() {
        long before = office.fact(Long.class, "select count(*) from earlier_grant_import");
        HttpResponse<String> unknown = sent("daftar.csv", "nik,warna\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body())
                .contains(
                        "Kolom &quot;warna&quot; tidak dikenal. Daftar ini berisi kolom nik, no_kk, skema, dan tanggal.");
        assertThat(sent("daftar.csv", "nik,no_kk,tanggal\n1,2,3\n".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("Kolom yang tidak ada: skema.");
        assertThat(sent("daftar.csv", new byte[0]).statusCode()).isEqualTo(422);
        assertThat(office.fact(Long.class, "select count(*) from earlier_grant_import"))
                .isEqualTo(before);
    }

    @Test
    void givesAllGrantsAsAListThatCanBeSentAgain() {
        send(HEADING + "6411010107850401,,KUBE,2023-03-01\n6411010107850402,6411010107850409,WRSE,2022-12-31\n");
        long known = office.fact(Long.class, "select count(*) from earlier_grant");
        long readings = office.fact(Long.class, "select count(*) from earlier_grant_reading where person = 'prov'");

        byte[] all = Visitor.signedIn(port, "prov").download(PAGE + "/unduh");

        assertThat(Sheets.rows(all))
                .hasSize((int) known + 1)
                .startsWith(List.of("nik", "no_kk", "skema", "tanggal"))
                .contains(List.of("6411010107850401", "", "KUBE", "2023-03-01"))
                .contains(List.of("6411010107850402", "6411010107850409", "WRSE", "2022-12-31"));
        assertThat(office.fact(Long.class, "select count(*) from earlier_grant_reading where person = 'prov'"))
                .isEqualTo(readings + 1);
        String again = Visitor.leadsTo(sent("Bantuan_terdahulu.xlsx", all));
        assertThat(office.fact(String.class, line(again, "added || ' ' || known || ' ' || faulty")))
                .isEqualTo("0 " + known + " 0");
    }

    @Test
    void isForTheProvinceOnly() {
        for (String user : new String[] {"kab6411", "pengawas", "kadis", "psm641101"}) {
            assertThat(get(user, PAGE).statusCode()).as(user).isEqualTo(404);
            assertThat(get(user, PAGE + "/unduh").statusCode()).as(user).isEqualTo(404);
        }
        Visitor kab = Visitor.signedIn(port, "kab6411");
        assertThat(kab.postFile(
                                PAGE,
                                Map.of("_csrf", kab.token("/sandi")),
                                "file",
                                "daftar.csv",
                                HEADING.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(404);
    }

    private String send(String text) {
        HttpResponse<String> answer = sent("daftar.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return Visitor.leadsTo(answer);
    }

    private HttpResponse<String> sent(String name, byte[] content) {
        Visitor prov = Visitor.signedIn(port, "prov");
        return prov.postFile(PAGE, Map.of("_csrf", prov.token(PAGE)), "file", name, content);
    }

    private static String line(String list, String what) {
        return "select " + what + " from earlier_grant_import where id = " + list.substring(list.lastIndexOf('/') + 1);
    }

    private HttpResponse<String> get(String user, String path) {
        return Visitor.signedIn(port, user).get(path);
    }
}
