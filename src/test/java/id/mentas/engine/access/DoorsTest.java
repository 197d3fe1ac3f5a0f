package id.mentas.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.engine.InHouse;
import id.mentas.engine.OpenEngine;
import id.mentas.engine.SmallModel;
import id.mentas.testing.MentasTest;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The engine's own doors behind the web's: closed to persons, and most of them wide open without our services. */
@MentasTest
class DoorsTest {

    private static final String PROCESS = "doors";
    private static final String ME = "psm641101";
    private static final List<String> GROUPS = List.of("psm", "psm-641101");

    @Autowired
    ProcessEngine engine;

    @Autowired
    ApplicationContext house;

    private static OpenEngine open;

    private String task;
    private String instance;

    @BeforeEach
    void oneTask() {
        if (engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(PROCESS)
                        .count()
                == 0) {
            SmallModel.deploy(
                    engine.getRepositoryService(),
                    PROCESS,
                    Bpmn.createExecutableProcess(PROCESS)
                            .camundaHistoryTimeToLiveString("P3650D")
                            .startEvent()
                            .userTask("userTask_look")
                            .camundaCandidateGroups("psm-${kecamatan}")
                            .endEvent()
                            .moveToActivity("userTask_look")
                            .boundaryEvent()
                            .error("anyError")
                            .endEvent()
                            .done());
            grant(Resources.PROCESS_DEFINITION, PROCESS, Permissions.CREATE_INSTANCE, Permissions.READ);
            grant(Resources.PROCESS_INSTANCE, "*", Permissions.CREATE);
            grant(Resources.TASK, "*", Permissions.CREATE);
        }
        start();
    }

