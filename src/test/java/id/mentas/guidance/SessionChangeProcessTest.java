package id.mentas.guidance;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import java.time.LocalDate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Batalkan atau pindahkan bimbingan: one form, which the session hears. */
@MentasTest
class SessionChangeProcessTest extends ProcessTest {

    private static final String KAB = "kab6403";

    @Autowired
    SampleSessions sessions;

    private String number;
    private ProcessInstance session;

    SessionChangeProcessTest() {
        super("session-change");
    }

    @BeforeEach
    void aSessionIsPlanned() {
        String invited = sessions.waiting("6403012001", "MINUMAN");
        number = sessions.open(KAB, "MINUMAN");
        office.as(KAB).does("planSession", number, sessions.plan(invited));
        session = instanceOf("guidance-session", number);
    }

    @Test
    void callsASessionOff() {
        String key = office.as(KAB).starts("session-change", SampleSessions.change(number, "CALL_OFF", null));
        assertThat(instanceOf(key)).isEnded().hasPassedInOrder("startEvent_changed", "endEvent_said");
        assertThat(session).isEnded();
    }

    @Test
    void movesTheDayForWhichTheSessionWaits() {
        LocalDate day = office.today().plusDays(14);
        String key = office.as(KAB).starts("session-change", SampleSessions.change(number, "MOVE", day));
        assertThat(instanceOf(key)).isEnded().hasPassedInOrder("startEvent_changed", "endEvent_said");
        assertThat(session)
                .isWaitingAtExactly("intermediateCatchEvent_sessionDay")
                .job("intermediateCatchEvent_sessionDay")
                .hasDueDate(workingDays.on(day));
    }
}
