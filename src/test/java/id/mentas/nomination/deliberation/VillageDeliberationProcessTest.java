package id.mentas.nomination.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.grant.Stage;
import id.mentas.nomination.Nominations;
import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import id.mentas.testing.SampleCases;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Musyawarah desa: one form asks a whole village, and every nomination goes on as if it had been asked alone. */
@MentasTest
class VillageDeliberationProcessTest extends ProcessTest {

    private static final String VILLAGE = "6401051001";

    @Autowired
    SampleCases samples;

    @Autowired
    Nominations nominations;

    @Autowired
    TransactionTemplate transaction;

    VillageDeliberationProcessTest() {
        super("village-deliberation");
    }

    @Test
    void endsRecordedAndLetsEveryNominationGoOn() {
        String willing = waits();
        String unwilling = waits();
        String notAsked = waits();
        String key = office.as("psm640105")
                .starts(
                        "village-deliberation",
                        Map.of(
                                "village",
                                VILLAGE,
                                "deliberationDate",
                                office.today().toString(),
                                "deliberationPlace",
                                "Balai Desa",
                                "deliberationResult",
                                "SUPPORTED",
                                "differs",
                                false,
                                "people",
                                List.of(
                                        Map.of("caseNumber", willing, "willing", "YES", "businessType", "KUE"),
                                        Map.of("caseNumber", unwilling, "willing", "NO", "reason", "Merantau."),
                                        Map.of("caseNumber", notAsked))));
        assertThat(instanceOf(key))
                .isEnded()
                .hasPassedInOrder("startEvent_deliberated", "serviceTask_recordDeliberation", "endEvent_recorded")
                .variables()
                .as("nothing of the people")
                .containsOnlyKeys("kabupaten", "village");
        assertThat(instanceOf(key).getTenantId()).isEqualTo("6401");
        assertThat(nomination(willing)).isEnded().hasPassedInOrder("userTask_confirmWillingness", "endEvent_accepted");
        assertThat(nomination(unwilling))
                .isEnded()
                .hasPassedInOrder("userTask_confirmWillingness", "endEvent_unwilling");
        assertThat(nomination(notAsked)).isWaitingAtExactly("userTask_confirmWillingness");
    }

    private String waits() {
        String caseNumber = samples.in(VILLAGE, Stage.NOMINATION);
        transaction.executeWithoutResult(status -> nominations.add(caseNumber));
        samples.start("nomination", caseNumber);
        return caseNumber;
    }

    private ProcessInstance nomination(String caseNumber) {
        return instanceOf("nomination", caseNumber);
    }
}
