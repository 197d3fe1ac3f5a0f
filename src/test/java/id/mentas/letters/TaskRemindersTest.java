package id.mentas.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.engine.decision.TableTroubles;
import id.mentas.engine.model.BrokenTable;
import id.mentas.engine.node.MentasClock;
import id.mentas.grant.Journal;
import id.mentas.grant.Stage;
import id.mentas.testing.ChangedTable;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.UserTaskBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office's table of reminders, on tasks in small models of their own. */
@MentasTest
class TaskRemindersTest {

    private static final String TABLE = "lifecycle/task-reminders.dmn";

    @Autowired
    TaskReminders reminders;

    @Autowired
    MentasClock clock;

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
            assertThat(letter.template()).isEqualTo(CommonLetters.REMINDER);
            assertThat(letter.toRef()).isEqualTo("tksk-641101");
        });
        assertThat(groups()).containsExactly("tksk-641101");

        office.moveWorkingDays(5);
        reminders.look();
        reminders.look();
        assertThat(groups()).containsExactlyInAnyOrder("tksk-641101", "dinsos-kab");
        assertThat(letters.ofCase(caseNumber))
                .extracting(Letter::template)
                .containsExactlyInAnyOrder(CommonLetters.REMINDER, CommonLetters.ESCALATION);
        assertThat(journal.of(caseNumber))
                .extracting(Journal.Entry::sentence)
                .containsExactly(
                        "Tugas \"Kerjakan\" terlambat; kini dapat dikerjakan juga oleh Dinas Sosial Kabupaten/Kota.");
    }

    @Test
    void remindsBeforeATaskIsDueAsTheTableSays() {
        waitsAt("placeOrder");
        office.moveWorkingDays(1);
        assertThat(letters.ofCase(caseNumber)).isEmpty();
        try (var later = ChangedTable.inRow(engine, TABLE, "\"placeOrder\"", "-3", "-1")) {
            office.moveWorkingDays(1);
            assertThat(letters.ofCase(caseNumber)).isEmpty();
        }
        reminders.look();
        assertThat(letters.ofCase(caseNumber)).hasSize(1);
    }

    @Test
    void callsWhomAnAnalystNamesWhenAnAnalystWants() {
        waitsAt("visitHousehold");
        try (var other = ChangedTable.inRow(engine, TABLE, "\"visitHousehold\"", "\"dinsos-kab\"", "\"dinsos-prov\"")) {
            office.moveWorkingDays(5);
            assertThat(groups()).containsExactlyInAnyOrder("tksk-641101", "dinsos-prov");
        }
        waitsAt("visitHousehold");
        try (var later = ChangedTable.inRow(engine, TABLE, "\"visitHousehold\"", "0", "2")) {
            office.moveWorkingDays(6);
            assertThat(groups()).containsExactly("tksk-641101");
            office.moveWorkingDays(1);
            assertThat(groups()).containsExactlyInAnyOrder("tksk-641101", "dinsos-kab");
        }
    }

    @Test
    void tellsOfATaskThatOnlyItsOfficerMayDoWithoutGivingItAway() {
        waitsAt("signDecree");
        office.moveWorkingDays(8);
        assertThat(letters.ofCase(caseNumber))
                .extracting(letter -> letter.template() + " " + letter.toRef())
                .containsExactlyInAnyOrder("REMINDER tksk-641101", "LATE dinsos-prov");
        assertThat(groups()).containsExactly("tksk-641101");
        try (var help = ChangedTable.inRow(engine, TABLE, "\"signDecree\"", "false", "true")) {
            waitsAt("signDecree");
            office.moveWorkingDays(8);
            assertThat(groups()).containsExactlyInAnyOrder("tksk-641101", "dinsos-prov");
        }
    }

    @Test
    void leavesToTheTimersOfAnOlderVersionWhatTheyDo() {
        waitsAt(withTimers("visitHousehold"), "visitHousehold");
        office.moveWorkingDays(4);
        assertThat(letters.ofCase(caseNumber))
                .extracting(letter -> letter.template() + " " + letter.toRef())
                .containsExactly("REMINDER tksk-641101");
        office.moveWorkingDays(10);
        reminders.look();
        assertThat(letters.ofCase(caseNumber))
                .extracting(letter -> letter.template() + " " + letter.toRef())
                .containsExactlyInAnyOrder("REMINDER tksk-641101", "ESCALATION dinsos-prov");
        assertThat(groups()).containsExactlyInAnyOrder("tksk-641101", "dinsos-prov");
    }

    @Test
    void remindsOfATaskWithAUselessRowWhenItFallsDue() {
        waitsAt("placeOrder");
        String unclear = caseNumber;
        waitsAt("coachAtHome");
        try (BrokenTable table = BrokenTable.of(engine, TABLE, "<text>-3</text>", "<text>-300</text>")) {
            office.moveWorkingDays(4);
            assertThat(letters.ofCase(unclear)).isEmpty();
            office.moveWorkingDays(1);
            assertThat(letters.ofCase(unclear)).hasSize(1);
            assertThat(letters.ofCase(caseNumber)).hasSize(1);
            assertThat(troublesOf("placeOrder"))
                    .singleElement()
                    .asString()
                    .contains("tabel task-reminders:", "\"-300\"");
            assertThat(troublesOf("coachAtHome")).isEmpty();
        }
        reminders.look();
        assertThat(letters.ofCase(unclear)).hasSize(1);
        assertThat(troublesOf("placeOrder")).isEmpty();
    }

    @Test
    void remindsOfATaskWithoutARowWhenItFallsDue() {
        waitsAt("coachAtHome");
        try (var table = ChangedTable.without(engine, TABLE, "\"coachAtHome\"")) {
            office.moveWorkingDays(12);
            assertThat(letters.ofCase(caseNumber)).extracting(Letter::template).containsExactly(CommonLetters.REMINDER);
            assertThat(groups()).containsExactly("tksk-641101");
            assertThat(troublesOf("coachAtHome")).singleElement().asString().contains("Tambahkan barisnya.");
        }
        reminders.look();
        assertThat(groups()).containsExactlyInAnyOrder("tksk-641101", "dinsos-kab");
        assertThat(troublesOf("coachAtHome")).isEmpty();
    }

    @Test
    void doesItAsTheHouseWhoeverMovesTheClock() {
        waitsAt("coachAtHome");
        Instant later = clock.instant().plus(Duration.ofDays(30));
        office.as("admin").signedIn(() -> {
            clock.moveTo(later);
            return true;
        });
        assertThat(groups()).contains("dinsos-kab");
        assertThat(journal.of(caseNumber)).singleElement().satisfies(entry -> assertThat(entry.person())
                .isNull());
    }

    private List<String> troublesOf(String task) {
        return troubles.all().stream()
                .filter(trouble -> trouble.startsWith("userTask_" + task + ":"))
                .toList();
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
        waitsAt(begins(task).endEvent().done(), task);
    }

    private void waitsAt(BpmnModelInstance model, String task) {
        engine.getRepositoryService()
                .createDeployment()
                .name("task-reminders-test")
                .addModelInstance("task-reminders-test.bpmn", model)
                .deploy();
        caseNumber = samples.in("6411012001", Stage.GUIDANCE);
        instance = engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "task-reminders-test", caseNumber, Map.of("caseNumber", caseNumber, "kecamatan", "641101"))
                .getId();
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(instance)
                        .taskDefinitionKey("userTask_" + task)
                        .count())
                .isEqualTo(1);
    }

    private static UserTaskBuilder begins(String task) {
        return Bpmn.createExecutableProcess("task-reminders-test")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("userTask_" + task)
                .name("Kerjakan")
                .camundaCandidateGroups("tksk-${kecamatan}")
                .camundaDueDate("${workingDays.in(5)}");
    }

    /** As models were before the table ruled all tasks: other days than the table's, and another group. */
    private static BpmnModelInstance withTimers(String task) {
        return begins(task)
                .boundaryEvent("boundaryEvent_remind")
                .cancelActivity(false)
                .timerWithDate("${workingDays.in(4)}")
                .serviceTask("serviceTask_remind")
                .camundaDelegateExpression("${remind}")
                .camundaInputParameter("task", "userTask_" + task)
                .endEvent()
                .moveToActivity("userTask_" + task)
                .boundaryEvent("boundaryEvent_escalate")
                .cancelActivity(false)
                .timerWithDate("${workingDays.in(12)}")
                .serviceTask("serviceTask_escalate")
                .camundaDelegateExpression("${escalate}")
                .camundaInputParameter("task", task)
                .camundaInputParameter("group", "dinsos-prov")
                .endEvent()
                .moveToActivity("userTask_" + task)
                .endEvent()
                .done();
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
