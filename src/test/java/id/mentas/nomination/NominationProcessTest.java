package id.mentas.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Usulan: judged by the table, reviewed where it says so, and asked for the will to run a business. */
@MentasTest
class NominationProcessTest extends ProcessTest {

    @Autowired
    Nominees nominees;

    NominationProcessTest() {
        super("nomination");
    }

    @Test
    void judgesATypedPersonAndAsksTheVolunteerOfTheKecamatan() {
        ProcessInstance nomination = instanceOf(nominees.nominated(nominees.person()));
        assertThat(nomination)
                .hasPassedInOrder(
                        "startEvent_nominated",
                        "serviceTask_openNomination",
                        "gateway_judged",
                        "serviceTask_verifyRegistryData",
                        "serviceTask_findDuplicates",
                        "businessRuleTask_judgeNomination",
                        "gateway_verdict")
                .hasNotPassed("userTask_reviewNomination", "serviceTask_refuseNomination")
                .isWaitingAtExactly("userTask_confirmWillingness");
        assertThat(nomination)
                .task("userTask_confirmWillingness")
                .hasName("Pastikan kesediaan")
                .hasCandidateGroup("psm-641101")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(10));
        assertThat(formOf(nomination, "userTask_confirmWillingness")).isEqualTo("confirm-willingness");
        assertThat(nomination).variables().containsEntry("verdict", "ACCEPTED");
    }

    @Test
    void endsAcceptedWithAWillingPerson() {
        String caseNumber = nominees.nominated(nominees.person());
        office.as("psm641101").does("confirmWillingness", caseNumber, nominees.willing("GORENGAN"));
        assertThat(instanceOf(caseNumber))
                .isEnded()
                .hasPassedInOrder("userTask_confirmWillingness", "gateway_willing", "endEvent_accepted")
                .hasNotPassed("endEvent_unwilling", "endEvent_refused")
                .variables()
                .containsEntry("stageResult", "ACCEPTED");
    }

    @Test
    void endsUnwilling() {
        String caseNumber = nominees.nominated(nominees.person());
        office.as("psm641101").does("confirmWillingness", caseNumber, nominees.unwilling());
        assertThat(instanceOf(caseNumber))
                .isEnded()
                .hasPassedInOrder("userTask_confirmWillingness", "gateway_willing", "endEvent_unwilling")
                .hasNotPassed("endEvent_accepted")
                .variables()
                .containsEntry("stageResult", "UNWILLING");
    }

    @Test
    void endsRefusedByTheTableWithoutAnybodyAsked() {
        assertThat(instanceOf(nominees.nominated(nominees.wealthy())))
                .isEnded()
                .hasPassedInOrder(
                        "businessRuleTask_judgeNomination",
                        "gateway_verdict",
                        "serviceTask_refuseNomination",
                        "endEvent_refused")
                .hasNotPassed("userTask_reviewNomination", "userTask_confirmWillingness")
                .variables()
                .containsEntry("verdict", "REFUSED")
                .containsEntry("stageResult", "REFUSED");
    }

    @Test
    void letsTheKabupatenReviewWhatTheTableDoubts() {
        ProcessInstance nomination = instanceOf(nominees.nominated(nominees.aged()));
        assertThat(nomination)
                .isWaitingAtExactly("userTask_reviewNomination")
                .isWaitingFor("nomination.corrected")
                .task("userTask_reviewNomination")
                .hasName("Tinjau usulan")
                .hasCandidateGroup("dinsos-kab")
                .hasDueDate(inWorkingDays(5));
        assertThat(formOf(nomination, "userTask_reviewNomination")).isEqualTo("review-nomination");
        assertThat(nomination)
                .hasNotPassed("userTask_confirmWillingness")
                .variables()
                .containsEntry("verdict", "REVIEW");
    }

    @Test
    void goesOnWhereTheReviewerAccepts() {
        ProcessInstance nomination = reviewed(Map.of("decision", "ACCEPT", "note", "Masih kuat bekerja."));
        assertThat(nomination)
                .hasPassedInOrder("userTask_reviewNomination", "gateway_reviewed")
                .hasNotPassed("serviceTask_refuseNomination", "boundaryEvent_nominationCorrected")
                .isWaitingAtExactly("userTask_confirmWillingness");
    }

    @Test
    void endsRefusedByTheReviewer() {
        ProcessInstance nomination = reviewed(Map.of("decision", "REFUSE", "reason", "Sudah pindah."));
        assertThat(nomination)
                .isEnded()
                .hasPassedInOrder(
                        "userTask_reviewNomination",
                        "gateway_reviewed",
                        "serviceTask_refuseNomination",
                        "endEvent_refused")
                .hasNotPassed("userTask_confirmWillingness");
    }

    @Test
    void judgesAgainAfterTheReviewerCorrected() {
        ProcessInstance nomination = reviewed(Map.of("decision", "CORRECT", "desil", 3));
        assertThat(nomination)
                .hasPassedInOrder(
                        "businessRuleTask_judgeNomination",
                        "userTask_reviewNomination",
                        "gateway_reviewed",
                        "serviceTask_verifyRegistryData",
                        "businessRuleTask_judgeNomination")
                .isWaitingAtExactly("userTask_reviewNomination");
    }

    @Test
    void judgesAgainAfterAFileCorrected() {
        ProcessInstance nomination = instanceOf(nominees.nominated(nominees.aged()));
        says(nomination, "nomination.corrected");
        assertThat(nomination)
                .hasPassedInOrder(
                        "boundaryEvent_nominationCorrected",
                        "serviceTask_verifyRegistryData",
                        "serviceTask_findDuplicates",
                        "businessRuleTask_judgeNomination")
                .hasNotPassed("gateway_reviewed")
                .isWaitingAtExactly("userTask_reviewNomination");
    }

    private ProcessInstance reviewed(Map<String, ?> form) {
        String caseNumber = nominees.nominated(nominees.aged());
        office.as("kab6411").does("reviewNomination", caseNumber, form);
        return instanceOf(caseNumber);
    }
}
