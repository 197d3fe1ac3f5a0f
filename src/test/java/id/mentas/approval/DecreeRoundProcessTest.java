package id.mentas.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Putaran keputusan: ranked, reviewed, published, objected to, signed. */
@MentasTest
class DecreeRoundProcessTest extends ProcessTest {

    @Autowired
    ApprovalOffice rounds;

    private String first;
    private String second;
    private String key;
    private ProcessInstance decreeRound;

    DecreeRoundProcessTest() {
        super("decree-round");
    }

    @BeforeEach
    void twoWaitForOnePlace() {
        String round = rounds.opensRound(1);
        first = rounds.waits(round, 90);
        second = rounds.waits(round, 80);
        key = rounds.opensDecreeRound(round);
        decreeRound = instanceOf(key);
    }

    @Test
    void ranksTheCandidatesAndAsksTheKabupatenToReview() {
        assertThat(decreeRound)
                .hasPassedInOrder(
                        "startEvent_decreeRoundOpened", "serviceTask_rankCandidates", "serviceTask_applyQuota")
                .isWaitingAtExactly("userTask_reviewRanking")
                .task("userTask_reviewRanking")
                .hasName("Tinjau peringkat")
                .hasCandidateGroup("dinsos-kab")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(5));
        assertThat(formOf(decreeRound, "userTask_reviewRanking")).isEqualTo("review-ranking");
    }

    @Test
    void publishesTheListAndWaitsForObjections() {
        rounds.publishes(key);
        assertThat(decreeRound)
                .hasPassedInOrder("userTask_reviewRanking", "gateway_ranking", "serviceTask_publishProvisionalList")
                .hasNotPassed("userTask_confirmMoves", "serviceTask_closeObjections")
                .isWaitingAtExactly("intermediateCatchEvent_objectionWindowEnded")
                .variables()
                .containsEntry("objectionDays", 5);
        assertThat(decreeRound)
                .job("intermediateCatchEvent_objectionWindowEnded")
                .hasDueDate(inWorkingDays(5));
    }

    @Test
    void appliesTheQuotaAgainAfterAMoveAndLetsASecondPersonConfirmIt() {
        moves(second, 1);
        assertThat(decreeRound)
                .hasPassedInOrder(
                        "serviceTask_applyQuota", "userTask_reviewRanking", "gateway_ranking", "serviceTask_applyQuota")
                .isWaitingAtExactly("userTask_reviewRanking");
        rounds.publishes(key);
        assertThat(decreeRound)
                .hasNotPassed("serviceTask_publishProvisionalList")
                .isWaitingAtExactly("userTask_confirmMoves")
                .task("userTask_confirmMoves")
                .hasName("Setujui perpindahan")
                .hasCandidateGroup("dinsos-kab")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(3));
        assertThat(formOf(decreeRound, "userTask_confirmMoves")).isEqualTo("confirm-moves");

        office.as("kab6411b").does("confirmMoves", key, Map.of("decision", "ACCEPT"));
        assertThat(decreeRound)
                .hasPassedInOrder("userTask_confirmMoves", "gateway_moves", "serviceTask_publishProvisionalList")
                .isWaitingAtExactly("intermediateCatchEvent_objectionWindowEnded");
    }

    @Test
    void reviewsAgainWhereTheSecondPersonSendsTheMovesBack() {
        moves(second, 1);
        rounds.publishes(key);
        office.as("kab6411b").does("confirmMoves", key, Map.of("decision", "SEND_BACK", "words", "Bukan alasan."));
        assertThat(decreeRound)
                .hasPassedInOrder("userTask_confirmMoves", "gateway_moves")
                .hasNotPassed("serviceTask_publishProvisionalList")
                .isWaitingAtExactly("userTask_reviewRanking");
    }

    @Test
    void asksTheSignatoryWhenTheWindowHasPassedAndEndsWithTheDecree() {
        signatureIsDue();
        assertThat(decreeRound)
                .hasPassedInOrder(
                        "intermediateCatchEvent_objectionWindowEnded",
                        "serviceTask_closeObjections",
                        "gateway_objections",
                        "serviceTask_applyQuotaFinally",
                        "gateway_places")
                .hasNotPassed("receiveTask_objectionsDecided")
                .isWaitingAtExactly("userTask_signDecree")
                .task("userTask_signDecree")
                .hasName("Tanda tangani SK")
                .isAssignedTo("kadis")
                .hasCandidateGroupAssociated("kepala-dinas")
                .hasDueDate(inWorkingDays(3));
        assertThat(formOf(decreeRound, "userTask_signDecree")).isEqualTo("sign-decree");
        rounds.signs(key);
        assertThat(decreeRound)
                .isEnded()
                .hasPassedInOrder(
                        "userTask_signDecree", "gateway_signature", "serviceTask_issueDecree", "endEvent_decreeIssued")
                .hasNotPassed("serviceTask_closeWithoutDecree", "endEvent_noPlaces");
    }

    @Test
    void reviewsAgainWhereTheSignatoryGivesItBack() {
        signatureIsDue();
        office.as("kadis").does("signDecree", key, Map.of("decision", "RETURN", "note", "Periksa peringkat kedua."));
        assertThat(decreeRound)
                .hasPassedInOrder("userTask_signDecree", "gateway_signature")
                .hasNotPassed("serviceTask_issueDecree")
                .isWaitingAtExactly("userTask_reviewRanking");
    }

    @Test
    void waitsForTheRulingsAndEndsWithoutADecreeWhereNobodyIsLeft() {
        rounds.publishes(key);
        String againstFirst = objectsTo(first);
        String againstSecond = objectsTo(second);
        fallsDue(decreeRound, "intermediateCatchEvent_objectionWindowEnded");
        assertThat(decreeRound)
                .hasPassedInOrder("serviceTask_closeObjections", "gateway_objections")
                .isWaitingAtExactly("receiveTask_objectionsDecided")
                .isWaitingFor("approval.objectionsDecided");
        removes(againstFirst);
        assertThat(decreeRound).isWaitingAtExactly("receiveTask_objectionsDecided");
        removes(againstSecond);
        assertThat(decreeRound)
                .isEnded()
                .hasPassedInOrder(
                        "receiveTask_objectionsDecided",
                        "serviceTask_applyQuotaFinally",
                        "gateway_places",
                        "serviceTask_closeWithoutDecree",
                        "endEvent_noPlaces")
                .hasNotPassed("userTask_signDecree", "endEvent_decreeIssued");
    }

    private void signatureIsDue() {
        rounds.publishes(key);
        fallsDue(decreeRound, "intermediateCatchEvent_objectionWindowEnded");
    }

    private void moves(String caseNumber, int rank) {
        office.as("kab6411")
                .does(
                        "reviewRanking",
                        key,
                        Map.of(
                                "decision",
                                "MOVE",
                                "caseNumber",
                                caseNumber,
                                "rank",
                                rank,
                                "reason",
                                "Kebakaran pekan lalu."));
    }

    private String objectsTo(String caseNumber) {
        return office.as("kab6411")
                .starts(
                        "objection",
                        Map.of("caseNumber", caseNumber, "objector", "Tetangga", "reason", "Punya toko besar."));
    }

    private void removes(String objection) {
        office.as("kab6411b").does("decideObjection", objection, Map.of("decision", "REMOVE", "reason", "Nyata."));
    }
}
