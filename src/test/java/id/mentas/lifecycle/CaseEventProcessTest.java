package id.mentas.lifecycle;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.grant.Stage;
import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import id.mentas.testing.SampleCases;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Catat peristiwa: one form, which the case hears. */
@MentasTest
class CaseEventProcessTest extends ProcessTest {

    @Autowired
    SampleCases samples;

    CaseEventProcessTest() {
        super("case-event");
    }

    @Test
    void endsWithTheEventSaidToTheCase() {
        String caseNumber = samples.in("6411012001", Stage.ASSESSMENT);
        samples.live(caseNumber, "callActivity_approval");
        office.settle();
        String key = office.as("kab6411")
                .starts(
                        "case-event",
                        Map.of(
                                "caseNumber",
                                caseNumber,
                                "event",
                                "WITHDRAWN",
                                "date",
                                office.today().toString(),
                                "reason",
                                "Surat pernyataan."));
        assertThat(instanceOf(key))
                .isEnded()
                .hasPassedInOrder("startEvent_caseEventRecorded", "serviceTask_sayCaseEvent", "endEvent_caseEventSaid");
        assertThat(instanceOf("lifecycle", caseNumber)).isEnded().hasPassed("startEvent_withdrawn");
    }
}
