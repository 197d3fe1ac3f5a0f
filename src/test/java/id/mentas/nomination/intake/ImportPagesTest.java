package id.mentas.nomination.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.NominationList;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import id.mentas.testing.Sheets;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of imports as the sender's office, others and watchers meet them. */
@MentasTest
class ImportPagesTest {

    private static final String SEND = "/usulan/kirim";
    private static final String VILLAGE = "6411012001";

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    private String round;

    @BeforeEach
    void openRound() {
        round = samples.open();
    }

    @Test
    void showsWhatBecameOfEveryRow() {
        NominationList list = NominationList.of(VILLAGE).good(3).unreadable(1).refused(1);
        String path = imported("kab6411", "daftar-desa.csv", list.csv());

        String page = page("kab6411", path);
        assertThat(page)
                .contains("daftar-desa.csv")
                .contains("Selesai")
                .contains("Unduh jawaban: 2 baris ditolak")
                .contains("Kabupaten Mahakam Ulu")
                .contains("Desil di atas batas")
                .contains("Jenis kelamin bukan L atau P")
                .contains("/pantau/kasus/" + round + "-6411-")
                .doesNotContain("DESIL_TOO_HIGH", "SEX_CODE");
        assertThat(page("kab6411", SEND))
                .contains("Judul kolom dicari sendiri")
                .doesNotContain("baris pertama nama kolom");
        assertThat(page("kab6411", path + "?putusan=INVALID"))
                .contains("desil")
                .doesNotContain("/pantau/kasus/" + round);
        assertThat(page("kab6411", path + "?putusan=REVIEW"))
                .containsPattern("Tidak ada baris(<span>)? dengan putusan ini");
        assertThat(page("kab6411", path + "?putusan=APA&halaman=999")).contains("Baris demi baris");
        assertThat(page("kab6411", "/usulan")).contains("daftar-desa.csv");
        assertThat(page("prov", "/usulan")).contains("daftar-desa.csv");
    }

