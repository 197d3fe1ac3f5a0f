package id.mentas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.testing.MentasTest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who sees which task, by list, by count and by id. */
@MentasTest
class SightTest {

    private static final String VISIT = "sight-visit";
    private static final String REVIEW = "sight-review";

    @Autowired
    ProcessEngine engine;

    @Autowired
    ApplicationContext house;

    private String here;
    private String neighbour;
    private String elsewhere;
    private String review;

    @BeforeEach
    void fourTasks() {
        if (engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(VISIT)
                        .count()
                == 0) {
            SmallModel.deploy(engine.getRepositoryService(), VISIT, SmallModel.task(VISIT, "psm-${kecamatan}"));
            SmallModel.deploy(engine.getRepositoryService(), REVIEW, SmallModel.task(REVIEW, "dinsos-kab"));
        }
        here = start(VISIT, "UEP-2026-1-6411-00001", "641101");
        neighbour = start(VISIT, "UEP-2026-1-6411-00002", "641102");
        elsewhere = start(VISIT, "UEP-2026-1-6474-00003", "647401");
        review = start(REVIEW, "UEP-2026-1-6411-00004", "641101");
    }

    @AfterEach
    void away() {
        engine.getIdentityService().clearAuthentication();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKeyIn(VISIT, REVIEW)
                .list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test"));
    }

    @Test
    void showsVolunteersTheirOwnKecamatanOnly() {
        as("psm641101", List.of("psm", "psm-641101"), "6411", () -> {
            assertThat(ids(tasks())).containsExactly(here);
            assertThat(tasks().count()).isEqualTo(1);
            assertThat(byId(neighbour)).isNull();
            assertThat(byId(elsewhere)).isNull();
            return null;
        });
    }

    @Test
    void showsAnotherRoleOfTheKabupatenNothing() {
        as("kab6411", List.of("dinsos-kab"), "6411", () -> {
            assertThat(ids(tasks())).containsExactly(review);
            assertThat(tasks().count()).isEqualTo(1);
            assertThat(byId(here)).isNull();
            return null;
        });
    }

    @Test
    void hidesAnotherTenantEvenFromItsOwnGroup() {
        as("kab6474", List.of("dinsos-kab", "psm-641101"), "6474", () -> {
            assertThat(ids(tasks())).isEmpty();
            assertThat(tasks().count()).isZero();
            assertThat(byId(review)).isNull();
            assertThatThrownBy(() -> engine.getTaskService().claim(review, "kab6474"))
                    .isInstanceOf(org.camunda.bpm.engine.ProcessEngineException.class);
            return null;
        });
    }

