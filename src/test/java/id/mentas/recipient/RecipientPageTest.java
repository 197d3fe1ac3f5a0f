package id.mentas.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.assessment.Visits;
import id.mentas.common.PublicCode;
import id.mentas.documents.Addressees;
import id.mentas.grant.Persons;
import id.mentas.grant.RecipientCodes;
import id.mentas.grant.Stage;
import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@MentasTest
class RecipientPageTest {

    private static final String VILLAGE = "6411012001";

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @Autowired
    RecipientCodes codes;

    @Autowired
    Addressees addressees;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellsThePersonWhyAndUntilWhenWithoutSigningIn() {
        String caseNumber = visited();
        office.as("kab6411")
                .does(
                        "verifyAssessment",
                        caseNumber,
                        Map.of("decision", "REFUSE", "reason", "Rumah tangga ini sudah mampu."));
        HttpResponse<String> page = page(codes.of(caseNumber));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        caseNumber,
                        "Rumah tangga ini sudah mampu.",
                        "Nilai Anda: ",
                        "Usaha terhenti",
                        "berhak menyanggah");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void showsNobodysData() {
        String caseNumber = visited();
        String body = page(codes.of(caseNumber)).body();
        String nik = jdbc.sql("select nik from grant_case where case_number = ?")
                .param(caseNumber)
                .query(String.class)
                .single();
        assertThat(body)
                .contains(caseNumber)
                .doesNotContain(
                        persons.of(caseNumber).name(), persons.of(caseNumber).address(), nik, nik.substring(0, 8));
    }

    @Test
    void aTableThatIsChangedLaterDoesNotChangeWhatIsTold() {
        String caseNumber = visited();
        assertThat(page(codes.of(caseNumber)).body()).contains("Anda pernah berusaha dan usaha itu berhenti");
        assertThat(jdbc.sql("select count(distinct scored_by) from assessment_score where case_number = ?")
                        .param(caseNumber)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void hasOneCodeForAllLettersOfACase() {
        String caseNumber = samples.in(VILLAGE, Stage.NOMINATION);
        assertThat(addressees.of(caseNumber).code()).isEqualTo(codes.of(caseNumber));
        Visitor visitor = Visitor.browser(port);
        String typed = codes.of(caseNumber).text().toLowerCase(java.util.Locale.ROOT);
        assertThat(visitor.get("/penerima?kode=" + typed).headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where)
                        .endsWith("/penerima/" + codes.of(caseNumber).shown()));
    }

    @Test
    void answersAWrongCodeWithASentence() {
        assertThat(page(PublicCode.next()).statusCode()).isEqualTo(404);
        assertThat(page(PublicCode.next()).body()).contains("Kode ini tidak dikenal.");
        assertThat(Visitor.browser(port).get("/penerima?kode=12").body())
                .contains("Kode terdiri dari 12 huruf dan angka");
    }

    private String visited() {
        office.moveTo(office.today().plusDays(1));
        String caseNumber = samples.in(VILLAGE, Stage.NOMINATION);
        samples.start("assessment", caseNumber);
        office.settle();
        office.as("tksk641101")
                .does(
                        "visitHousehold",
                        caseNumber,
                        Visits.with(Visits.baker(), "visitDate", office.today().toString()));
        return caseNumber;
    }

    private HttpResponse<String> page(PublicCode code) {
        return Visitor.browser(port).get("/penerima/" + code.shown());
    }
}
