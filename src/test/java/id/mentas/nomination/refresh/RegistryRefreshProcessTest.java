package id.mentas.nomination.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.grant.Cases;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.testing.Extract;
import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import id.mentas.testing.SampleCases;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pemutakhiran registri: an extract is read and compared; nobody's case ends by it before an officer has confirmed. */
@MentasTest
class RegistryRefreshProcessTest extends ProcessTest {

    private static final String VILLAGE = "6411012001";

    @Autowired
    SampleCases samples;

    @Autowired
    Cases cases;

    @Autowired
    Persons persons;

    private String caseNumber;

    RegistryRefreshProcessTest() {
        super("registry-refresh");
    }

    @BeforeEach
    void aCaseWaitsForItsDecree() {
        caseNumber = samples.in(VILLAGE, Stage.ASSESSMENT);
        samples.live(caseNumber, "callActivity_approval");
        office.settle();
    }

    @Test
    void endsRefreshedWhereNobodysCaseWouldEnd() {
        assertThat(instanceOf(sent("desil", "4")))
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_extractSent",
                        "serviceTask_readExtract",
                        "gateway_partsLeft",
                        "serviceTask_compareExtract",
                        "gateway_casesLeft",
                        "gateway_casesWouldEnd",
                        "serviceTask_reportRefresh",
                        "endEvent_refreshed")
                .hasNotPassed("userTask_confirmRefreshEvents", "serviceTask_sayRefreshEvents");
    }

    @Test
    void asksTheOfficeThatSentItAboutWhomTheRegistryCallsDead() {
        ProcessInstance refresh = instanceOf(sent("status_kependudukan", "MENINGGAL"));
        assertThat(refresh)
                .hasPassedInOrder("serviceTask_compareExtract", "gateway_casesWouldEnd")
                .hasNotPassed("serviceTask_reportRefresh")
                .isWaitingAtExactly("userTask_confirmRefreshEvents")
                .task("userTask_confirmRefreshEvents")
                .hasName("Pastikan kasus yang berubah")
                .hasCandidateGroup("dinsos-kab")
                .isNotAssigned()
                .hasDueDate(inWorkingDays(5));
        assertThat(formOf(refresh, "userTask_confirmRefreshEvents"))
                .isEqualTo("embedded:deployment:forms/nomination/confirm-refresh-events.html");
        assertThat(instanceOf("lifecycle", caseNumber)).isWaitingAtExactly("callActivity_approval");
    }

    @Test
    void endsRefreshedAfterTheOfficerHasConfirmed() {
        String key = sent("status_kependudukan", "MENINGGAL");
        confirms("kab6411", key, decision("END", ""));
        assertThat(instanceOf(key))
                .isEnded()
                .hasPassedInOrder(
                        "userTask_confirmRefreshEvents",
                        "serviceTask_sayRefreshEvents",
                        "gateway_undecidedLeft",
                        "serviceTask_reportRefresh",
                        "endEvent_refreshed");
        assertThat(instanceOf("lifecycle", caseNumber)).isEnded().hasPassedInOrder("startEvent_died", "endEvent_died");
    }

    @Test
    void asksTheProvinceAndNobodyElseOfWhatTheProvinceSent() {
        String key = office.as("prov")
                .starts(
                        "registry-refresh",
                        extract()
                                .of(caseNumber, "status_kependudukan", "MENINGGAL")
                                .form(false));
        assertThat(instanceOf(key))
                .isWaitingAtExactly("userTask_confirmRefreshEvents")
                .task("userTask_confirmRefreshEvents")
                .hasCandidateGroup("dinsos-prov");
        assertThat(office.as("kab6411").tasks("confirmRefreshEvents")).noneMatch(task -> task.getProcessInstanceId()
                .equals(instanceOf(key).getId()));
        confirms("prov", key, decision("KEEP", "Ditemui sehat."));
    }

    @Test
    void letsACaseLiveWhereTheOfficerKnowsBetter() {
        String key = sent("status_kependudukan", "MENINGGAL");
        confirms("kab6411", key, decision("KEEP", "Ditemui sehat."));
        assertThat(instanceOf(key)).isEnded().hasPassed("endEvent_refreshed");
        assertThat(instanceOf("lifecycle", caseNumber)).isWaitingAtExactly("callActivity_approval");
    }

    @Test
    void letsTheMapMoveACaseToItsNewVillage() {
        String key = sent("kode_desa", "64.11.01.2002");
        confirms("kab6411", key, decision("MOVE", ""));
        assertThat(instanceOf(key)).isEnded().hasPassedInOrder("serviceTask_sayRefreshEvents", "endEvent_refreshed");
        assertThat(instanceOf("case-relocation", caseNumber)).isEnded().hasPassed("endEvent_caseRelocated");
        assertThat(instanceOf("lifecycle", caseNumber)).isWaitingAtExactly("callActivity_approval");
    }

    @Test
    void endsRefreshedWhereTheCaseHasEndedBeforeAnybodyDecided() {
        String key = sent("status_kependudukan", "MENINGGAL");
        office.as("kab6411")
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
                                "Mengundurkan diri kemarin."));
        office.as("kab6411").does("confirmRefreshEvents", key, Map.of("cases", List.of()));
        assertThat(instanceOf(key)).isEnded().hasPassedInOrder("gateway_undecidedLeft", "endEvent_refreshed");
        assertThat(instanceOf("lifecycle", caseNumber)).isEnded().hasNotPassed("endEvent_died");
    }

    @Test
    void asksAgainUntilEverybodyIsDecided() {
        String other = samples.in(VILLAGE, Stage.ASSESSMENT);
        String key = office.as("kab6411")
                .starts(
                        "registry-refresh",
                        extract()
                                .of(caseNumber, "status_kependudukan", "MENINGGAL")
                                .of(other, "status_kependudukan", "MENINGGAL")
                                .form(false));
        confirms("kab6411", key, decision("KEEP", "Ditemui sehat."));
        assertThat(instanceOf(key))
                .hasPassedInOrder(
                        "userTask_confirmRefreshEvents", "serviceTask_sayRefreshEvents", "gateway_undecidedLeft")
                .hasNotPassed("serviceTask_reportRefresh")
                .isWaitingAtExactly("userTask_confirmRefreshEvents");
        confirms("kab6411", key, Map.of("caseNumber", other, "choice", "KEEP", "reason", "Masih di desa."));
        assertThat(instanceOf(key)).isEnded().hasPassed("endEvent_refreshed");
    }

    private void confirms(String user, String key, Map<String, String> decision) {
        office.as(user).does("confirmRefreshEvents", key, Map.of("cases", List.of(decision)));
    }

    private Map<String, String> decision(String choice, String reason) {
        return Map.of("caseNumber", caseNumber, "choice", choice, "reason", reason);
    }

    private Extract extract() {
        return new Extract(cases, persons, office.today());
    }

    private String sent(String column, String value) {
        return office.as("kab6411")
                .starts(
                        "registry-refresh",
                        extract().of(caseNumber, column, value).form(false));
    }
}
