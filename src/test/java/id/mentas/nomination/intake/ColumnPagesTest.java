package id.mentas.nomination.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.people.Visitor;
import id.mentas.registry.file.ColumnNames;
import id.mentas.testing.MentasTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The table of names of columns, as the office keeps it. */
@MentasTest
class ColumnPagesTest {

    private static final String PAGE = "/usulan/kolom";
    private static final String SPELLING = "/usulan/ejaan";

    @Autowired
    ColumnNames columns;

    @LocalServerPort
    int port;

    @Test
    void theProvinceLetsAColumnStandUnderAnotherName() {
        Visitor prov = Visitor.signedIn(port, "prov");
        assertThat(post(prov, PAGE, Map.of("name", "Nomor Induk (KTP)", "column", "nik"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(prov.get(PAGE).body()).contains("nomor_induk_ktp");

        HttpResponse<String> twice = post(prov, PAGE, Map.of("name", "nomor induk ktp", "column", "no_kk"));
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body())
                .contains("sudah berarti kolom nik. Hapus dahulu yang lama.")
                .contains("value=\"nomor induk ktp\"");

        assertThat(post(prov, PAGE + "/hapus", Map.of("name", "nomor_induk_ktp"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(prov.get(PAGE).body()).doesNotContain("nomor_induk_ktp");
    }

    @Test
    void keepsTheOwnNamesAndSaysWhatIsWrong() {
        Visitor prov = Visitor.signedIn(port, "prov");
        assertThat(post(prov, PAGE + "/hapus", Map.of("name", "nik")).body()).contains("tidak dapat dihapus");
        assertThat(post(prov, PAGE, Map.of("name", "?!", "column", "nik")).body())
                .contains("harus berisi huruf");
        assertThat(post(prov, PAGE, Map.of("name", "warna", "column", "pelangi"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void leavesOutWhatASenderDoesNotWantReadAndRemembersIt() {
        Visitor kab = Visitor.signedIn(port, "kab6474");
        assertThat(kab.get(PAGE).body()).contains("<code>no_urut</code>").doesNotContain("warna_rumah");
        columns.leaveOut("6474", List.of("Warna rumah", ""));
        assertThat(kab.get(PAGE).body()).contains("<code>warna_rumah</code>");
        assertThat(Visitor.signedIn(port, "kab6411").get(PAGE).body()).doesNotContain("warna_rumah");
        assertThat(post(
                                Visitor.signedIn(port, "kab6411"),
                                PAGE + "/baca",
                                Map.of("area", "6474", "name", "warna_rumah"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(kab, PAGE + "/baca", Map.of("area", "64", "name", "no")).statusCode())
                .isEqualTo(404);
        assertThat(post(kab, PAGE + "/baca", Map.of("area", "6474", "name", "warna_rumah"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(kab.get(PAGE).body()).doesNotContain("warna_rumah");
    }

    @Test
    void keepsTheTableOfSpellings() {
        Visitor prov = Visitor.signedIn(port, "prov");
        Map<String, String> line = Map.of("kind", "WORD", "written", "dulhadi", "folded", "abdulhadi");
        assertThat(post(prov, SPELLING, line).statusCode()).isEqualTo(302);
        assertThat(prov.get(SPELLING + "?satu=Dulhadi&dua=Abdulhadi").body())
                .contains("<code>dulhadi</code>", "Kedua nama itu dianggap mirip.");
        assertThat(post(prov, SPELLING, line).body()).contains("sudah ada dalam tabel");
        assertThat(post(prov, SPELLING + "/hapus", Map.of("kind", "WORD", "written", "dulhadi"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(prov.get(SPELLING).body()).doesNotContain("dulhadi");
        Visitor kab = Visitor.signedIn(port, "kab6411");
        assertThat(kab.get(SPELLING).body()).contains("dijaga Dinas Sosial provinsi");
        assertThat(post(kab, SPELLING, line).statusCode()).isEqualTo(404);
    }

    @Test
    void othersWhoWatchReadIt() {
        for (String user : new String[] {"kab6411", "pengawas"}) {
            Visitor visitor = Visitor.signedIn(port, user);
            assertThat(visitor.get(PAGE).body())
                    .contains("Nama baru ditambahkan oleh Dinas Sosial provinsi")
                    .doesNotContain("Tambahkan</button>");
            assertThat(visitor.postForm(
                                    PAGE, Map.of("_csrf", visitor.token("/sandi"), "name", "warna", "column", "nik"))
                            .statusCode())
                    .isEqualTo(404);
        }
        for (String user : new String[] {"psm641101", "tksk641101", "ppk", "dagang6411", "analis"}) {
            assertThat(Visitor.signedIn(port, user).get(PAGE).statusCode())
                    .as(user)
                    .isEqualTo(404);
        }
    }

    private static HttpResponse<String> post(Visitor visitor, String path, Map<String, String> fields) {
        Map<String, String> all = new java.util.HashMap<>(fields);
        all.put("_csrf", visitor.token(PAGE));
        return visitor.postForm(path, all);
    }
}