    @Test
    void refusesToReadOrWorkATaskThatIsNotOnes() {
        as("psm641101", List.of("psm", "psm-641101"), "6411", () -> {
            assertThatThrownBy(() -> engine.getTaskService().claim(neighbour, "psm641101"))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> engine.getTaskService().getVariables(neighbour))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> engine.getTaskService().getIdentityLinksForTask(neighbour))
                    .isInstanceOf(AuthorizationException.class);
            return null;
        });
    }

    @Test
    void letsOneTakeGiveBackAndTakeAgain() {
        as("psm641101", List.of("psm", "psm-641101"), "6411", () -> {
            engine.getTaskService().claim(here, "psm641101");
            assertThat(byId(here).getAssignee()).isEqualTo("psm641101");
            engine.getTaskService().setAssignee(here, null);
            assertThat(byId(here).getAssignee()).isNull();
            engine.getTaskService().claim(here, "psm641101");
            return null;
        });
        as("psm641101b", List.of("psm", "psm-641101"), "6411", () -> {
            assertThat(byId(here)).as("a colleague still sees who has it").isNotNull();
            assertThatThrownBy(() -> engine.getTaskService().setAssignee(here, null))
                    .isInstanceOf(AuthorizationException.class)
                    .hasMessageContaining("dipegang petugas lain");
            assertThatThrownBy(() -> engine.getTaskService().claim(here, "psm641101b"))
                    .isInstanceOf(org.camunda.bpm.engine.TaskAlreadyClaimedException.class);
            return null;
        });
    }

    @Test
    void writesNoAuthorizationForTasksAndTheirWork() {
        String assigned = start(VISIT, "UEP-2026-1-6411-00005", "641101");
        engine.getTaskService().claim(assigned, "psm641101");
        engine.getTaskService().addCandidateGroup(assigned, "dinsos-kab");
        assertThat(engine.getAuthorizationService()
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .list())
                .noneMatch(row -> row.getResourceId().equals(assigned));
    }

    @Test
    void narrowsAgainHoweverOftenAQueryRuns() {
        as("psm641101", List.of("psm", "psm-641101"), "6411", () -> {
            TaskQuery query = tasks();
            assertThat(query.count()).isEqualTo(1);
            assertThat(query.listPage(0, 50)).hasSize(1);
            assertThat(query.listPage(0, 10)).hasSize(1);
            return null;
        });
    }

    @Test
    void cannotBeWidenedByAnOrOfOnesOwn() {
        as("psm641101", List.of("psm", "psm-641101"), "6411", () -> {
            assertThat(ids(tasks().or()
                            .taskCandidateGroup("dinsos-kab")
                            .taskNameLike("%")
                            .endOr()))
                    .containsExactly(here);
            return null;
        });
    }

    @Test
    void showsSupervisorsEverythingAndLetsThemChangeNothing() {
        grantSupervisors();
        as("pengawas", List.of("pengawas"), "6411", () -> {
            assertThat(ids(tasks())).contains(here, neighbour, review);
            assertThatThrownBy(() -> engine.getTaskService().claim(here, "pengawas"))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> engine.getTaskService().setAssignee(here, "pengawas"))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> engine.getTaskService().setVariable(here, "eligible", true))
                    .isInstanceOf(AuthorizationException.class);
            return null;
        });
    }

    @Test
    void isBlindWithoutTheGuard() {
        try (OpenEngine open = new OpenEngine(house)) {
            ProcessEngine engine = open.engine();
            engine.getIdentityService().setAuthentication("psm641101", List.of("psm", "psm-641101"), List.of("6411"));
            assertThat(engine.getTaskService().createTaskQuery().taskId(here).count())
                    .as("the engine's own way shows nothing without authorization rows")
                    .isZero();
        }
    }

    @Test
    void keepsProvincialCountsToProvincialGroups() {
        String definition = definition(VISIT);
        as("kab6411", List.of("dinsos-kab"), "6411", () -> {
            assertThatThrownBy(() ->
                            engine.getManagementService().createMetricsQuery().sum())
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> engine.getHistoryService()
                            .createHistoricActivityStatisticsQuery(definition)
                            .list())
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> engine.getManagementService()
                            .createProcessDefinitionStatisticsQuery()
                            .list())
                    .isInstanceOf(AuthorizationException.class);
            return null;
        });
        as("prov", List.of("dinsos-prov"), "64", () -> engine.getManagementService()
                .createMetricsQuery()
                .sum());
    }

    @Test
    void countsEveryKabupatensWorkForAnyoneWithoutTheGuard() {
        try (OpenEngine open = new OpenEngine(house)) {
            open.engine().getIdentityService().setAuthentication("kab6411", List.of("dinsos-kab"), List.of("6411"));
            assertThat(open.engine().getManagementService().createMetricsQuery().sum())
                    .isNotNegative();
        }
    }

    private void grantSupervisors() {
        boolean granted = engine.getAuthorizationService()
                        .createAuthorizationQuery()
                        .groupIdIn("pengawas")
                        .resourceType(Resources.PROCESS_DEFINITION)
                        .hasPermission(Permissions.READ_TASK)
                        .count()
                > 0;
        if (!granted) {
            Authorization grant =
                    engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId("pengawas");
            grant.setResource(Resources.PROCESS_DEFINITION);
            grant.setResourceId("*");
            grant.addPermission(Permissions.READ_TASK);
            engine.getAuthorizationService().saveAuthorization(grant);
        }
    }

    private TaskQuery tasks() {
        return engine.getTaskService().createTaskQuery().processDefinitionKeyIn(VISIT, REVIEW);
    }

    private Task byId(String id) {
        return engine.getTaskService().createTaskQuery().taskId(id).singleResult();
    }

    private static List<String> ids(TaskQuery query) {
        return query.listPage(0, 50).stream().map(Task::getId).toList();
    }

    private String definition(String key) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private String start(String process, String caseNumber, String kecamatan) {
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey(
                        process, caseNumber, Map.of("caseNumber", caseNumber, "kecamatan", kecamatan))
                .getId();
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    private <T> T as(String user, List<String> groups, String tenant, Supplier<T> work) {
        engine.getIdentityService().setAuthentication(user, groups, List.of(tenant));
        try {
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
