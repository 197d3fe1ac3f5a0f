package id.mentas.approval;

import static id.mentas.approval.DecreesToSign.decreeRound;
import static id.mentas.approval.DecreesToSign.ticked;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tanda tangan beberapa SK: one form signs those that are ticked, and each decree round goes on by itself. */
@MentasTest
class SignDecreesProcessTest extends ProcessTest {

    @Autowired
    DecreesToSign decrees;

    SignDecreesProcessTest() {
        super("sign-decrees");
    }

    @Test
    void endsWithTheFormAndLetsTheTickedDecreesGoOn() {
        String round = decrees.threeWait();
        DecreesToSign.AREAS.forEach(area -> assertThat(instanceOf("decree-round", decreeRound(round, area)))
                .isWaitingAtExactly("userTask_signDecree"));
        String key = office.as("kadis").starts("sign-decrees", ticked(decrees.rows("decrees", round), "6402", "6411"));
        assertThat(instanceOf(key)).isEnded().hasPassedInOrder("startEvent_decreesSigned", "endEvent_decreesSigned");
        assertThat(instanceOf("decree-round", decreeRound(round, "6402")))
                .isEnded()
                .hasPassedInOrder("userTask_signDecree", "serviceTask_issueDecree", "endEvent_decreeIssued");
        assertThat(instanceOf("decree-round", decreeRound(round, "6411"))).isEnded();
        assertThat(instanceOf("decree-round", decreeRound(round, "6407"))).isWaitingAtExactly("userTask_signDecree");
    }
}
