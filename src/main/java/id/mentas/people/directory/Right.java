package id.mentas.people.directory;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.HistoricProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.HistoricTaskPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.jspecify.annotations.Nullable;

/**
 * What a group may do with one thing or all things of a kind: one row of the engine's authorizations.
 *
 * @param group null for everyone
 * @param resourceId `*` for all
 */
record Right(@Nullable String group, Resource resource, String resourceId, List<Permission> permissions) {

    private static final List<Permission> ALL_THERE_ARE = Stream.<Permission[]>of(
                    Permissions.values(),
                    ProcessDefinitionPermissions.values(),
                    ProcessInstancePermissions.values(),
                    TaskPermissions.values(),
                    BatchPermissions.values(),
                    HistoricTaskPermissions.values(),
                    HistoricProcessInstancePermissions.values(),
                    UserOperationLogCategoryPermissions.values(),
                    SystemPermissions.values())
            .flatMap(Stream::of)
            .filter(permission -> permission.getValue() != 0 && permission.getValue() != Integer.MAX_VALUE)
            .toList();

    static Right of(Role role, Resource resource, Permission... permissions) {
        return of(role, resource, Authorization.ANY, permissions);
    }

    static Right of(Role role, Resource resource, String resourceId, Permission... permissions) {
        return new Right(role.group(), resource, resourceId, List.of(permissions));
    }

    static Right ofEveryone(Resource resource, String resourceId, Permission... permissions) {
        return new Right(null, resource, resourceId, List.of(permissions));
    }

    /** Equal for a right and the row that holds it. */
    String key() {
        return key(group, resource.resourceType(), resourceId);
    }

    static String keyOf(Authorization row) {
        return key(row.getGroupId(), row.getResourceType(), row.getResourceId());
    }

    /** Whether a row grants this and nothing beyond. */
    boolean isExactly(Authorization row) {
        int wanted = permissions.stream().mapToInt(Permission::getValue).reduce(0, (all, one) -> all | one);
        if (wanted == Integer.MAX_VALUE || row.isEveryPermissionGranted()) {
            return wanted == Integer.MAX_VALUE && row.isEveryPermissionGranted();
        }
        int granted = ALL_THERE_ARE.stream()
                .filter(row::isPermissionGranted)
                .mapToInt(Permission::getValue)
                .reduce(0, (all, one) -> all | one);
        return granted == wanted;
    }

    private static String key(@Nullable String group, int resourceType, String resourceId) {
        return (group == null ? "" : group) + " " + resourceType + " " + resourceId;
    }
}
