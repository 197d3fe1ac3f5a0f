package id.mentas.approval;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Penutupan putaran: who still waits on a waitlist hears that the round has ended. */
@MentasTest
class RoundClosingProcessTest extends ProcessTest {

    @Autowired
    ApprovalOffice rounds;

    RoundClosingProcessTest() {
        super("round-closing");
    }

    @Test
    void endsWithTheWaitlistExpired() {
        String round = rounds.opensRound(1);
        ProcessInstance waiting = instanceOf("approval", rounds.waits(round, 90));
        String key =
                office.as("prov").starts("round-closing", Map.of("round", round, "reason", "Tahun anggaran berakhir."));
        assertThat(instanceOf(key))
                .isEnded()
                .hasPassedInOrder("startEvent_closingAsked", "serviceTask_expireWaitlist", "endEvent_roundClosed");
        assertThat(waiting).isEnded().hasPassed("endEvent_waitlistExpired");
    }
}
