package id.mentas.people.access;

import id.mentas.people.access.SecurityLog.Event;
import java.util.function.Supplier;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The engine's users as every door reaches them, Admin and REST too: passwords are checked our way, for the engine's own would lock
 * an account for good after ten wrong ones, and whatever changes who may do what is noted.
 */
class EngineIdentity extends IdentityServiceImpl {

    private final Supplier<AccountChanges> changes;

    /** @param changes later, because the engine starts before what notes its changes */
    EngineIdentity(Supplier<AccountChanges> changes) {
        this.changes = changes;
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        return userId != null && password != null && changes.get().isRight(userId, password);
    }

    @Override
    public void saveUser(User user, boolean skipPasswordPolicy) {
        boolean isNew = user instanceof UserEntity entity && entity.getRevision() == 0;
        boolean hasPassword = user instanceof UserEntity entity && entity.hasNewPassword();
        super.saveUser(user, skipPasswordPolicy);
        if (isNew) {
            changes.get().note(Event.USER_ADDED, user.getId(), by());
        }
        if (hasPassword) {
            changes.get().passwordSet(user.getId(), by());
        }
    }

    @Override
    public void deleteUser(String userId) {
        super.deleteUser(userId);
        changes.get().removed(userId, by());
    }

    @Override
    public void unlockUser(String userId) {
        super.unlockUser(userId);
        changes.get().unlocked(userId, by());
    }

    @Override
    public void createMembership(String userId, String groupId) {
        super.createMembership(userId, groupId);
        changes.get().note(Event.GROUP_ADDED, userId, by(), "group", groupId);
    }

    @Override
    public void deleteMembership(String userId, String groupId) {
        super.deleteMembership(userId, groupId);
        changes.get().note(Event.GROUP_REMOVED, userId, by(), "group", groupId);
    }

    @Override
    public void deleteGroup(String groupId) {
        super.deleteGroup(groupId);
        changes.get().note(Event.GROUP_REMOVED, "-", by(), "group", groupId);
    }

    @Override
    public void createTenantUserMembership(String tenantId, String userId) {
        super.createTenantUserMembership(tenantId, userId);
        changes.get().note(Event.TENANT_ADDED, userId, by(), "tenant", tenantId);
    }

    @Override
    public void deleteTenantUserMembership(String tenantId, String userId) {
        super.deleteTenantUserMembership(tenantId, userId);
        changes.get().note(Event.TENANT_REMOVED, userId, by(), "tenant", tenantId);
    }

    @Override
    public void createTenantGroupMembership(String tenantId, String groupId) {
        super.createTenantGroupMembership(tenantId, groupId);
        changes.get().note(Event.TENANT_ADDED, "-", by(), "tenant", tenantId, "group", groupId);
    }

    @Override
    public void deleteTenantGroupMembership(String tenantId, String groupId) {
        super.deleteTenantGroupMembership(tenantId, groupId);
        changes.get().note(Event.TENANT_REMOVED, "-", by(), "tenant", tenantId, "group", groupId);
    }

    @Override
    public void deleteTenant(String tenantId) {
        super.deleteTenant(tenantId);
        changes.get().note(Event.TENANT_REMOVED, "-", by(), "tenant", tenantId);
    }

    private String by() {
        Authentication person = getCurrentAuthentication();
        return person == null || person.getUserId() == null ? Whence.person() : person.getUserId();
    }
}
