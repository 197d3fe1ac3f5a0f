package id.mentas.lifecycle;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.grant.Stage;
import id.mentas.region.Regions;
import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import id.mentas.testing.SampleCases;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pindahkan kasus ke desa lain: one form, and the open tasks of the case go to the officers there. */
@MentasTest
class CaseRelocationProcessTest extends ProcessTest {

    @Autowired
    SampleCases samples;

    @Autowired
    Regions regions;

    CaseRelocationProcessTest() {
        super("case-relocation");
    }

    @Test
    void endsWithTheTasksOfTheCaseMoved() {
        String caseNumber = samples.in("6411012001", Stage.NOMINATION);
        samples.live(caseNumber, "callActivity_assessment");
        office.settle();
        ProcessInstance assessment = instanceOf("assessment", caseNumber);
        assertThat(assessment).task("userTask_visitHousehold").hasCandidateGroup("tksk-641101");
        String key = office.as("kab6411")
                .starts(
                        "case-relocation",
                        Map.of(
                                "caseNumber",
                                caseNumber,
                                "village",
                                regions.in("641102").get(0).code(),
                                "address",
                                "Jl. Baru No. 1",
                                "reason",
                                "Ikut suami sejak Maret."));
        assertThat(instanceOf(key))
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_relocationRecorded", "serviceTask_moveToVillage", "endEvent_caseRelocated");
        assertThat(assessment)
                .isWaitingAtExactly("userTask_visitHousehold")
                .task("userTask_visitHousehold")
                .hasCandidateGroup("tksk-641102")
                .isNotAssigned();
    }
}
