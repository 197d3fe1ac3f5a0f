package id.mentas.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.grant.CaseFacts;
import id.mentas.grant.CaseFacts.Livelihood;
import id.mentas.grant.CaseFacts.Moment;
import id.mentas.grant.Stage;
import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import id.mentas.testing.SampleCases;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ukur hasil: measured and judged by the table; a person looks only where the table says so. */
@MentasTest
class OutcomeProcessTest extends ProcessTest {

    @Autowired
    SampleCases samples;

    @Autowired
    CaseFacts facts;

    OutcomeProcessTest() {
        super("outcome");
    }

    @Test
    void endsDecidedByTheTable() {
        assertThat(measured("RUNNING", 1_200_000))
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_referred",
                        "serviceTask_measureOutcome",
                        "businessRuleTask_judgeGraduation",
                        "gateway_lookNeeded",
                        "gateway_decided",
                        "serviceTask_announceOutcome",
                        "endEvent_decided")
                .hasNotPassed("userTask_closeCase")
                .variables()
                .containsEntry("stageResult", "IMPROVED");
    }

    @Test
    void endsDecidedByThePersonWhoLooked() {
        ProcessInstance outcome = measured("STOPPED", 900_000);
        assertThat(outcome)
                .hasPassedInOrder("businessRuleTask_judgeGraduation", "gateway_lookNeeded")
                .hasNotPassed("gateway_decided", "serviceTask_announceOutcome")
                .isWaitingAtExactly("userTask_closeCase")
                .task("userTask_closeCase")
                .hasName("Tetapkan hasil akhir")
                .hasCandidateGroup("dinsos-prov")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(10));
        assertThat(formOf(outcome, "userTask_closeCase")).isEqualTo("close-case");
        office.as("prov").does("closeCase", outcome.getBusinessKey(), Map.of("result", "FAILED"));
        assertThat(outcome)
                .isEnded()
                .hasPassedInOrder(
                        "userTask_closeCase", "gateway_decided", "serviceTask_announceOutcome", "endEvent_decided")
                .variables()
                .containsEntry("stageResult", "FAILED");
    }

    private ProcessInstance measured(String businessState, long income) {
        String caseNumber = samples.in("6411012001", Stage.REFERRAL);
        facts.desil(caseNumber, Moment.NOMINATION, 2, "DTSEN", office.today().minusYears(1));
        facts.livelihood(
                caseNumber,
                new Livelihood("ASSESSMENT", office.today().minusYears(1), "NONE", 1_000_000L, null, null, null));
        facts.livelihood(
                caseNumber, new Livelihood("VISIT_4", office.today(), businessState, income, 2_000_000L, 500_000L, 1));
        samples.start("outcome", caseNumber);
        office.settle();
        return instanceOf(caseNumber);
    }
}
