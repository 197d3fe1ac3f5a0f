package id.mentas.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;

import id.mentas.grant.Cases;
import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import id.mentas.testing.SampleCases;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Serah terima barang: brought home on an agreed day, three times at most unless the kabupaten says once more. */
@MentasTest
class HandoverProcessTest extends ProcessTest {

    @Autowired
    SampleCases samples;

    @Autowired
    Cases cases;

    private String caseNumber;
    private ProcessInstance handover;

    HandoverProcessTest() {
        super("handover");
    }

    @BeforeEach
    void aPackageIsReady() {
        caseNumber = samples.bought("6409011001");
        samples.start("handover", caseNumber);
        office.settle();
        handover = instanceOf(caseNumber);
    }

    @Test
    void agreesOnADayAndAsksTheWorkerOfTheKecamatan() {
        assertThat(handover)
                .hasPassedInOrder("startEvent_packageReady", "serviceTask_scheduleHandover")
                .isWaitingAtExactly("userTask_handOverGoods")
                .task("userTask_handOverGoods")
                .hasName("Serahkan barang")
                .hasCandidateGroup("tksk-640901")
                .isNotAssigned()
                .hasDueDate(appointment());
        assertThat(formOf(handover, "userTask_handOverGoods"))
                .isEqualTo("embedded:deployment:forms/handover/hand-over-goods.html");
    }

    @Test
    void endsHandedOverWithTheRecord() {
        brings(AtTheDoor.given(office.today(), cases.get(caseNumber).noKk()));
        assertThat(handover)
                .isEnded()
                .hasPassedInOrder(
                        "userTask_handOverGoods",
                        "gateway_handover",
                        "serviceTask_issueHandoverRecord",
                        "gateway_rest",
                        "endEvent_handedOver")
                .hasNotPassed("serviceTask_oweRest", "endEvent_notHandedOver", "endEvent_neverHome")
                .variables()
                .containsEntry("stageResult", "HANDED_OVER");
    }

    @Test
    void owesTheRestInAProcessOfItsOwn() {
        brings(AtTheDoor.givenInPart(office.today(), cases.get(caseNumber).noKk()));
        assertThat(handover)
                .isEnded()
                .hasPassedInOrder(
                        "serviceTask_issueHandoverRecord",
                        "gateway_rest",
                        "serviceTask_oweRest",
                        "endEvent_handedOver");
        assertThat(instanceOf("handover-completion", caseNumber)).isWaitingAtExactly("userTask_completeHandover");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "MOVED", "DIED"})
    void endsNotHandedOver(String found) {
        brings(Map.of("result", found, "visitedOn", office.today().toString(), "reason", "Kata anaknya."));
        assertThat(handover)
                .isEnded()
                .hasPassedInOrder("userTask_handOverGoods", "gateway_handover", "endEvent_notHandedOver")
                .hasNotPassed("serviceTask_issueHandoverRecord", "endEvent_handedOver")
                .variables()
                .containsEntry("stageResult", found);
    }

    @Test
    void agreesOnAnotherDayWhereNobodyWasHome() {
        comesTheDay();
        brings(AtTheDoor.inVain(office.today(), "NOT_HOME"));
        assertThat(handover)
                .hasPassedInOrder(
                        "userTask_handOverGoods",
                        "gateway_handover",
                        "gateway_anotherDate",
                        "serviceTask_scheduleHandover")
                .hasNotPassed("userTask_decideAbsence")
                .isWaitingAtExactly("userTask_handOverGoods")
                .task("userTask_handOverGoods")
                .hasDueDate(appointment());
    }

    @Test
    void asksTheKabupatenAfterThreeTimesGoesOnceMoreAndEndsNeverHome() {
        neverHome();
        assertThat(handover)
                .isWaitingAtExactly("userTask_decideAbsence")
                .task("userTask_decideAbsence")
                .hasName("Putuskan ketidakhadiran")
                .hasCandidateGroup("dinsos-kab")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(5));
        assertThat(formOf(handover, "userTask_decideAbsence")).isEqualTo("decide-absence");
        Map<String, Object> again = new HashMap<>(Map.of("decision", "AGAIN", "reason", "Pulang pekan depan."));
        again.put("nextDate", office.today().plusDays(4).toString());
        office.as("kab6409").does("decideAbsence", caseNumber, again);
        assertThat(handover)
                .hasPassedInOrder("userTask_decideAbsence", "gateway_onceMore", "serviceTask_scheduleHandover")
                .isWaitingAtExactly("userTask_handOverGoods");
        comesTheDay();
        brings(AtTheDoor.inVain(office.today(), "NOT_HOME"));
        assertThat(handover).isWaitingAtExactly("userTask_decideAbsence");
        office.as("kab6409")
                .does("decideAbsence", caseNumber, Map.of("decision", "MOVED", "reason", "Pindah ke Jawa."));
        assertThat(handover)
                .isEnded()
                .hasPassedInOrder(
                        "gateway_anotherDate", "userTask_decideAbsence", "gateway_onceMore", "endEvent_neverHome")
                .hasNotPassed("serviceTask_issueHandoverRecord", "endEvent_notHandedOver")
                .variables()
                .containsEntry("stageResult", "MOVED");
    }

    private void brings(Map<String, ?> form) {
        office.as("tksk640901").does("handOverGoods", caseNumber, form);
    }

    private void comesTheDay() {
        if (appointment().toInstant().isAfter(office.now())) {
            office.moveTo(appointment().toInstant());
        }
    }

    private Date appointment() {
        return (Date) runtimeService().getVariable(handover.getId(), "appointmentAt");
    }

    private void neverHome() {
        for (int visit = 1; visit <= 3; visit++) {
            comesTheDay();
            brings(AtTheDoor.inVain(office.today(), "NOT_HOME"));
        }
    }
}