    private void start() {
        instance = engine.getRuntimeService()
                .startProcessInstanceByKey(
                        PROCESS, Map.of("caseNumber", "UEP-2026-1-6411-00009", "kecamatan", "641101"))
                .getId();
        task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    @AfterEach
    void away() {
        engine.getIdentityService().clearAuthentication();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .list()
                .forEach(running -> engine.getRuntimeService().deleteProcessInstance(running.getId(), "test"));
        engine.getTaskService().createTaskQuery().taskName("own").list().forEach(own -> engine.getTaskService()
                .deleteTask(own.getId(), true));
    }

    /** A way past the forms, for a person who sees the task. */
    private record Way(String name, BiConsumer<ProcessEngine, DoorsTest> walk) {}

    private static Stream<Way> openWithoutTheGuard() {
        return Stream.of(
                new Way("resolve", (e, t) -> e.getTaskService().resolveTask(t.task, Map.of("eligible", true))),
                new Way("undeclared error", (e, t) -> e.getTaskService().handleBpmnError(t.task, "noSuchError")),
                new Way("error", (e, t) -> e.getTaskService().handleBpmnError(t.task, "anyError", "x", Map.of("a", 1))),
                new Way("complete with variables", (e, t) -> e.getTaskService()
                        .complete(t.task, Map.of("eligible", true))),
                new Way("comment", (e, t) -> e.getTaskService().createComment(t.task, t.instance, "x")),
                new Way("attachment", (e, t) -> e.getTaskService()
                        .createAttachment("x", t.task, t.instance, "x", "x", "http://example.org")),
                new Way("claim for somebody else", (e, t) -> e.getTaskService().claim(t.task, "somebody")),
                new Way("start by key", (e, t) -> e.getRuntimeService()
                        .startProcessInstanceByKey(
                                PROCESS, Map.of("kecamatan", "641101", "caseNumber", "x-6411-00001"))),
                new Way("start by id", (e, t) -> e.getRuntimeService()
                        .createProcessInstanceById(e.getRepositoryService()
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(PROCESS)
                                .latestVersion()
                                .singleResult()
                                .getId())
                        .setVariables(Map.of("kecamatan", "641101", "caseNumber", "x-6411-00001"))
                        .execute()),
                new Way("task of one's own", (e, t) -> {
                    var own = e.getTaskService().newTask();
                    own.setName("own");
                    e.getTaskService().saveTask(own);
                }));
    }

    private static Stream<Way> closedAtAnyRate() {
        return Stream.of(
                new Way("delegate", (e, t) -> e.getTaskService().delegateTask(t.task, "x")),
                new Way("escalate", (e, t) -> e.getTaskService().handleEscalation(t.task, "x")),
                new Way("assign", (e, t) -> e.getTaskService().setAssignee(t.task, "x")),
                new Way("own", (e, t) -> e.getTaskService().setOwner(t.task, "x")),
                new Way("add group", (e, t) -> e.getTaskService().addCandidateGroup(t.task, "x")),
                new Way("add user", (e, t) -> e.getTaskService().addCandidateUser(t.task, "x")),
                new Way("rename", (e, t) -> e.getTaskService().setName(t.task, "x")),
                new Way("postpone", (e, t) -> e.getTaskService().setDueDate(t.task, new java.util.Date())),
                new Way("task variable", (e, t) -> e.getTaskService().setVariable(t.task, "a", 1)),
                new Way("local task variable", (e, t) -> e.getTaskService().setVariableLocal(t.task, "a", 1)),
                new Way("remove variable", (e, t) -> e.getTaskService().removeVariable(t.task, "kecamatan")),
                new Way("variable", (e, t) -> e.getRuntimeService().setVariable(t.instance, "a", 1)),
                new Way("message", (e, t) -> e.getRuntimeService().correlateMessage("x")),
                new Way("start by message", (e, t) -> e.getRuntimeService().startProcessInstanceByMessage("x")),
                new Way("message later", (e, t) -> e.getRuntimeService().createMessageCorrelationAsync("x")),
                new Way("signal", (e, t) -> e.getRuntimeService().signalEventReceived("x")),
                new Way("condition", (e, t) -> e.getRuntimeService().createConditionEvaluation()),
                new Way("execution signal", (e, t) -> e.getRuntimeService().signal(t.instance)),
                new Way("modification", (e, t) -> e.getRuntimeService()
                        .createProcessInstanceModification(t.instance)
                        .cancelAllForActivity("userTask_look")
                        .execute()),
                new Way("deletion", (e, t) -> e.getRuntimeService().deleteProcessInstance(t.instance, "x")),
                new Way("suspension", (e, t) -> e.getRuntimeService().suspendProcessInstanceById(t.instance)),
                new Way("unclaim of another's", (e, t) -> e.getTaskService().claim(t.task, null)));
    }

    @TestFactory
    Stream<DynamicTest> refusesPersonsEveryWayPastTheForms() {
        return Stream.concat(openWithoutTheGuard(), closedAtAnyRate())
                .map(way -> DynamicTest.dynamicTest(way.name(), () -> {
                    oneTask();
                    engine.getIdentityService().setAuthentication(ME, GROUPS, List.of("6411"));
                    try {
                        assertThatThrownBy(() -> way.walk().accept(engine, this))
                                .satisfiesAnyOf(
                                        thrown -> assertThat(thrown).isInstanceOf(AuthorizationException.class),
                                        thrown -> assertThat(thrown).isInstanceOf(id.mentas.common.Refused.class));
                    } finally {
                        away();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> findsTheWayOpenWithoutOurServices() {
        return openWithoutTheGuard()
                .map(way -> DynamicTest.dynamicTest(way.name(), () -> {
                    oneTask();
                    open().getIdentityService().setAuthentication(ME, GROUPS, List.of("6411"));
                    try {
                        assertThatCode(() -> way.walk().accept(open(), this)).doesNotThrowAnyException();
                    } finally {
                        open().getIdentityService().clearAuthentication();
                        away();
                    }
                }));
    }

    private ProcessEngine open() {
        if (open == null) {
            open = new OpenEngine(house, new SightPlugin());
        }
        return open.engine();
    }

    @AfterAll
    static void closeTheOpenEngine() {
        if (open != null) {
            open.close();
        }
    }

    @Test
    void letsNobodyCompleteWhatAnotherHolds() {
        engine.getTaskService().claim(task, "psm641101b");
        engine.getIdentityService().setAuthentication(ME, GROUPS, List.of("6411"));
        assertThatThrownBy(() -> engine.getTaskService().complete(task)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> engine.getTaskService().claim(task, null)).isInstanceOf(AuthorizationException.class);
        engine.getIdentityService().clearAuthentication();
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task)
                        .singleResult()
                        .getAssignee())
                .isEqualTo("psm641101b");
    }

    @Test
    void letsNobodyStartInAnotherKabupaten() {
        engine.getIdentityService().setAuthentication(ME, GROUPS, List.of("6411"));
        Map<String, Object> elsewhere = Map.of("caseNumber", "UEP-2026-1-6474-00001", "kecamatan", "647401");
        assertThatThrownBy(() ->
                        InHouse.run(() -> engine.getRuntimeService().startProcessInstanceByKey(PROCESS, elsewhere)))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("di luar wilayah kerja");
    }

    @Test
    void givesEveryInstanceItsTenant() {
        assertThat(tenantOf(Map.of("caseNumber", "UEP-2026-1-6402-12345", "kecamatan", "650101")))
                .isEqualTo("6402");
        assertThat(tenantOf(Map.of("caseNumber", "UEP-2026-1-6402-123456", "kecamatan", "650101")))
                .isEqualTo("6402");
        assertThat(tenantOf(Map.of("kabupaten", "6403", "kecamatan", "650101"))).isEqualTo("6403");
        assertThat(tenantOf(Map.of("kecamatan", "640501"))).isEqualTo("6405");
        assertThat(tenantOf(Map.of("kecamatan", "650101"))).isEqualTo("64");
    }

    private String tenantOf(Map<String, Object> variables) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(PROCESS, variables)
                .getTenantId();
    }

    private void grant(Resource resource, String id, Permissions... permissions) {
        Authorization grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId(ME);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        engine.getAuthorizationService().saveAuthorization(grant);
    }
}
