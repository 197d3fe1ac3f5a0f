package id.mentas.approval.decree;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.approval.ApprovalOffice;
import id.mentas.common.PublicCode;
import id.mentas.documents.Document;
import id.mentas.documents.Documents;
import id.mentas.grant.Outcome;
import id.mentas.grant.Persons;
import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Whoever holds a decree can ask whether it is genuine, without signing in, and learns nothing of the people in it. */
@MentasTest
class GenuineTest {

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    ApprovalOffice approval;

    @Autowired
    Persons persons;

    @Autowired
    Documents documents;

    @Autowired
    TestRestTemplate http;

    @Test
    void saysWhatTheDecreeIsAndWhetherItWasChanged() {
        String round = approval.opensRound(1);
        String first = approval.waits(round, 90);
        String second = approval.waits(round, 80);
        String decreeRound = approval.decides(round);
        approval.signs(decreeRound);
        String number = approval.decree(first);
        PublicCode code = codeOf(number);

        ResponseEntity<String> answer = http.getForEntity("/sk/" + code, String.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.getHeaders().getFirst("X-Robots-Tag")).startsWith("noindex");
        assertThat(answer.getHeaders().get(HttpHeaders.SET_COOKIE))
                .as("no session")
                .isNull();
        assertThat(answer.getBody())
                .contains(
                        "Surat keputusan ini asli",
                        number,
                        round,
                        "Kabupaten Mahakam Ulu",
                        "1 orang",
                        "belum diubah dengan surat keputusan lain")
                .doesNotContain(persons.of(first).name(), persons.of(first).address(), first, "641101");

        approval.leaves(first, Outcome.DIED);
        approval.signsChanges(round);
        String changed = approval.decree(second);
        assertThat(page("/sk/" + code)).contains("Surat ini kemudian diubah", changed);
        assertThat(page("/sk/" + codeOf(changed)))
                .contains("Surat ini mengubah", number, "Dikeluarkan dari daftar")
                .doesNotContain(persons.of(first).name(), persons.of(second).name());
    }

    @Test
    void aCodeThatIsNoneLeadsNowhere() {
        String unknown = PublicCode.next().shown();
        ResponseEntity<String> answer = http.getForEntity("/sk/" + unknown, String.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(404);
        assertThat(answer.getBody()).contains("Kode ini tidak dikenal");
        assertThat(http.getForEntity("/sk/x", String.class).getBody()).isEqualTo(answer.getBody());
        assertThat(page("/periksa?kode=abc")).contains("Kode terdiri dari 12 huruf dan angka");
        assertThat(page("/periksa")).contains("Periksa keaslian surat");
    }

    @Test
    void aCodeCanBeTypedAsPeopleType() {
        PublicCode code = issued();
        assertThat(page("/periksa?kode=" + code.text().toLowerCase(Locale.ROOT)))
                .contains("Surat keputusan ini asli");
        assertThat(page("/periksa?kode=" + code.shown().replace("-", " - "))).contains("Surat keputusan ini asli");
        assertThat(page("/sk/" + code.text())).contains("Surat keputusan ini asli");
    }

    @Test
    void aFileIsComparedWithWhatWasIssued() {
        PublicCode code = issued();
        byte[] paper = documents.content(
                office.fact(UUID.class, "select document from approval_decree where code = ?", code.text()));
        assertThat(compares(paper).body()).contains("sama persis dengan yang diterbitkan", code.shown());
        paper[paper.length - 10] ^= 1;
        HttpResponse<String> other = compares(paper);
        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(other.body()).contains("tidak sama dengan surat keputusan mana pun");
    }

    private HttpResponse<String> compares(byte[] content) {
        return Visitor.browser(port).postFile("/periksa", Map.of(), "berkas", "sk.pdf", content);
    }

    private PublicCode issued() {
        String round = approval.opensRound(1);
        String one = approval.waits(round, 90);
        String decreeRound = approval.decides(round);
        approval.signs(decreeRound);
        assertThat(documents.ofRound(decreeRound)).extracting(Document::kind).contains(DecreePaper.KIND);
        return codeOf(approval.decree(one));
    }

    private PublicCode codeOf(String number) {
        return new PublicCode(office.fact(String.class, "select code from approval_decree where number = ?", number));
    }

    private String page(String path) {
        return String.valueOf(http.getForObject(path, String.class));
    }
}
