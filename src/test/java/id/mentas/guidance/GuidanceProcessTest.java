package id.mentas.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bimbingan usaha: a recipient waits for a session, is sought one, or is coached at home. */
@MentasTest
class GuidanceProcessTest extends ProcessTest {

    @Autowired
    SampleSessions sessions;

    private String caseNumber;
    private ProcessInstance guidance;

    GuidanceProcessTest() {
        super("guidance");
    }

    @BeforeEach
    void goodsWereHandedOver() {
        caseNumber = sessions.waiting("6403012001", "KUE");
        guidance = instanceOf(caseNumber);
    }

    @Test
    void waitsForASession() {
        assertThat(guidance)
                .hasPassedInOrder("startEvent_handedOver", "serviceTask_awaitSession")
                .isWaitingAtExactly("receiveTask_attended")
                .isWaitingFor("guidance.attended", "guidance.missedTwice");
        assertThat(guidance).task().isNull();
        assertThat(guidance).job("boundaryEvent_noSession").hasDueDate(inWorkingDays(20));
    }

    @Test
    void endsGuidedByASession() {
        says(guidance, "guidance.attended");
        assertThat(guidance)
                .isEnded()
                .hasPassedInOrder("receiveTask_attended", "serviceTask_completeGuidance", "endEvent_guided")
                .hasNotPassed("boundaryEvent_missedTwice", "userTask_coachAtHome", "boundaryEvent_noSession");
    }

    @Test
    void endsGuidedAtHomeAfterTwoMissedSessions() {
        says(guidance, "guidance.missedTwice");
        assertThat(guidance)
                .hasPassed("boundaryEvent_missedTwice")
                .isWaitingAtExactly("userTask_coachAtHome")
                .isNotWaitingFor("guidance.attended")
                .task("userTask_coachAtHome")
                .hasName("Dampingi di rumah")
                .hasCandidateGroup("tksk-640301")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(10));
        assertThat(formOf(guidance, "userTask_coachAtHome")).isEqualTo("coach-at-home");
        office.as("tksk640301")
                .does(
                        "coachAtHome",
                        caseNumber,
                        Map.of("coachedOn", office.today().toString(), "topic", "Pembukuan", "needs", List.of()));
        assertThat(guidance)
                .isEnded()
                .hasPassedInOrder("userTask_coachAtHome", "serviceTask_completeGuidance", "endEvent_guided");
    }

    @Test
    void seeksASessionWhereNoneCameInTwentyWorkingDays() {
        fallsDue(guidance, "boundaryEvent_noSession");
        assertThat(guidance)
                .hasPassedInOrder("boundaryEvent_noSession", "serviceTask_seekSession")
                .hasNotPassed("serviceTask_completeGuidance")
                .isWaitingAtExactly("receiveTask_attended")
                .isWaitingFor("guidance.attended");
        assertThat(guidance).job("boundaryEvent_noSession").hasDueDate(inWorkingDays(20));
    }
}
