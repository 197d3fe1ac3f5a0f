package id.mentas.people.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MentasTest
class RightsTest {

    @LocalServerPort
    int port;

    @Autowired
    AuthorizationService authorizations;

    static Stream<Role> workers() {
        return Arrays.stream(Role.values()).filter(Role::isWorking);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("workers")
    void noWorkingGroupSeesOrWorksThroughADefinition(Role role) {
        for (Permission permission : ProcessDefinitionPermissions.values()) {
            boolean allowed = permission == ProcessDefinitionPermissions.NONE
                    || permission == ProcessDefinitionPermissions.READ
                    || permission == ProcessDefinitionPermissions.CREATE_INSTANCE;
            if (!allowed) {
                assertThat(rowsWith(role, Resources.PROCESS_DEFINITION, permission))
                        .as(role + " " + permission)
                        .isZero();
            }
        }
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(role.group())
                        .resourceType(Resources.TASK)
                        .count())
                .isZero();
        assertThat(rowsWith(role, Resources.PROCESS_INSTANCE, ProcessInstancePermissions.READ))
                .isZero();
    }

    @Test
    void eachStartsTheProcessesOfTheirOwnWork() {
        assertThat(starts(Role.DINSOS_KAB))
                .contains("nomination-import", "lifecycle", "decree-round", "guidance-session");
        assertThat(starts(Role.PSM)).containsExactly("village-deliberation");
        assertThat(starts(Role.TKSK)).isEmpty();
        assertThat(starts(Role.PENGAWAS)).isEmpty();
    }

    @Test
    void whoeverAModelNamesStartsIt() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            Map<String, List<String>> starters = files.filter(
                            file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file ->
                            Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(Process.class).stream())
                    .collect(Collectors.toMap(Process::getId, Process::getCamundaCandidateStarterGroupsList));
            for (Role role : Role.values()) {
                List<String> own = starters.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(role.group()))
                        .map(Map.Entry::getKey)
                        .toList();
                assertThat(starts(role)).as(role.group()).containsExactlyInAnyOrderElementsOf(own);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PENGAWAS", "ANALIS"})
    void supervisorsAndAnalystsChangeNoCase(Role role) {
        Stream.of(
                        Permissions.UPDATE,
                        Permissions.DELETE,
                        Permissions.TASK_WORK,
                        Permissions.TASK_ASSIGN,
                        Permissions.UPDATE_INSTANCE,
                        Permissions.DELETE_INSTANCE,
                        Permissions.UPDATE_TASK,
                        Permissions.MIGRATE_INSTANCE)
                .forEach(permission -> Stream.of(
                                Resources.PROCESS_DEFINITION,
                                Resources.PROCESS_INSTANCE,
                                Resources.TASK,
                                Resources.DEPLOYMENT,
                                Resources.USER,
                                Resources.GROUP,
                                Resources.AUTHORIZATION,
                                Resources.FILTER)
                        .filter(resource -> Arrays.asList(permission.getTypes()).contains(resource))
                        .forEach(resource -> assertThat(rowsWith(role, resource, permission))
                                .as(role + " " + resource + " " + permission)
                                .isZero()));
    }

    @Test
    void supervisorsReadEverything() {
        assertThat(authorizations.isUserAuthorized(
                        "pengawas", List.of("pengawas"), TaskPermissions.READ, Resources.TASK))
                .isTrue();
        assertThat(authorizations.isUserAuthorized(
                        "pengawas",
                        List.of("pengawas"),
                        ProcessDefinitionPermissions.READ_HISTORY,
                        Resources.PROCESS_DEFINITION,
                        "lifecycle"))
                .isTrue();
        assertThat(Visitor.program(port, "pengawas", "mentas")
                        .get("/engine-rest/history/process-instance?maxResults=5")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void analystsDeployAndSeeNoInstance() {
        assertThat(authorizations.isUserAuthorized(
                        "analis", List.of("analis"), Permissions.CREATE, Resources.DEPLOYMENT))
                .isTrue();
        assertThat(authorizations.isUserAuthorized(
                        "analis",
                        List.of("analis"),
                        ProcessDefinitionPermissions.READ_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        "lifecycle"))
                .isFalse();
        assertThat(Visitor.program(port, "analis", "mentas")
                        .get("/engine-rest/process-definition/count?key=lifecycle&latestVersion=true")
                        .body())
                .isEqualTo("{\"count\":1}");
    }

    @Test
    void everyoneReadsTheOwnNameAndNoOthers() {
        Visitor volunteer = Visitor.program(port, "psm641101", "mentas");

        assertThat(volunteer.get("/engine-rest/user/psm641101/profile").body()).contains("Long Bagun");
        assertThat(volunteer.get("/engine-rest/user/kab6474/profile").statusCode())
                .isEqualTo(404);
        assertThat(volunteer.get("/engine-rest/user/count").body()).isEqualTo("{\"count\":1}");
    }

    private List<String> starts(Role role) {
        return authorizations
                .createAuthorizationQuery()
                .groupIdIn(role.group())
                .resourceType(Resources.PROCESS_DEFINITION)
                .hasPermission(ProcessDefinitionPermissions.CREATE_INSTANCE)
                .list()
                .stream()
                .map(row -> row.getResourceId())
                .filter(id -> !ANY.equals(id))
                .toList();
    }

    private long rowsWith(Role role, Resource resource, Permission permission) {
        return authorizations
                .createAuthorizationQuery()
                .groupIdIn(role.group())
                .resourceType(resource)
                .hasPermission(permission)
                .count();
    }
}
