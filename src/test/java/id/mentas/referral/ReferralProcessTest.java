package id.mentas.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.taskQuery;

import id.mentas.grant.CaseFacts;
import id.mentas.grant.Stage;
import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import id.mentas.testing.SampleCases;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rujuk ke OPD: the table chooses the agencies; each asks, answers and reports for itself, at once. */
@MentasTest
class ReferralProcessTest extends ProcessTest {

    @Autowired
    SampleCases samples;

    @Autowired
    CaseFacts facts;

    private String caseNumber;

    ReferralProcessTest() {
        super("referral");
    }

    @BeforeEach
    void aBusinessWasWatched() {
        caseNumber = samples.in("6411012001", Stage.MONITORING);
    }

    @Test
    void endsAtOnceWhereNothingIsNeeded() {
        assertThat(begins())
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_monitored",
                        "businessRuleTask_routeReferral",
                        "gateway_anyNeed",
                        "serviceTask_closeReferral",
                        "endEvent_referred")
                .hasNotPassed("subProcess_referToAgency", "userTask_askConsent")
                .variables()
                .containsEntry("stageResult", "REFERRED");
    }

    @Test
    void asksForConsentOnceForEachAgencyAtTheSameTime() {
        ProcessInstance referral = begins("RUMAH", "MODAL", "PELATIHAN");
        assertThat(referral)
                .hasPassedInOrder("businessRuleTask_routeReferral", "gateway_anyNeed")
                .hasNotPassed("serviceTask_closeReferral")
                .isWaitingAt("userTask_askConsent");
        assertThat(taskQuery()
                        .processInstanceId(referral.getId())
                        .taskDefinitionKey("userTask_askConsent")
                        .list())
                .hasSize(3);
    }

    @Test
    void asksTheWorkerOfTheKecamatanForTheConsent() {
        ProcessInstance referral = begins("RUMAH");
        assertThat(referral)
                .hasPassed("startEvent_agencyChosen")
                .isWaitingAt("userTask_askConsent")
                .task("userTask_askConsent")
                .hasName("Minta persetujuan")
                .hasCandidateGroup("tksk-641101")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(5));
        assertThat(formOf(referral, "userTask_askConsent")).isEqualTo("ask-consent");
    }

    @Test
    void endsWithThePersonWhoDeclines() {
        ProcessInstance referral = begins("RUMAH");
        consents(Map.of("consent", "NO", "note", "Sudah diperbaiki."));
        assertThat(referral)
                .isEnded()
                .hasPassedInOrder("userTask_askConsent", "gateway_consent", "endEvent_declined")
                .hasPassedInOrder("subProcess_referToAgency", "serviceTask_closeReferral", "endEvent_referred")
                .hasNotPassed("serviceTask_sendReferral", "userTask_answerReferral");
    }

    @Test
    void sendsTheReferralAndAsksTheAgency() {
        ProcessInstance referral = consented();
        assertThat(referral)
                .hasPassedInOrder("userTask_askConsent", "gateway_consent", "serviceTask_sendReferral")
                .isWaitingAt("userTask_answerReferral")
                .task("userTask_answerReferral")
                .hasName("Jawab rujukan")
                .hasCandidateGroup("pupr")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(10));
        assertThat(formOf(referral, "userTask_answerReferral")).isEqualTo("answer-referral");
    }

    @Test
    void endsWithTheAgencyThatRejects() {
        ProcessInstance referral = consented();
        office.as("pu6411").does("answerReferral", caseNumber, Map.of("answer", "REJECT", "reason", "Kuota habis."));
        assertThat(referral)
                .isEnded()
                .hasPassedInOrder("userTask_answerReferral", "gateway_answered", "endEvent_rejected")
                .hasPassedInOrder("subProcess_referToAgency", "serviceTask_closeReferral", "endEvent_referred")
                .hasNotPassed("userTask_reportService", "endEvent_reported");
    }

    @Test
    void endsWithTheServiceThatTheAgencyReports() {
        ProcessInstance referral = consented();
        office.as("pu6411").does("answerReferral", caseNumber, Map.of("answer", "ACCEPT"));
        assertThat(referral)
                .hasPassedInOrder("userTask_answerReferral", "gateway_answered")
                .isWaitingAt("userTask_reportService")
                .task("userTask_reportService")
                .hasName("Laporkan layanan")
                .hasCandidateGroup("pupr")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(30));
        assertThat(formOf(referral, "userTask_reportService")).isEqualTo("report-service");
        office.as("pu6411")
                .does("reportService", caseNumber, Map.of("result", "NOT_GIVEN", "reason", "Anggaran habis."));
        assertThat(referral)
                .isEnded()
                .hasPassedInOrder("userTask_reportService", "endEvent_reported")
                .hasPassedInOrder("subProcess_referToAgency", "serviceTask_closeReferral", "endEvent_referred")
                .hasNotPassed("endEvent_rejected", "endEvent_declined");
    }

    private ProcessInstance begins(String... needs) {
        for (String need : needs) {
            facts.need(caseNumber, need, Stage.MONITORING);
        }
        samples.start("referral", caseNumber);
        office.settle();
        return instanceOf(caseNumber);
    }

    private ProcessInstance consented() {
        ProcessInstance referral = begins("RUMAH");
        consents(Map.of("consent", "YES"));
        return referral;
    }

    private void consents(Map<String, String> answer) {
        Map<String, Object> form = new HashMap<>(answer);
        form.put("consentOn", office.today().toString());
        office.as("tksk641101").does("askConsent", caseNumber, form);
    }
}
