package id.mentas.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.engine.CasesWithoutProcess;
import id.mentas.engine.node.MentasClock;
import id.mentas.grant.Stage;
import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import id.mentas.testing.TypedNomination;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Work that fails is tried again, then stands where supervisors see it, and goes on once its cause is mended. */
@MentasTest
class TroublesTest {

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @Autowired
    CasesWithoutProcess strays;

    @Autowired
    MentasClock clock;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatStoppedIsSeenAndTriedAgainAndLosesNothing() {
        String caseNumber = samples.in("6474011001", Stage.HANDOVER);
        jdbc.sql("alter table handover rename to handover_away").update();
        samples.start("handover", caseNumber);
        String job = management.createJobQuery().messages().list().stream()
                .filter(one -> "handover".equals(one.getProcessDefinitionKey()))
                .reduce((a, b) -> b)
                .orElseThrow()
                .getId();
        for (int tries = 5; tries > 0; tries--) {
            int left = tries - 1;
            Office.until(() -> retries(job) <= left);
            clock.moveTo(clock.instant().plus(Duration.ofMinutes(6)));
        }

        String seen = Visitor.signedIn(port, "pengawas").get("/pantau/masalah").body();
        assertThat(seen).contains(caseNumber).contains("Jadwalkan penyerahan").doesNotContain("Coba lagi");
        assertThat(Visitor.signedIn(port, "kab6474").get("/pantau/masalah").body())
                .contains(caseNumber);
        assertThat(Visitor.signedIn(port, "kab6411").get("/pantau/masalah").body())
                .doesNotContain(caseNumber);

        jdbc.sql("alter table handover_away rename to handover").update();
        Visitor prov = Visitor.signedIn(port, "prov");
        assertThat(prov.get("/pantau/masalah").body()).contains("Coba lagi");
        Visitor pengawas = Visitor.signedIn(port, "pengawas");
        assertThat(pengawas.postForm(
                                "/pantau/masalah/ulang", Map.of("job", job, "_csrf", pengawas.token("/pantau/masalah")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(prov.postForm("/pantau/masalah/ulang", Map.of("job", job, "_csrf", prov.token("/pantau/masalah")))
                        .statusCode())
                .isEqualTo(302);
        office.settle();

        assertThat(office.waitsAt(caseNumber)).containsExactly("userTask_handOverGoods");
        assertThat(office.fact(
                        Long.class,
                        "select count(*) from letter where case_number = ? and to_kind = 'PERSON'",
                        caseNumber))
                .isEqualTo(1);
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }

    @Test
    void showsWithinMinutesACaseThatIsActiveWithoutAProcess() {
        String stray = samples.in("6474011001", Stage.HANDOVER);
        String alive = office.as("kab6411")
                .starts(
                        "lifecycle",
                        TypedNomination.of("6411015203608301", "6411010101608301", "Dayang Lestari", "1990-03-12"));
        strays.look();

        assertThat(Visitor.signedIn(port, "pengawas").get("/pantau/masalah").body())
                .contains("Kasus tanpa proses", stray)
                .doesNotContain(alive);
        assertThat(Visitor.signedIn(port, "kab6474").get("/pantau/masalah").body())
                .contains(stray);
        assertThat(Visitor.signedIn(port, "kab6411").get("/pantau/masalah").body())
                .doesNotContain(stray);

        runtime.deleteProcessInstance(
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(alive)
                        .processDefinitionKey("lifecycle")
                        .singleResult()
                        .getId(),
                "ended by a faulty model");
        jdbc.sql("update grant_case set status = 'ENDED', outcome = 'DIED', live = false where case_number = ?")
                .param(stray)
                .update();
        strays.look();

        assertThat(strays.all())
                .extracting(CasesWithoutProcess.Stray::caseNumber)
                .contains(alive)
                .doesNotContain(stray);
    }

    private int retries(String job) {
        return management.createJobQuery().jobId(job).singleResult().getRetries();
    }
}
