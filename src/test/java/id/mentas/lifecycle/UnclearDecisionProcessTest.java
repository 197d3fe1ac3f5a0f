package id.mentas.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.processEngine;

import id.mentas.engine.model.BrokenTable;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Stage;
import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import id.mentas.testing.SampleCases;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tabel keputusan tidak menjawab: a person decides what the table left open; the case goes on meanwhile. */
@MentasTest
class UnclearDecisionProcessTest extends ProcessTest {

    @Autowired
    SampleCases samples;

    @Autowired
    CaseFacts facts;

    UnclearDecisionProcessTest() {
        super("unclear-decision");
    }

    @Test
    void asksTheKabupatenAndEndsWithItsDecision() {
        String caseNumber = samples.in("6411012001", Stage.MONITORING);
        facts.need(caseNumber, "RUMAH", Stage.MONITORING);
        try (var table =
                BrokenTable.of(processEngine(), "referral/referral-routing.dmn", "\"RUMAH\"", "\"RUMAH_LAMA\"")) {
            samples.start("referral", caseNumber);
            office.settle();
        }
        ProcessInstance unclear = instanceOf(caseNumber);
        assertThat(unclear)
                .hasPassed("startEvent_decisionUnclear")
                .isWaitingAtExactly("userTask_decideWithoutTable")
                .task("userTask_decideWithoutTable")
                .hasName("Putuskan tanpa tabel")
                .hasCandidateGroup("dinsos-kab")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(3));
        assertThat(formOf(unclear, "userTask_decideWithoutTable")).isEqualTo("decide-without-table");
        office.as("kab6411").does("decideWithoutTable", caseNumber, Map.of("note", "Disurati ke Dinas PUPR."));
        assertThat(unclear).isEnded().hasPassedInOrder("userTask_decideWithoutTable", "endEvent_decidedWithoutTable");
    }
}
