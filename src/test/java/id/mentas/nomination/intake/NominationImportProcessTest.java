package id.mentas.nomination.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;

import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.NominationList;
import id.mentas.testing.ProcessTest;
import id.mentas.testing.SampleCases;
import java.util.Map;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Impor usulan: read, compared, judged, and a case begun for every row that can be one; stopped where somebody says so. */
@MentasTest
class NominationImportProcessTest extends ProcessTest {

    @LocalServerPort
    int port;

    @Autowired
    SampleCases samples;

    @Autowired
    JobExecutor jobs;

    private Map<String, Object> form;

    NominationImportProcessTest() {
        super("nomination-import");
    }

    @BeforeEach
    void aFileForARound() {
        form = Map.of(
                "round",
                samples.open(),
                "file",
                NominationList.of("6411012001").good(1).refused(1).upload("usulan.csv"));
    }

    @Test
    void endsImportedWithACaseForEachRow() {
        String key = office.as("kab6411").starts("nomination-import", form);
        assertThat(instanceOf(key))
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_uploaded",
                        "serviceTask_readNominationFile",
                        "gateway_partsLeft",
                        "serviceTask_compareRows",
                        "gateway_comparisonsLeft",
                        "serviceTask_judgeRows",
                        "gateway_judgementsLeft",
                        "serviceTask_startCases",
                        "gateway_rowsLeft",
                        "serviceTask_reportImport",
                        "endEvent_imported")
                .hasNotPassed("serviceTask_stopImport", "endEvent_importStopped");
        assertThat(instanceOf("lifecycle", begun(key, "ACCEPTED")))
                .isWaitingAtExactly("callActivity_nomination")
                .calledProcessInstance("nomination")
                .hasNotPassed("serviceTask_verifyRegistryData")
                .isWaitingAtExactly("userTask_confirmWillingness");
        assertThat(instanceOf("nomination", begun(key, "REFUSED")))
                .isEnded()
                .hasPassedInOrder("gateway_judged", "gateway_verdict", "endEvent_refused");
    }

    @ParameterizedTest
    @CsvSource({
        "serviceTask_readNominationFile, gateway_partsLeft, serviceTask_compareRows",
        "serviceTask_compareRows, gateway_comparisonsLeft, serviceTask_judgeRows",
        "serviceTask_judgeRows, gateway_judgementsLeft, serviceTask_startCases",
        "serviceTask_startCases, gateway_rowsLeft, serviceTask_reportImport"
    })
    void endsStoppedAtWhicheverStepSomebodyCancelsIt(String step, String gateway, String next) {
        jobs.shutdown();
        ProcessInstance stopped;
        try {
            String key = office.as("kab6411").submit("nomination-import", form);
            stopped = instanceOf(key);
            assertThat(stopped)
                    .isWaitingAtExactly("serviceTask_readNominationFile")
                    .job()
                    .hasActivityId("serviceTask_readNominationFile");
            stands(stopped, step);
            cancels(key);
        } finally {
            jobs.start();
        }
        office.settle();
        assertThat(stopped)
                .isEnded()
                .hasPassedInOrder(step, gateway, "serviceTask_stopImport", "endEvent_importStopped")
                .hasNotPassed(next, "endEvent_imported")
                .variables()
                .containsEntry("progress", "CANCELLED");
    }

    @Test
    void endsStoppedWhereTheRoundIsClosedMeanwhile() {
        jobs.shutdown();
        ProcessInstance stopped;
        String round = String.valueOf(form.get("round"));
        try {
            stopped = instanceOf(office.as("kab6411").submit("nomination-import", form));
            office.as("prov").submit("round-closing", Map.of("round", round, "reason", "Tahun anggaran berakhir."));
        } finally {
            jobs.start();
        }
        office.settle();
        assertThat(stopped)
                .isEnded()
                .hasPassedInOrder("gateway_partsLeft", "serviceTask_stopImport", "endEvent_importStopped")
                .hasNotPassed("serviceTask_compareRows")
                .variables()
                .containsEntry("progress", "ROUND_CLOSED");
        assertThat(office.fact(String.class, "select state from nomination_import where round = ?", round))
                .isEqualTo("FAILED");
        assertThat(office.fact(Long.class, "select count(*) from grant_case where round = ?", round))
                .isZero();
    }

    /** Sets an import down before a later step, as if the steps before it were done. */
    private static void stands(ProcessInstance imported, String step) {
        runtimeService()
                .createProcessInstanceModification(imported.getId())
                .cancelAllForActivity("serviceTask_readNominationFile")
                .startBeforeActivity(step)
                .execute();
        assertThat(imported).isWaitingAtExactly(step).job().hasActivityId(step);
    }

    @Test
    void belongsToTheKabupatenThatSentIt() {
        ProcessInstance imported = instanceOf(office.as("kab6411").starts("nomination-import", form));
        assertThat(imported.getTenantId()).isEqualTo("6411");
        assertThat(imported).variables().containsOnlyKeys("round", "kabupaten", "importId", "progress");
    }

    private void cancels(String key) {
        long id = office.fact(Long.class, "select id from nomination_import where key = ?", key);
        assertThat(Visitor.program(port, "kab6411", "mentas")
                        .postJson("/api/nominations/imports/" + id + "/cancel", "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    private String begun(String key, String verdict) {
        return office.fact(
                String.class,
                """
                select r.case_number from nomination_import_row r join nomination_import i on i.id = r.import
                where i.key = ? and r.verdict = ?
                """,
                key,
                verdict);
    }
}
