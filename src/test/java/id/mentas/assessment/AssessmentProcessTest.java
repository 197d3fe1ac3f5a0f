package id.mentas.assessment;

import static id.mentas.assessment.Visits.baker;
import static id.mentas.assessment.Visits.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.grant.Stage;
import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import id.mentas.testing.SampleCases;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Asesmen: a home is visited, scored by the tables, and verified by somebody else. */
@MentasTest
class AssessmentProcessTest extends ProcessTest {

    private static final LocalDate DAY_AFTER_THE_VISIT = LocalDate.of(2026, 2, 4);

    @Autowired
    SampleCases samples;

    private String caseNumber;
    private ProcessInstance assessment;

    AssessmentProcessTest() {
        super("assessment");
    }

    @BeforeEach
    void aCaseIsToBeAssessed() {
        if (office.today().isBefore(DAY_AFTER_THE_VISIT)) {
            office.moveTo(DAY_AFTER_THE_VISIT);
        }
        caseNumber = samples.in("6411012001", Stage.NOMINATION);
        samples.start("assessment", caseNumber);
        assessment = instanceOf(caseNumber);
    }

    @Test
    void asksTheWorkerOfTheKecamatanToVisit() {
        assertThat(assessment)
                .hasPassedInOrder("startEvent_assessmentDue", "serviceTask_enterAssessment", "gateway_visit")
                .isWaitingAtExactly("userTask_visitHousehold")
                .task("userTask_visitHousehold")
                .hasName("Kunjungi rumah tangga")
                .hasCandidateGroup("tksk-641101")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(10));
        assertThat(formOf(assessment, "userTask_visitHousehold"))
                .isEqualTo("embedded:deployment:forms/assessment/visit-household.html");
    }

    @Test
    void scoresTheVisitAndAsksTheKabupatenToVerify() {
        visited();
        assertThat(assessment)
                .hasPassedInOrder(
                        "userTask_visitHousehold",
                        "serviceTask_priceRequest",
                        "businessRuleTask_scoreAssessment",
                        "businessRuleTask_recommendPackage")
                .hasNotPassed("serviceTask_confirmAssessment", "serviceTask_refuseAssessment")
                .isWaitingAtExactly("userTask_verifyAssessment")
                .task("userTask_verifyAssessment")
                .hasName("Verifikasi asesmen")
                .hasCandidateGroup("dinsos-kab")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(5));
        assertThat(formOf(assessment, "userTask_verifyAssessment")).isEqualTo("verify-assessment");
    }

    @Test
    void endsAssessedWhereTheVerifierConfirms() {
        visited();
        verified(Map.of("decision", "CONFIRM"));
        assertThat(assessment)
                .isEnded()
                .hasPassedInOrder(
                        "userTask_verifyAssessment",
                        "gateway_verification",
                        "serviceTask_confirmAssessment",
                        "endEvent_assessed")
                .hasNotPassed("endEvent_refused")
                .variables()
                .containsEntry("stageResult", "ASSESSED");
    }

    @Test
    void endsRefusedWhereTheVerifierRefuses() {
        visited();
        verified(Map.of("decision", "REFUSE", "reason", "Rumah tangga ini sudah mampu."));
        assertThat(assessment)
                .isEnded()
                .hasPassedInOrder("gateway_verification", "serviceTask_refuseAssessment", "endEvent_refused")
                .hasNotPassed("serviceTask_confirmAssessment", "endEvent_assessed")
                .variables()
                .containsEntry("stageResult", "REFUSED");
    }

    @Test
    void goesBackToTheVisitWhereTheVerifierSendsItBack() {
        visited();
        verified(Map.of("decision", "SEND_BACK", "note", "Tanyakan izin tempat."));
        assertThat(assessment)
                .hasPassedInOrder("userTask_visitHousehold", "gateway_verification", "gateway_visit")
                .isWaitingAtExactly("userTask_visitHousehold");
        visited();
        verified(Map.of("decision", "CONFIRM"));
        assertThat(assessment)
                .isEnded()
                .hasPassedInOrder(
                        "userTask_visitHousehold",
                        "userTask_verifyAssessment",
                        "userTask_visitHousehold",
                        "userTask_verifyAssessment",
                        "endEvent_assessed");
    }

    private void visited() {
        office.as("tksk641101")
                .does(
                        "visitHousehold",
                        caseNumber,
                        with(baker(), "visitDate", office.today().toString()));
    }

    private void verified(Map<String, ?> form) {
        office.as("kab6411").does("verifyAssessment", caseNumber, form);
    }
}
