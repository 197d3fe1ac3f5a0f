package id.mentas.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.grant.Outcome;
import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Perubahan SK: what changed after a decree is signed on one paper. */
@MentasTest
class DecreeAmendmentProcessTest extends ProcessTest {

    @Autowired
    ApprovalOffice rounds;

    DecreeAmendmentProcessTest() {
        super("decree-amendment");
    }

    @Test
    void asksTheSignatoryOfTheRoundAndEndsAmended() {
        String round = rounds.opensRound(2);
        String leaving = rounds.waits(round, 90);
        rounds.waits(round, 80);
        rounds.signs(rounds.decides(round));
        rounds.leaves(leaving, Outcome.WITHDRAWN);
        ProcessInstance amendment = instanceOf(rounds.openAmendment(round));
        assertThat(amendment)
                .hasPassed("startEvent_changed")
                .isWaitingAtExactly("userTask_signAmendment")
                .isWaitingFor("approval.nothingToAmend")
                .task("userTask_signAmendment")
                .hasName("Tanda tangani SK perubahan")
                .isAssignedTo("kadis")
                .hasCandidateGroupAssociated("kepala-dinas")
                .hasDueDate(inWorkingDays(3));
        assertThat(formOf(amendment, "userTask_signAmendment")).isEqualTo("sign-amendment");
        rounds.signsChanges(round);
        assertThat(amendment)
                .isEnded()
                .hasPassedInOrder("userTask_signAmendment", "serviceTask_issueAmendment", "endEvent_amended")
                .hasNotPassed("boundaryEvent_nothingToAmend", "endEvent_nothingToAmend");
    }

    @Test
    void endsWithoutAPaperWhereNothingIsLeftToChange() {
        String other = rounds.opensRound(ApprovalOffice.newYear(), 1, Map.of("6411", 1, "6474", 1));
        rounds.waits(other, 90);
        String second = rounds.waits(other, 80);
        rounds.signs(rounds.decides(other));
        rounds.reallocates(other, "6474", "6411", 1);
        ProcessInstance dropped = instanceOf(rounds.openAmendment(other));
        assertThat(dropped).isWaitingAtExactly("userTask_signAmendment");
        rounds.leaves(second, Outcome.WITHDRAWN);
        assertThat(dropped)
                .isEnded()
                .hasPassedInOrder("boundaryEvent_nothingToAmend", "endEvent_nothingToAmend")
                .hasNotPassed("serviceTask_issueAmendment", "endEvent_amended");
    }
}
