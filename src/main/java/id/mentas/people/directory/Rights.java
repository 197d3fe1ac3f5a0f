package id.mentas.people.directory;

import static id.mentas.people.directory.Role.ADMIN;
import static id.mentas.people.directory.Role.ANALIS;
import static id.mentas.people.directory.Role.PENGAWAS;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;

import id.mentas.engine.model.StageProcesses;
import id.mentas.engine.model.StageProcesses.StartForm;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.HistoricProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.HistoricTaskPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes what each group may do in the engine, and puts right what was changed in these rows.
 *
 * <p>Tasks need no row: assignee and candidate groups see and work them. No working group may read tasks, instances or history
 * through a definition, for then everyone would see every task of the tenant.
 */
@Component
class Rights {

    private final AuthorizationService authorizations;
    private final StageProcesses processes;

    Rights(AuthorizationService authorizations, StageProcesses processes) {
        this.authorizations = authorizations;
        this.processes = processes;
    }

    void grant() {
        Map<String, Authorization> existing = authorizations.createAuthorizationQuery().list().stream()
                .filter(row -> row.getAuthorizationType() != Authorization.AUTH_TYPE_REVOKE)
                .filter(row -> row.getGroupId() != null || ANY.equals(row.getUserId()))
                .collect(Collectors.toMap(Right::keyOf, row -> row, (first, second) -> first));
        Stream.of(ofAdministrators(), ofWorkers(), ofStarters(), ofSupervisors(), ofAnalysts(), ofEveryone())
                .flatMap(rights -> rights)
                .forEach(right -> grant(right, existing.get(right.key())));
    }

    /** Makes everyone a reader of ready task lists. */
    void letEveryoneRead(Resource resource, Collection<String> resourceIds) {
        Map<String, Authorization> existing = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                .resourceType(resource)
                .list()
                .stream()
                .collect(Collectors.toMap(Right::keyOf, row -> row, (first, second) -> first));
        resourceIds.stream()
                .map(id -> Right.ofEveryone(resource, id, READ))
                .forEach(right -> grant(right, existing.get(right.key())));
    }

    private static Stream<Right> ofAdministrators() {
        return Arrays.stream(Resources.values()).map(resource -> Right.of(ADMIN, resource, ALL));
    }

    /** Tasklist, and the names and diagrams of processes: which work is done, not whose. */
    private static Stream<Right> ofWorkers() {
        return Arrays.stream(Role.values())
                .filter(Role::isWorking)
                .flatMap(role -> Stream.of(
                        Right.of(role, Resources.APPLICATION, "tasklist", ACCESS),
                        Right.of(role, Resources.PROCESS_DEFINITION, READ)));
    }

    /** Who starts a process by its form: the starter groups of the models that the application brings along. */
    private Stream<Right> ofStarters() {
        Map<String, StartForm> forms = processes.startForms();
        Stream<Right> definitions = forms.entrySet().stream().flatMap(entry -> entry.getValue().groups().stream()
                .map(Rights::working)
                .map(role -> Right.of(role, Resources.PROCESS_DEFINITION, entry.getKey(), READ, CREATE_INSTANCE)));
        Stream<Right> instances = forms.values().stream()
                .flatMap(form -> form.groups().stream())
                .distinct()
                .map(Rights::working)
                .map(role -> Right.of(role, Resources.PROCESS_INSTANCE, CREATE));
        return Stream.concat(definitions, instances);
    }

    private static Role working(String group) {
        return Role.ofGroup(group)
                .filter(Role::isWorking)
                .orElseThrow(() -> new IllegalStateException(
                        "A model lets \"" + group + "\" start it, which is no working group"));
    }

    /** Everything to read, nothing to change. */
    private static Stream<Right> ofSupervisors() {
        Stream<Right> plain = Stream.of(
                        Resources.DEPLOYMENT,
                        Resources.PROCESS_INSTANCE,
                        Resources.TASK,
                        Resources.DECISION_REQUIREMENTS_DEFINITION,
                        Resources.BATCH,
                        Resources.USER,
                        Resources.GROUP,
                        Resources.TENANT)
                .map(resource -> Right.of(PENGAWAS, resource, READ));
        return Stream.concat(
                plain,
                Stream.of(
                        Right.of(PENGAWAS, Resources.APPLICATION, "cockpit", ACCESS),
                        Right.of(PENGAWAS, Resources.DECISION_DEFINITION, READ, READ_HISTORY),
                        Right.of(PENGAWAS, Resources.HISTORIC_TASK, HistoricTaskPermissions.READ),
                        Right.of(
                                PENGAWAS, Resources.HISTORIC_PROCESS_INSTANCE, HistoricProcessInstancePermissions.READ),
                        Right.of(PENGAWAS, Resources.OPERATION_LOG_CATEGORY, UserOperationLogCategoryPermissions.READ),
                        Right.of(
                                PENGAWAS,
                                Resources.PROCESS_DEFINITION,
                                ProcessDefinitionPermissions.READ,
                                ProcessDefinitionPermissions.READ_TASK,
                                ProcessDefinitionPermissions.READ_TASK_VARIABLE,
                                ProcessDefinitionPermissions.READ_INSTANCE,
                                ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                                ProcessDefinitionPermissions.READ_HISTORY,
                                ProcessDefinitionPermissions.READ_HISTORY_VARIABLE)));
    }

    /** Models in and out; nothing of the cases that stand on them. */
    private static Stream<Right> ofAnalysts() {
        return Stream.of(
                Right.of(ANALIS, Resources.APPLICATION, "cockpit", ACCESS),
                Right.of(ANALIS, Resources.DEPLOYMENT, CREATE, READ),
                Right.of(ANALIS, Resources.PROCESS_DEFINITION, READ),
                Right.of(ANALIS, Resources.DECISION_DEFINITION, READ),
                Right.of(ANALIS, Resources.DECISION_REQUIREMENTS_DEFINITION, READ));
    }

    /** Names of groups and tenants: Tasklist writes them beside a task. */
    private static Stream<Right> ofEveryone() {
        return Stream.of(Right.ofEveryone(Resources.GROUP, ANY, READ), Right.ofEveryone(Resources.TENANT, ANY, READ));
    }

    private void grant(Right right, @Nullable Authorization existing) {
        if (existing != null && right.isExactly(existing)) {
            return;
        }
        Authorization row = existing == null ? newRow(right) : existing;
        row.setPermissions(right.permissions().toArray(Permission[]::new));
        authorizations.saveAuthorization(row);
    }

    private Authorization newRow(Right right) {
        Authorization row = authorizations.createNewAuthorization(
                right.group() == null ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT);
        if (right.group() != null) {
            row.setGroupId(right.group());
        }
        row.setResource(right.resource());
        row.setResourceId(right.resourceId());
        return row;
    }
}
