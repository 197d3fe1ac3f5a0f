package id.mentas.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.engine.BrokenTable;
import id.mentas.engine.TableTroubles;
import id.mentas.grant.Journal;
import id.mentas.grant.Stage;
import id.mentas.testing.ChangedTable;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office's table of reminders, on tasks in small models of their own. */
@MentasTest
class TaskRemindersTest {

    @Autowired
    TaskReminders reminders;

    @Autowired
    TableTroubles troubles;

    @Autowired
    Letters letters;

    @Autowired
    SampleCases samples;

    @Autowired
    Office office;

    @Autowired
    Journal journal;

    @Autowired
    ProcessEngine engine;

    private String caseNumber = "";
    private String instance = "";

    @AfterEach
    void clean() {
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName("task-reminders-test")
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @Test
    void remindsOnceWhenATaskIsDueAndLetsTheKabupatenHelpLater() {
        waitsAt("coachAtHome");
        reminders.look();
        assertThat(letters.ofCase(caseNumber)).isEmpty();

        office.moveWorkingDays(5);
        reminders.look();
        reminders.look();
        assertThat(letters.ofCase(caseNumber)).singleElement().satisfies(letter -> {
            assertThat(letter.template()).isEqualTo(LetterTemplate.REMINDER);
            assertThat(letter.toRef()).isEqualTo("tksk-641101");
        });
        assertThat(groups()).containsExactly("tksk-641101");

        office.moveWorkingDays(5);
        reminders.look();
        reminders.look();
        assertThat(groups()).containsExactlyInAnyOrder("tksk-641101", "dinsos-kab");
        assertThat(letters.ofCase(caseNumber))
                .extracting(Letter::template)
                .containsExactlyInAnyOrder(LetterTemplate.REMINDER, LetterTemplate.ESCALATION);
        assertThat(journal.of(caseNumber))
                .extracting(Journal.Entry::sentence)
                .containsExactly(
                        "Tugas \"Kerjakan\" terlambat; kini dapat dikerjakan juga oleh Dinas Sosial Kabupaten/Kota.");
    }

    @Test
    void remindsBeforeATaskIsDueAsTheTableSays() {
        waitsAt("placeOrder");
        office.moveWorkingDays(1);
        reminders.look();
        assertThat(letters.ofCase(caseNumber)).isEmpty();
        try (var later = ChangedTable.of(engine, "lifecycle/task-reminders.dmn", "-3", "-1")) {
            office.moveWorkingDays(1);
            reminders.look();
            assertThat(letters.ofCase(caseNumber)).isEmpty();
        }
        reminders.look();
        assertThat(letters.ofCase(caseNumber)).hasSize(1);
    }

    @Test
    void remindsOfTheOtherTasksWhereOneRowIsBroken() {
        waitsAt("placeOrder");
        String unclear = caseNumber;
        waitsAt("coachAtHome");
        office.moveWorkingDays(6);
        try (BrokenTable table =
                BrokenTable.of(engine, "lifecycle/task-reminders.dmn", "<text>-3</text>", "<text>-300</text>")) {
            reminders.look();
        }
        assertThat(letters.ofCase(caseNumber)).hasSize(1);
        assertThat(letters.ofCase(unclear)).isEmpty();
        assertThat(troubles.all())
                .singleElement()
                .asString()
                .startsWith("userTask_placeOrder: tabel task-reminders:")
                .contains("\"-300\"");
        reminders.look();
        assertThat(letters.ofCase(unclear)).hasSize(1);
        assertThat(troubles.all()).isEmpty();
    }

    @Test
    void letsNobodyHelpWhomTheTableMayNotName() {
        assertThat(TaskReminderRules.read("coachAtHome", Map.of("escalateDays", 5, "escalateTo", "analis"))
                        .escalateDays())
                .isNull();
        assertThat(TaskReminderRules.read("coachAtHome", Map.of("escalateDays", 5, "escalateTo", "dinsos-kab"))
                        .escalateDays())
                .isEqualTo(5);
    }

    private void waitsAt(String task) {
        engine.getRepositoryService()
                .createDeployment()
                .name("task-reminders-test")
                .addModelInstance(
                        "task-reminders-test.bpmn",
                        Bpmn.createExecutableProcess("task-reminders-test")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .userTask("userTask_" + task)
                                .name("Kerjakan")
                                .camundaCandidateGroups("tksk-${kecamatan}")
                                .camundaDueDate("${workingDays.in(5)}")
                                .endEvent()
                                .done())
                .deploy();
        caseNumber = samples.in("6411012001", Stage.GUIDANCE);
        instance = engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "task-reminders-test", caseNumber, Map.of("caseNumber", caseNumber, "kecamatan", "641101"))
                .getId();
    }

    private List<String> groups() {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        return engine.getTaskService().getIdentityLinksForTask(task).stream()
                .map(link -> link.getGroupId())
                .filter(group -> group != null)
                .toList();
    }
}
