package id.mentas.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sanggahan: somebody objects to a place on the list or to a refusal, and others than the deciders rule. */
@MentasTest
class ObjectionProcessTest extends ProcessTest {

    @Autowired
    ApprovalOffice rounds;

    ObjectionProcessTest() {
        super("objection");
    }

    @Test
    void asksTheKabupatenToRule() {
        ProcessInstance objection = instanceOf(againstAPlaceOnTheList());
        assertThat(objection)
                .hasPassed("startEvent_objectionRecorded")
                .isWaitingAtExactly("userTask_decideObjection")
                .task("userTask_decideObjection")
                .hasName("Putuskan sanggahan")
                .hasCandidateGroup("dinsos-kab")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(5));
        assertThat(formOf(objection, "userTask_decideObjection")).isEqualTo("decide-objection");
    }

    @Test
    void endsDecidedWhereNobodyIsNominatedAgain() {
        String objection = againstAPlaceOnTheList();
        rules(objection, "REJECT");
        assertThat(instanceOf(objection))
                .isEnded()
                .hasPassedInOrder(
                        "userTask_decideObjection",
                        "serviceTask_applyObjection",
                        "gateway_renominate",
                        "endEvent_objectionDecided")
                .hasNotPassed("userTask_renominate", "endEvent_renominated");
    }

    @Test
    void asksForANewNominationWhereARefusalFalls() {
        String key = office.as("kab6411").starts("objection", against(rounds.refusedSister()));
        rules(key, "ACCEPT");
        ProcessInstance objection = instanceOf(key);
        assertThat(objection)
                .hasPassedInOrder("userTask_decideObjection", "serviceTask_applyObjection", "gateway_renominate")
                .hasNotPassed("endEvent_objectionDecided")
                .isWaitingAtExactly("userTask_renominate")
                .task("userTask_renominate")
                .hasName("Usulkan kembali")
                .hasCandidateGroup("dinsos-kab")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(5));
        assertThat(formOf(objection, "userTask_renominate")).isEqualTo("renominate");

        office.as("kab6411").does("renominate", key, Map.of("decision", "NOT_NOMINATED", "reason", "Pindah ke Jawa."));
        assertThat(objection).isEnded().hasPassedInOrder("userTask_renominate", "endEvent_renominated");
    }

    private String againstAPlaceOnTheList() {
        String round = rounds.opensRound(1);
        String listed = rounds.waits(round, 90);
        rounds.publishes(rounds.opensDecreeRound(round));
        return office.as("kab6411").starts("objection", against(listed));
    }

    private void rules(String objection, String decision) {
        office.as("kab6411b")
                .does("decideObjection", objection, Map.of("decision", decision, "reason", "KK sudah pecah."));
    }

    private static Map<String, Object> against(String caseNumber) {
        return Map.of("caseNumber", caseNumber, "objector", "Warga RT 003", "reason", "Tidak benar.");
    }
}
