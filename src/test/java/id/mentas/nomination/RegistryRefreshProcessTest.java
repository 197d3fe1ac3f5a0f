package id.mentas.nomination;

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
        caseNumber = samples.in("6411012001", Stage.ASSESSMENT);
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
        office.as("kab6411")
                .does(
                        "confirmRefreshEvents",
                        key,
                        Map.of("cases", List.of(Map.of("caseNumber", caseNumber, "choice", "END", "reason", ""))));
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

    private String sent(String column, String value) {
        return office.as("kab6411")
                .starts(
                        "registry-refresh",
                        new Extract(cases, persons, office.today())
                                .of(caseNumber, column, value)
                                .form(false));
    }
}
