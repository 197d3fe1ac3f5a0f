package id.mentas.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.grant.Cases;
import id.mentas.grant.Journal;
import id.mentas.grant.Outcome;
import id.mentas.grant.Stage;
import id.mentas.letters.Letter;
import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.SampleCases;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@MentasTest
class ConsoleTest {

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    SampleCases samples;

    @Autowired
    Cases cases;

    @Autowired
    Journal journal;

    String mahulu;
    String bontang;

    @BeforeEach
    void twoCasesInTwoPlaces() {
        mahulu = samples.in("6411012001", Stage.ASSESSMENT);
        bontang = samples.in("6474011001", Stage.MONITORING);
        journal.note(mahulu, Stage.NOMINATION, "Usulan diterima tanpa catatan.");
    }

    @Test
    void apiTellsWhereACaseStands() {
        JsonNode answer = api("kab6411", "/api/cases/" + mahulu).getBody();

        assertThat(answer.path("caseNumber").asText()).isEqualTo(mahulu);
        assertThat(answer.path("round").asText()).isEqualTo("UEP-2026-1");
        assertThat(answer.path("kabupaten").asText()).isEqualTo("6411");
        assertThat(answer.path("stage").asText()).isEqualTo("assessment");
        assertThat(answer.path("status").asText()).isEqualTo("ACTIVE");
        assertThat(answer.path("outcome").isNull()).isTrue();
        assertThat(answer.path("entered").has("assessment")).isTrue();
        assertThat(answer.toString()).doesNotContain("Siti Contoh");
    }

    @Test
    void apiHidesOtherPlaces() {
        assertThat(api("kab6411", "/api/cases/" + bontang).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(api("kab6474", "/api/cases/" + bontang).getStatusCode()).isEqualTo(HttpStatus.OK);
        JsonNode list = api("kab6411", "/api/cases?kabupaten=6474").getBody();
        assertThat(list.path("total").asLong()).isZero();
        JsonNode own = api("kab6411", "/api/cases?size=500").getBody();
        own.path("cases")
                .forEach(one -> assertThat(one.path("kabupaten").asText()).isEqualTo("6411"));
        assertThat(api("ppk", "/api/cases/" + mahulu).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(api("tksk641101", "/api/cases/" + mahulu).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(api("tksk641102", "/api/cases/" + mahulu).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void tellsWhoseCaseIsMeantOnlyToThoseWhoSeeIt() {
        JsonNode one = meant("kab6411", mahulu.toLowerCase(Locale.ROOT), 200).path("cases");
        assertThat(one).hasSize(1);
        assertThat(one.get(0).path("caseNumber").asText()).isEqualTo(mahulu);
        assertThat(one.get(0).path("stage").asText()).isEqualTo("Asesmen");
        String name = one.get(0).path("name").asText();
        assertThat(name).isNotBlank();
        assertThat(meant("tksk641101", mahulu, 200).path("cases")).hasSize(1);
        for (String stranger : new String[] {"kab6474", "tksk641102", "ppk", "analis", "dagang6411"}) {
            assertThat(meant(stranger, mahulu, 200).path("cases")).as(stranger).isEmpty();
            assertThat(meant(stranger, name, 200).path("cases"))
                    .as(stranger)
                    .extracting(found -> found.path("caseNumber").asText())
                    .doesNotContain(mahulu);
        }
        assertThat(meant("kab6411", "%%%", 200).path("cases")).isEmpty();
        assertThat(meant("kab6411", name.substring(1).toUpperCase(Locale.ROOT), 200)
                        .path("cases"))
                .isNotEmpty();
        assertThat(meant("kab6411", "UEP", 200).path("cases")).hasSizeLessThanOrEqualTo(8);
        for (String odd : new String[] {"", "ab", "a\tbcd", "x".repeat(101)}) {
            assertThat(meant("kab6411", odd, 422).get(0).path("field").asText()).isEqualTo("caseNumber");
        }
    }

    private JsonNode meant(String user, String words, int status) {
        HttpResponse<String> answer = Visitor.program(port, user, "mentas")
                .get("/api/cases/meant", "X-Mentas-Find", URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void apiNamesTheFieldThatIsWrong() {
        ResponseEntity<JsonNode> answer = api("prov", "/api/cases?stage=terbang");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(answer.getBody().get(0).path("field").asText()).isEqualTo("stage");
        assertThat(answer.getBody().get(0).path("message").asText()).contains("tidak dikenal");
    }

    @Test
    void supervisorsFindACaseAndReadItsStory() {
        assertThat(page("pengawas", "/pantau"))
                .contains("Kabupaten Mahakam Ulu")
                .contains("Jumlah");
        assertThat(page("pengawas", "/pantau/kasus?kabupaten=6411&cari=" + mahulu))
                .contains(mahulu);
        assertThat(page("pengawas", "/pantau/kasus/" + mahulu))
                .contains("Usulan diterima tanpa catatan.")
                .contains("Belum ada surat.")
                .doesNotContain(cases.get(mahulu).nik());
    }

    @Test
    void lettersAreFilteredByTheStatesThatLettersHave() {
        String page = page("pengawas", "/pantau/surat?keadaan=NO_ADDRESS");

        assertThat(page).contains("keadaan=NO_ADDRESS\" class=\"here\">" + Letter.State.NO_ADDRESS.label());
        assertThat(Letter.State.values()).allSatisfy(state -> assertThat(page).contains(state.label()));
    }

    @Test
    void finishedCasesShowTheirOutcome() {
        cases.end(bontang, Outcome.FAILED);

        assertThat(page("prov", "/pantau/kasus/" + bontang)).contains("Gagal");
        assertThat(page("prov", "/pantau/kasus?hasil=FAILED")).contains(bontang);
    }

    @Test
    void theKabupatenSeesItsOwnOnly() {
        assertThat(page("kab6411", "/pantau")).contains("Mahakam Ulu").doesNotContain("Kota Bontang");
        assertThat(status("kab6411", "/pantau/kasus/" + bontang)).isEqualTo(404);
        assertThat(status("kab6411", "/pantau/kasus/" + bontang + "/jalur")).isEqualTo(404);
        assertThat(page("kab6411", "/pantau/kasus?cari=" + bontang)).contains("Tidak ada kasus yang cocok");
    }

    @Test
    void thoseWhoDoNotWatchGetNothing() {
        for (String user : new String[] {"psm641101", "tksk641101", "ppk", "dagang6411", "analis"}) {
            assertThat(status(user, "/pantau")).as(user).isEqualTo(404);
        }
    }

    @Test
    void everyPageOpensWithoutAnythingInIt() {
        for (String path : new String[] {
            "/pantau/surat", "/pantau/surat?keadaan=FAILED", "/pantau/masalah", "/pantau/kasus?tahap=rumah"
        }) {
            assertThat(status("prov", path)).as(path).isEqualTo(200);
        }
    }

    private ResponseEntity<JsonNode> api(String user, String path) {
        return http.withBasicAuth(user, "mentas").getForEntity(path, JsonNode.class);
    }

    private String page(String user, String path) {
        HttpResponse<String> answer = get(user, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private int status(String user, String path) {
        return get(user, path).statusCode();
    }

    private HttpResponse<String> get(String user, String path) {
        return Visitor.signedIn(port, user).get(path);
    }
}
