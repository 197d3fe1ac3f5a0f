package id.mentas.approval;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pembukaan putaran: one form opens a round and tells the kabupaten/kota. */
@MentasTest
class RoundOpeningProcessTest extends ProcessTest {

    @Autowired
    ApprovalOffice rounds;

    RoundOpeningProcessTest() {
        super("round-opening");
    }

    @Test
    void endsWithTheRoundOpened() {
        assertThat(instanceOf(rounds.opensRound(1)))
                .isEnded()
                .hasPassedInOrder("startEvent_roundPlanned", "serviceTask_announceRound", "endEvent_roundOpened");
    }
}
