package id.mentas.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.grant.Cases;
import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import id.mentas.testing.SampleCases;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Penyerahan sisa barang: what stayed owed after a handover is brought when it has come. */
@MentasTest
class HandoverCompletionProcessTest extends ProcessTest {

    @Autowired
    SampleCases samples;

    @Autowired
    Cases cases;

    private String caseNumber;
    private ProcessInstance completion;

    HandoverCompletionProcessTest() {
        super("handover-completion");
    }

    @BeforeEach
    void theFlourDidNotCome() {
        caseNumber = samples.bought("6409011001");
        samples.live(caseNumber, "callActivity_handover");
        office.settle();
        office.as("tksk640901")
                .does(
                        "handOverGoods",
                        caseNumber,
                        AtTheDoor.givenInPart(
                                office.today(), cases.get(caseNumber).noKk()));
        completion = instanceOf(caseNumber);
    }

    @Test
    void asksTheWorkerOfTheKecamatanToBringTheRest() {
        assertThat(completion)
                .hasPassed("startEvent_owed")
                .isWaitingAtExactly("userTask_completeHandover")
                .isWaitingFor("handover.caseReleased")
                .task("userTask_completeHandover")
                .hasName("Serahkan sisa barang")
                .hasCandidateGroup("tksk-640901")
                .isNotAssigned();
        assertThat(formOf(completion, "userTask_completeHandover"))
                .isEqualTo("embedded:deployment:forms/handover/complete-handover.html");
        assertThat(instanceOf("lifecycle", caseNumber)).isWaitingAtExactly("callActivity_guidance");
    }

    @Test
    void endsCompleteWithARecordOfItsOwn() {
        completes(AtTheDoor.completion(office.today(), List.of(2), "GOOD", true));
        assertThat(completion)
                .isEnded()
                .hasPassedInOrder(
                        "userTask_completeHandover",
                        "gateway_completion",
                        "serviceTask_issueCompletionRecord",
                        "gateway_stillOwed",
                        "endEvent_complete")
                .hasNotPassed("endEvent_restGivenUp", "endEvent_released");
    }

    @Test
    void asksAgainWhileSomethingIsOwed() {
        completes(Map.of(
                "result",
                "NOT_YET",
                "givenOn",
                today(),
                "note",
                "Pemasok belum mengirim.",
                "nextDate",
                office.today().plusDays(10).toString()));
        assertThat(completion)
                .hasPassedInOrder("userTask_completeHandover", "gateway_completion")
                .hasNotPassed("serviceTask_issueCompletionRecord")
                .isWaitingAtExactly("userTask_completeHandover");
        completes(AtTheDoor.completion(office.today(), List.of(2), "DAMAGED", true));
        assertThat(completion)
                .hasPassedInOrder("serviceTask_issueCompletionRecord", "gateway_stillOwed")
                .hasNotPassed("endEvent_complete")
                .isWaitingAtExactly("userTask_completeHandover");
    }

    @Test
    void endsWithTheRestGivenUp() {
        completes(Map.of("result", "GIVEN_UP", "givenOn", today(), "reason", "Memilih tanpa tepung."));
        assertThat(completion)
                .isEnded()
                .hasPassedInOrder("userTask_completeHandover", "gateway_completion", "endEvent_restGivenUp")
                .hasNotPassed("serviceTask_issueCompletionRecord", "endEvent_complete");
    }

    @Test
    void endsReleasedWhenTheCaseEnds() {
        office.as("kab6409")
                .starts(
                        "case-event",
                        Map.of("caseNumber", caseNumber, "event", "DIED", "date", today(), "reason", "Surat lurah."));
        assertThat(completion)
                .isEnded()
                .hasPassedInOrder("boundaryEvent_caseReleased", "endEvent_released")
                .hasNotPassed("gateway_completion", "endEvent_complete", "endEvent_restGivenUp");
    }

    private void completes(Map<String, ?> form) {
        office.as("tksk640901").does("completeHandover", caseNumber, form);
    }

    private String today() {
        return office.today().toString();
    }
}
