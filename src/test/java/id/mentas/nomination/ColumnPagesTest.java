package id.mentas.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The table of names of columns, as the office keeps it. */
@MentasTest
class ColumnPagesTest {

    private static final String PAGE = "/usulan/kolom";

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
