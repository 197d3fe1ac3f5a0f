package id.mentas.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.grant.Journal;
import id.mentas.grant.Stage;
import id.mentas.testing.MentasTest;
import id.mentas.testing.SampleCases;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The steps behind the timers, in a small model of their own. */
@MentasTest
class RemindersTest {

    @Autowired
    Letters letters;

    @Autowired
    SampleCases samples;

    @Autowired
    ProcessEngine engine;

    @Autowired
    AddressBook book;

    @Autowired
    Journal journal;

    private String caseNumber;
    private String instance;

    @BeforeEach
    void aTaskWaits() {
        engine.getRepositoryService()
                .createDeployment()
                .name("reminders-test")
                .addModelInstance("reminders-test.bpmn", model())
                .deploy();
        caseNumber = samples.in("6411012001", Stage.ASSESSMENT);
        instance = engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "reminders-test", caseNumber, Map.of("caseNumber", caseNumber, "kecamatan", "641101"))
                .getId();
    }

    @AfterEach
    void clean() {
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName("reminders-test")
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @Test
    void remindsTheGroupThatHasTheTask() {
        fire("boundaryEvent_remind");
        assertThat(letters.ofCase(caseNumber)).singleElement().satisfies(letter -> {
            assertThat(letter.toKind()).isEqualTo(Letter.To.GROUP);
            assertThat(letter.toRef()).isEqualTo("tksk-641101");
            assertThat(letter.tenant()).isEqualTo("6411");
            assertThat(letter.template()).isEqualTo(CommonLetters.REMINDER);
            assertThat(letter.body()).contains("Kunjungi rumah", caseNumber);
        });
        assertThat(groups()).containsExactly("tksk-641101");
    }

    @Test
    void remindsThePersonWhoHasClaimedTheTask() {
        engine.getTaskService().claim(task(), "tksk641101");
        fire("boundaryEvent_remind");
        assertThat(letters.ofCase(caseNumber)).singleElement().satisfies(letter -> {
            assertThat(letter.toKind()).isEqualTo(Letter.To.USER);
            assertThat(letter.toRef()).isEqualTo("tksk641101");
        });
    }

    @Test
    void knowsTheAddressesOfAGroupInItsTenant() {
        assertThat(book.ofGroup("dinsos-kab", "6411"))
                .containsExactly("kab6411@mentas.example", "kab6411b@mentas.example");
        assertThat(book.ofGroup("tksk-641101", "6411")).containsExactly("tksk641101@mentas.example");
        assertThat(book.ofGroup("dinsos-prov", "6411")).containsExactly("prov@mentas.example");
        assertThat(book.ofUser("psm641101")).hasValue("psm641101@mentas.example");
        assertThat(book.ofUser("nobody")).isEmpty();
    }

    @Test
    void escalatesToTheKabupatenAndLeavesTheTaskWithItsGroup() {
        fire("boundaryEvent_escalate");
        assertThat(groups()).containsExactlyInAnyOrder("tksk-641101", "dinsos-kab");
        assertThat(letters.ofCase(caseNumber)).singleElement().satisfies(letter -> {
            assertThat(letter.toRef()).isEqualTo("dinsos-kab");
            assertThat(letter.template()).isEqualTo(CommonLetters.ESCALATION);
        });
        assertThat(journal.of(caseNumber))
                .extracting(Journal.Entry::sentence)
                .containsExactly(
                        "Tugas \"Kunjungi rumah\" terlambat; kini dapat dikerjakan juga oleh Dinas Sosial Kabupaten/Kota.");
    }

    private void fire(String boundary) {
        Job timer = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(boundary)
                .singleResult();
        engine.getManagementService().executeJob(timer.getId());
    }

    private String task() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    private List<String> groups() {
        return engine.getTaskService().getIdentityLinksForTask(task()).stream()
                .map(link -> link.getGroupId())
                .filter(group -> group != null)
                .toList();
    }

    private static BpmnModelInstance model() {
        return Bpmn.createExecutableProcess("reminders-test")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("userTask_visitHousehold")
                .name("Kunjungi rumah")
                .camundaCandidateGroups("tksk-${kecamatan}")
                .boundaryEvent("boundaryEvent_remind")
                .cancelActivity(false)
                .timerWithDuration("P5D")
                .serviceTask("serviceTask_remind")
                .camundaDelegateExpression("${remind}")
                .camundaInputParameter("task", "userTask_visitHousehold")
                .endEvent()
                .moveToActivity("userTask_visitHousehold")
                .boundaryEvent("boundaryEvent_escalate")
                .cancelActivity(false)
                .timerWithDuration("P10D")
                .serviceTask("serviceTask_escalate")
                .camundaDelegateExpression("${escalate}")
                .camundaInputParameter("task", "visitHousehold")
                .endEvent()
                .moveToActivity("userTask_visitHousehold")
                .endEvent()
                .done();
    }
}