    @Test
    void keepsWhatWasChosenWhenAFileIsRefused() {
        Visitor kab = Visitor.signedIn(port, "kab6411");
        HttpResponse<String> answer = kab.postFile(
                SEND,
                Map.of("_csrf", kab.token(SEND), "round", round, "scheme", "BPS"),
                "file",
                "salah.csv",
                "nik;warna\n1;2\n".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("warna")
                .contains("Pilih berkasnya sekali lagi")
                .containsPattern("value=\"BPS\"[^>]*checked")
                .containsPattern("value=\"" + round + "\"[^>]*selected");
    }

    @Test
    void answersTheSameFileWithItsFirstImport() {
        byte[] file = NominationList.of(VILLAGE).good(1).csv();
        String first = imported("kab6411", "sama.csv", file);
        HttpResponse<String> again = send("kab6411b", "sama-juga.csv", file, "");

        assertThat(location(again)).isEqualTo(first + "?lagi");
        assertThat(page("kab6411b", first + "?lagi")).contains("Berkas ini sudah pernah dikirim");
    }

    @Test
    void hidesAnImportFromOtherPlaces() {
        String path = imported(
                "kab6411",
                "rahasia-mahulu.csv",
                NominationList.of(VILLAGE).good(1).refused(1).csv());
        String api = "/api/nominations/imports/" + path.substring(path.lastIndexOf('/') + 1);
        for (String other : new String[] {"kab6402", "kab6474"}) {
            Visitor visitor = Visitor.signedIn(port, other);
            assertThat(visitor.get("/usulan").body()).doesNotContain("rahasia-mahulu.csv");
            assertThat(visitor.get(SEND + "?perbaikan=" + path.substring(path.lastIndexOf('/') + 1))
                            .statusCode())
                    .isEqualTo(404);
            for (String hidden : new String[] {
                path,
                path + "?putusan=REFUSED",
                path + "/kemajuan",
                path + "/jawaban",
                api,
                api + "/rows",
                api + "/summary",
                api + "/answer"
            }) {
                assertThat(visitor.get(hidden).statusCode())
                        .as(other + " " + hidden)
                        .isEqualTo(404);
            }
            assertThat(visitor.postForm(path + "/batal", Map.of("_csrf", visitor.token(SEND)))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void letsWatchersReadAndNothingElse() {
        String path = imported(
                "kab6411",
                "dilihat.csv",
                NominationList.of(VILLAGE).good(1).refused(1).csv());
        for (String watcher : new String[] {"pengawas", "kadis"}) {
            Visitor visitor = Visitor.signedIn(port, watcher);
            assertThat(visitor.get(path).body())
                    .contains("dilihat.csv")
                    .contains("Baris demi baris")
                    .doesNotContain("Unduh jawaban")
                    .doesNotContain("Kirim perbaikan");
            assertThat(visitor.get(path + "/jawaban").statusCode()).isEqualTo(404);
            assertThat(visitor.get(SEND).statusCode()).isEqualTo(404);
            assertThat(visitor.postForm(path + "/batal", Map.of("_csrf", visitor.token("/sandi")))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(Visitor.signedIn(port, "prov").get(path + "/jawaban").statusCode())
                .isEqualTo(404);
        for (String user : new String[] {"psm641101", "tksk641101", "ppk", "dagang6411", "analis"}) {
            for (String hidden : new String[] {"/usulan", SEND, path, path + "/jawaban"}) {
                assertThat(Visitor.signedIn(port, user).get(hidden).statusCode())
                        .as(user + " " + hidden)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void givesTheRejectedRowsBackInTheirOwnColumns() {
        NominationList list = NominationList.of(VILLAGE).good(2).refused(1).unreadable(2);
        String path = imported("kab6411", "jawab.csv", list.csv());
        assertThat(Visitor.signedIn(port, "kab6411").get("/").body()).contains("3 dari 5 baris ditolak");

        byte[] answer = Visitor.signedIn(port, "kab6411").download(path + "/jawaban");

        assertThat(Visitor.signedIn(port, "kab6411")
                        .get(path + "/jawaban")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .startsWith("attachment; filename=\"Jawaban_" + round + "-6411_import-");
        List<List<String>> rows = Sheets.rows(answer);
        assertThat(rows).hasSize(4);
        assertThat(String.join(",", rows.get(0))).isEqualTo(NominationList.HEADING + ",Alasan,Cara memperbaiki");
        String[] sent = list.text().split("\r\n");
        for (int i = 1; i < rows.size(); i++) {
            assertThat(String.join(",", rows.get(i).subList(0, 12))).isEqualTo(sent[i + 2]);
            assertThat(rows.get(i).get(12)).isNotBlank();
            assertThat(rows.get(i).get(13)).isNotBlank();
        }
        assertThat(rows.get(2).get(12)).contains("\n");
        assertThat(office.fact(
                        String.class,
                        "select distinct person from nomination_answer_reading where import = "
                                + path.substring(path.lastIndexOf('/') + 1)))
                .isEqualTo("kab6411");
        assertThat(Visitor.signedIn(port, "kab6411").get("/").body()).doesNotContain("3 dari 5 baris ditolak");
    }

    /** Sent back as it is, an answer gets the same verdicts: nothing is lost or changed on the way through the spreadsheet. */
    @Test
    void readsItsOwnAnswerAgain() {
        String path = imported(
                "kab6411",
                "bolak.csv",
                NominationList.of(VILLAGE).good(1).refused(2).unreadable(3).csv());
        assertThat(page("kab6411", path)).doesNotContain("di antaranya tidak berubah");
        byte[] answer = Visitor.signedIn(port, "kab6411").download(path + "/jawaban");
        long cases = cases();

        String again = location(send("kab6411", "bolak.xlsx", answer, path.substring(path.lastIndexOf('/') + 1)));
        office.settle();

        assertThat(page("kab6411", again))
                .contains("Unduh jawaban: 5 baris ditolak")
                .contains("2</strong> di antaranya tidak berubah", "0</strong> kasus baru atau diperbaiki")
                .contains("impor sebelumnya");
        assertThat(office.fact(
                        String.class,
                        "select refused || ' ' || invalid || ' ' || unchanged from nomination_import where id = "
                                + again.substring(again.lastIndexOf('/') + 1)))
                .isEqualTo("2 3 2");
        assertThat(cases()).isEqualTo(cases);
    }

    @Test
    void turnsAwayWhatComesFromOutside() {
        Visitor stranger = Visitor.browser(port);
        byte[] file = NominationList.of(VILLAGE).good(1).csv();
        assertThat(stranger.postFile(SEND, Map.of("round", round), "file", "x.csv", file)
                        .statusCode())
                .isEqualTo(401);
        assertThat(stranger.postFile("/api/nominations/imports", Map.of("round", round), "file", "x.csv", file)
                        .statusCode())
                .isEqualTo(401);
        assertThat(Visitor.signedIn(port, "kab6411")
                        .postFile(SEND, Map.of("round", round), "file", "x.csv", file)
                        .statusCode())
                .isEqualTo(403);
    }

    /** More bytes are announced than are ever sent: the answer must not wait for them. */
    @Test
    void saysThatAFileIsTooLarge() throws IOException {
        String cookie = Visitor.signedIn(port, "kab6411").cookie("JSESSIONID");
        for (String page : new String[] {SEND, "/usulan/bantuan-terdahulu", "/usulan/pemutakhiran"}) {
            try (Socket line = new Socket("127.0.0.1", port)) {
                line.setSoTimeout(20_000);
                line.getOutputStream()
                        .write(("POST " + page
                                        + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nCookie: JSESSIONID="
                                        + cookie
                                        + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 600000000\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                BufferedReader answer =
                        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
                assertThat(answer.readLine()).as(page).contains("413");
                assertThat(answer.lines().takeWhile(text -> !text.contains("</html>")))
                        .as(page)
                        .anyMatch(text -> text.contains("Berkas terlalu besar."));
            }
        }
    }

    private long cases() {
        return office.fact(Long.class, "select count(*) from grant_case where round = ?", round);
    }

    private String imported(String user, String name, byte[] file) {
        String path = location(send(user, name, file, ""));
        office.settle();
        return path;
    }

    private HttpResponse<String> send(String user, String name, byte[] file, String corrects) {
        Visitor visitor = Visitor.signedIn(port, user);
        return visitor.postFile(
                SEND,
                Map.of("_csrf", visitor.token(SEND), "round", round, "scheme", "KEMENDAGRI", "corrects", corrects),
                "file",
                name,
                file);
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return Visitor.leadsTo(answer);
    }

    private String page(String user, String path) {
        HttpResponse<String> answer = Visitor.signedIn(port, user).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
