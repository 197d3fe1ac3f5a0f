package id.mentas.approval;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.grant.Outcome;
import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Persetujuan: an assessed case waits for what its round says. */
@MentasTest
class ApprovalProcessTest extends ProcessTest {

    @Autowired
    ApprovalOffice rounds;

    ApprovalProcessTest() {
        super("approval");
    }

    @Test
    void waitsForTheDecisionOfTheRound() {
        ProcessInstance approval = instanceOf(rounds.waits(rounds.opensRound(1), 90));
        assertThat(approval)
                .hasPassedInOrder("startEvent_approvalDue", "serviceTask_enterApproval", "gateway_join")
                .isWaitingAtExactly("gateway_awaitDecision")
                .isWaitingFor("approval.granted", "approval.waitlisted", "approval.refused", "approval.expired");
        assertThat(approval).task().isNull();
        assertThat(approval).job().isNull();
    }

    @Test
    void endsGrantedWithTheDecreeOrWhenAPlaceComesFree() {
        String round = rounds.opensRound(1);
        ProcessInstance first = instanceOf(rounds.waits(round, 90));
        ProcessInstance second = instanceOf(rounds.waits(round, 80));
        rounds.signs(rounds.decides(round));
        assertThat(first)
                .isEnded()
                .hasPassedInOrder("intermediateCatchEvent_granted", "serviceTask_announceGrant", "endEvent_granted")
                .hasNotPassed("intermediateCatchEvent_waitlisted", "intermediateCatchEvent_refused")
                .variables()
                .containsEntry("stageResult", "GRANTED");
        assertThat(second)
                .hasPassedInOrder("intermediateCatchEvent_waitlisted", "serviceTask_announceWaitlist", "gateway_join")
                .hasNotPassed("intermediateCatchEvent_granted")
                .isWaitingAtExactly("gateway_awaitDecision")
                .isWaitingFor("approval.granted", "approval.expired");
        rounds.leaves(first.getBusinessKey(), Outcome.WITHDRAWN);
        assertThat(second).isWaitingAtExactly("gateway_awaitDecision");
        rounds.signsChanges(round);
        assertThat(second)
                .isEnded()
                .hasPassedInOrder(
                        "intermediateCatchEvent_waitlisted",
                        "intermediateCatchEvent_granted",
                        "serviceTask_announceGrant",
                        "endEvent_granted");
    }

    @Test
    void endsWithTheWaitlistWhenTheRoundCloses() {
        String round = rounds.opensRound(1);
        rounds.waits(round, 90);
        ProcessInstance second = instanceOf(rounds.waits(round, 80));
        rounds.signs(rounds.decides(round));
        office.as("prov").starts("round-closing", Map.of("round", round, "reason", "Tahun anggaran berakhir."));
        assertThat(second)
                .isEnded()
                .hasPassedInOrder(
                        "intermediateCatchEvent_waitlisted",
                        "intermediateCatchEvent_expired",
                        "serviceTask_announceExpiry",
                        "endEvent_waitlistExpired")
                .hasNotPassed("intermediateCatchEvent_granted")
                .variables()
                .containsEntry("stageResult", "WAITLIST_EXPIRED");
    }

    @Test
    void endsRefusedWhereTheFamilyHasAnotherGrant() {
        assertThat(instanceOf(rounds.refusedSister()))
                .isEnded()
                .hasPassedInOrder("intermediateCatchEvent_refused", "serviceTask_announceRefusal", "endEvent_refused")
                .hasNotPassed("intermediateCatchEvent_granted", "intermediateCatchEvent_waitlisted")
                .variables()
                .containsEntry("stageResult", "REFUSED");
    }
}
