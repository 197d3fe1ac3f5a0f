package id.mentas.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.SampleCases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters that field workers bring: found, printed together, and nobody else's. */
@MentasTest
class CarriedLettersTest {

    private static final String SOMEWHERE = "6407071001";

    @LocalServerPort
    int port;

    @Autowired
    Letters letters;

    @Autowired
    SampleCases samples;

    @Autowired
    Persons persons;

    @Autowired
    TransactionTemplate transaction;

    private String caseNumber;
    private UUID letter;

    @BeforeEach
    void aLetterToBring() {
        caseNumber = samples.in(SOMEWHERE, Stage.NOMINATION);
        transaction.executeWithoutResult(status -> letters.toPerson(
                caseNumber,
                CommonLetters.REFUSAL,
                Map.of("reasons", List.of("x"), "objectionTo", "Dinas Sosial"),
                "refusal/" + caseNumber));
        letter = letters.ofCase(caseNumber).get(0).id();
    }

    @Test
    void aSocialWorkerFindsThemByNameAndPrintsThemTogether() {
        Visitor tksk = Visitor.signedIn(port, "tksk640707");
        assertThat(tksk.get("/surat").body())
                .contains(persons.of(caseNumber).name(), caseNumber, "belum dicetak", "Cetak semua");

        var printed = tksk.postForm("/surat/cetak", form(tksk, "ada", letter, "semua", "ya"));

        assertThat(printed.statusCode()).isEqualTo(200);
        assertThat(printed.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(printed.body()).startsWith("%PDF");
        assertThat(letters.find(letter).orElseThrow().printedAt()).isNotNull();
        assertThat(tksk.get("/surat").body()).contains("sudah dicetak");
    }

    @Test
    void nobodyPrintsThoseOfAnotherKecamatan() {
        for (String stranger : List.of("tksk640706", "tksk641101", "ppk", "dagang6407")) {
            Visitor visitor = Visitor.signedIn(port, stranger);
            assertThat(visitor.get("/surat").body()).doesNotContain(caseNumber);
            assertThat(visitor.postForm("/surat/cetak", form(visitor, "id", letter, "x", "y"))
                            .statusCode())
                    .as(stranger)
                    .isEqualTo(404);
        }
        assertThat(letters.find(letter).orElseThrow().printedAt()).isNull();
    }

    @Test
    void anEmptyChoiceAndRubbishAreToldInASentence() {
        Visitor tksk = Visitor.signedIn(port, "tksk640707");
        assertThat(Visitor.leadsTo(tksk.postForm("/surat/cetak", Map.of("_csrf", tksk.token("/surat")))))
                .isEqualTo("/surat?kosong");
        assertThat(tksk.get("/surat?kosong").body()).contains("Belum ada surat yang dicentang");
        assertThat(tksk.postForm("/surat/cetak", form(tksk, "id", "rubbish", "x", "y"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSocialOfficePrintsFromItsList() {
        Visitor office = Visitor.signedIn(port, "kab6407");
        assertThat(office.get("/pantau/surat").body())
                .contains(persons.of(caseNumber).name());
        assertThat(office.postForm("/surat/cetak", form(office, "id", letter, "x", "y"))
                        .body())
                .startsWith("%PDF");
    }

    private static Map<String, String> form(Visitor visitor, String field, Object value, String other, String with) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("_csrf", visitor.token("/sandi"));
        fields.put(field, value.toString());
        fields.put(other, with);
        return fields;
    }
}
