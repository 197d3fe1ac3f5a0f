package id.mentas.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sesi bimbingan: planned, held on its day, moved or called off. */
@MentasTest
class GuidanceSessionProcessTest extends ProcessTest {

    private static final String KAB = "kab6403";

    @Autowired
    SampleSessions sessions;

    private String invited;
    private String number;
    private ProcessInstance session;

    GuidanceSessionProcessTest() {
        super("guidance-session");
    }

    @BeforeEach
    void aSessionIsOpened() {
        invited = sessions.waiting("6403012001", "MAKANAN");
        number = sessions.open(KAB, "MAKANAN");
        session = instanceOf(number);
    }

    @Test
    void asksTheKabupatenToPlan() {
        assertThat(session)
                .hasPassed("startEvent_opened")
                .isWaitingAtExactly("userTask_planSession")
                .isWaitingFor("guidance.sessionCalledOff")
                .task("userTask_planSession")
                .hasName("Rencanakan sesi")
                .hasCandidateGroup("dinsos-kab")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(5));
        assertThat(formOf(session, "userTask_planSession"))
                .isEqualTo("embedded:deployment:forms/guidance/plan-session.html");
    }

    @Test
    void invitesAndWaitsForTheDay() {
        planned();
        assertThat(session)
                .hasPassedInOrder("userTask_planSession", "serviceTask_inviteParticipants")
                .hasNotPassed("userTask_recordAttendance")
                .isWaitingAtExactly("intermediateCatchEvent_sessionDay");
        assertThat(session)
                .job("intermediateCatchEvent_sessionDay")
                .hasDueDate(workingDays.on(office.today().plusDays(7)));
    }

    @Test
    void asksWhoCameOnTheDay() {
        comesTheDay();
        assertThat(session)
                .hasPassed("intermediateCatchEvent_sessionDay")
                .isWaitingAtExactly("userTask_recordAttendance")
                .task("userTask_recordAttendance")
                .hasName("Isi daftar hadir")
                .hasCandidateGroup("dinsos-kab")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(3));
        assertThat(formOf(session, "userTask_recordAttendance"))
                .isEqualTo("embedded:deployment:forms/guidance/record-attendance.html");
    }

    @Test
    void endsHeldAndTellsThoseWhoCame() {
        comesTheDay();
        records(SampleSessions.came(Map.of(invited, "")));
        assertThat(session)
                .isEnded()
                .hasPassedInOrder(
                        "userTask_recordAttendance",
                        "gateway_attendance",
                        "serviceTask_announceAttendance",
                        "endEvent_held")
                .hasNotPassed("endEvent_notHeld", "endEvent_calledOff");
        assertThat(instanceOf("guidance", invited))
                .isEnded()
                .hasPassedInOrder("receiveTask_attended", "serviceTask_completeGuidance", "endEvent_guided");
    }

    @Test
    void waitsForAnotherDayWhereItIsMovedOnTheDay() {
        comesTheDay();
        records(Map.of(
                "result",
                "MOVED",
                "reason",
                "Listrik padam.",
                "heldOn",
                office.today().plusDays(2).toString(),
                "begins",
                "13:30"));
        assertThat(session)
                .hasPassedInOrder("userTask_recordAttendance", "gateway_attendance")
                .hasNotPassed("serviceTask_announceAttendance")
                .isWaitingAtExactly("intermediateCatchEvent_sessionDay");
        assertThat(session)
                .job("intermediateCatchEvent_sessionDay")
                .hasDueDate(workingDays.on(office.today().plusDays(2)));
    }

    @Test
    void endsNotHeldWhereItIsCalledOffOnTheDay() {
        comesTheDay();
        records(Map.of("result", "CALLED_OFF", "reason", "Pelatih sakit."));
        assertThat(session)
                .isEnded()
                .hasPassedInOrder("userTask_recordAttendance", "gateway_attendance", "endEvent_notHeld")
                .hasNotPassed("serviceTask_announceAttendance", "endEvent_held");
        assertThat(instanceOf("guidance", invited)).isWaitingAtExactly("receiveTask_attended");
    }

    @Test
    void endsCalledOffBeforeTheDay() {
        planned();
        office.as(KAB).starts("session-change", SampleSessions.change(number, "CALL_OFF", null));
        assertThat(session)
                .isEnded()
                .hasPassedInOrder("startEvent_calledOff", "endEvent_calledOff")
                .hasNotPassed("userTask_recordAttendance", "endEvent_held", "endEvent_notHeld");
    }

    private void planned() {
        office.as(KAB).does("planSession", number, sessions.plan(invited));
    }

    private void comesTheDay() {
        planned();
        fallsDue(session, "intermediateCatchEvent_sessionDay");
    }

    private void records(Map<String, ?> form) {
        office.as(KAB).does("recordAttendance", number, form);
    }
}
