package id.mentas.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.grant.CaseFacts;
import id.mentas.grant.Stage;
import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import id.mentas.testing.SampleCases;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pantau usaha: visited in the months that the table plans, helped where it is not green, reviewed where it is red. */
@MentasTest
class MonitoringProcessTest extends ProcessTest {

    @Autowired
    SampleCases samples;

    @Autowired
    CaseFacts facts;

    private String caseNumber;
    private LocalDate handedOver;

    MonitoringProcessTest() {
        super("monitoring");
    }

    @BeforeEach
    void goodsWereHandedOver() {
        caseNumber = samples.in("6411012001", Stage.GUIDANCE);
        handedOver = office.today();
    }

    @Test
    void plansTheVisitsAndWaitsForTheFirst() {
        ProcessInstance monitoring = begins();
        assertThat(monitoring)
                .hasPassedInOrder(
                        "startEvent_guided",
                        "businessRuleTask_planVisits",
                        "serviceTask_chooseVisit",
                        "gateway_moreVisits")
                .isWaitingAtExactly("intermediateCatchEvent_visitDate");
        assertThat(monitoring).task().isNull();
        assertThat(monitoring).job("intermediateCatchEvent_visitDate").hasDueDate(visitDay(1));
    }

    @Test
    void asksTheVolunteerOfTheKecamatanToVisit() {
        ProcessInstance monitoring = visitIsDue();
        assertThat(monitoring)
                .hasPassed("intermediateCatchEvent_visitDate")
                .isWaitingAtExactly("userTask_visitBusiness")
                .task("userTask_visitBusiness")
                .hasName("Kunjungi usaha")
                .hasCandidateGroup("psm-641101")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(10));
        assertThat(formOf(monitoring, "userTask_visitBusiness"))
                .isEqualTo("embedded:deployment:forms/monitoring/visit-business.html");
    }

    @Test
    void choosesTheNextVisitOfAHealthyBusiness() {
        ProcessInstance monitoring = visitIsDue();
        visited(BusinessVisits.running(office.today()));
        assertThat(monitoring)
                .hasPassedInOrder(
                        "userTask_visitBusiness",
                        "businessRuleTask_judgeHealth",
                        "gateway_nextStep",
                        "serviceTask_chooseVisit",
                        "gateway_moreVisits")
                .hasNotPassed("userTask_resolveObstacle", "userTask_reviewCase")
                .isWaitingAtExactly("intermediateCatchEvent_visitDate");
        assertThat(monitoring).job("intermediateCatchEvent_visitDate").hasDueDate(visitDay(3));
    }

    @Test
    void endsMonitoredAfterTheLastVisit() {
        handedOver = office.today().minusMonths(13);
        ProcessInstance monitoring = begins();
        office.settle();
        visited(BusinessVisits.running(office.today()));
        assertThat(monitoring)
                .isEnded()
                .hasPassedInOrder(
                        "gateway_nextStep",
                        "serviceTask_chooseVisit",
                        "gateway_moreVisits",
                        "serviceTask_closeMonitoring",
                        "gateway_result",
                        "endEvent_monitored")
                .hasNotPassed("endEvent_failed")
                .variables()
                .containsEntry("stageResult", "MONITORED");
    }

    @Test
    void asksTheWorkerToHelpWithAnObstacle() {
        ProcessInstance monitoring = visitIsDue();
        visited(BusinessVisits.withObstacle(office.today()));
        assertThat(monitoring)
                .hasPassedInOrder("userTask_visitBusiness", "businessRuleTask_judgeHealth", "gateway_nextStep")
                .isWaitingAtExactly("userTask_resolveObstacle")
                .task("userTask_resolveObstacle")
                .hasName("Selesaikan kendala")
                .hasCandidateGroup("tksk-641101")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(10));
        assertThat(formOf(monitoring, "userTask_resolveObstacle")).isEqualTo("resolve-obstacle");
        office.as("tksk641101").does("resolveObstacle", caseNumber, BusinessVisits.resolved(office.today()));
        assertThat(monitoring)
                .hasPassedInOrder("userTask_resolveObstacle", "serviceTask_chooseVisit", "gateway_moreVisits")
                .isWaitingAtExactly("intermediateCatchEvent_visitDate");
    }

    @Test
    void asksTheKabupatenToReviewWhereTheGoodsWereSold() {
        ProcessInstance monitoring = goodsWereSold();
        assertThat(monitoring)
                .hasPassedInOrder("businessRuleTask_judgeHealth", "gateway_nextStep")
                .hasNotPassed("userTask_resolveObstacle")
                .isWaitingAtExactly("userTask_reviewCase")
                .task("userTask_reviewCase")
                .hasName("Tinjau kasus")
                .hasCandidateGroup("dinsos-kab")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(5));
        assertThat(formOf(monitoring, "userTask_reviewCase")).isEqualTo("review-case");
    }

    @Test
    void goesOnWithHelpWhereTheReviewSaysSo() {
        ProcessInstance monitoring = goodsWereSold();
        reviewed("GO_ON");
        assertThat(monitoring)
                .hasPassedInOrder("userTask_reviewCase", "gateway_reviewed")
                .hasNotPassed("serviceTask_closeMonitoring")
                .isWaitingAtExactly("userTask_resolveObstacle");
    }

    @Test
    void endsMonitoredWhereTheReviewRefersAtOnce() {
        ProcessInstance monitoring = goodsWereSold();
        reviewed("REFER");
        assertThat(monitoring)
                .isEnded()
                .hasPassedInOrder(
                        "userTask_reviewCase",
                        "gateway_reviewed",
                        "serviceTask_closeMonitoring",
                        "gateway_result",
                        "endEvent_monitored")
                .hasNotPassed("endEvent_failed");
    }

    @Test
    void endsFailedWhereTheReviewCloses() {
        ProcessInstance monitoring = goodsWereSold();
        reviewed("FAIL");
        assertThat(monitoring)
                .isEnded()
                .hasPassedInOrder(
                        "userTask_reviewCase",
                        "gateway_reviewed",
                        "serviceTask_closeMonitoring",
                        "gateway_result",
                        "endEvent_failed")
                .hasNotPassed("endEvent_monitored")
                .variables()
                .containsEntry("stageResult", "FAILED");
    }

    /** The first working day from so many months after the handover. */
    private Date visitDay(int months) {
        return workingDays.on(workingDays.after(handedOver.plusMonths(months).minusDays(1), 1));
    }

    private ProcessInstance begins() {
        facts.reference(caseNumber, CaseFacts.Paper.HANDOVER, "BAST-" + caseNumber, handedOver);
        samples.start("monitoring", caseNumber);
        return instanceOf(caseNumber);
    }

    private ProcessInstance visitIsDue() {
        ProcessInstance monitoring = begins();
        fallsDue(monitoring, "intermediateCatchEvent_visitDate");
        return monitoring;
    }

    private ProcessInstance goodsWereSold() {
        ProcessInstance monitoring = visitIsDue();
        visited(BusinessVisits.sold(office.today()));
        return monitoring;
    }

    private void visited(Map<String, ?> form) {
        office.as("psm641101").does("visitBusiness", caseNumber, form);
    }

    private void reviewed(String decision) {
        office.as("kab6411")
                .does("reviewCase", caseNumber, Map.of("decision", decision, "reason", "Dijual untuk berobat."));
    }
}
