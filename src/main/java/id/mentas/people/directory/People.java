package id.mentas.people.directory;

import id.mentas.engine.Caller;
import id.mentas.engine.Callers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells who is signed in and who the people of a group are. */
@Component
public class People {

    /** A person of the house with an address for letters. */
    public record Member(String userId, String displayName, @Nullable String email) {}

    private final IdentityService identity;
    private final Callers callers;

    /** @param identity lazy, because sign-in is set up before the engine has started */
    People(@Lazy IdentityService identity, Callers callers) {
        this.identity = identity;
        this.callers = callers;
    }

    /** The person for whom this thread works. Fails where nobody is signed in: pages and API let nobody through unsigned. */
    public SignedIn signedIn() {
        return whoever().orElseThrow(() -> new IllegalStateException("Nobody is signed in."));
    }

    /** The person for whom this thread works; empty in jobs and at start. */
    public Optional<SignedIn> whoever() {
        return callers.current()
                .map(caller ->
                        new SignedIn(caller.userId(), displayName(caller.userId()), caller.groups(), caller.tenants()));
    }

    /** First and last name of a user, the id itself where there is none. */
    public String displayName(String userId) {
        return callers.withoutCaller(() -> Optional.ofNullable(
                        identity.createUserQuery().userId(userId).singleResult())
                .map(People::nameOf)
                .orElse(userId));
    }

    /** People of a group who work for a tenant: by their own membership or by the group's. */
    public List<Member> members(String group, String tenant) {
        return callers.withoutCaller(() -> {
            Set<String> ofTenant = identity.createUserQuery().memberOfTenant(tenant).list().stream()
                    .map(User::getId)
                    .collect(Collectors.toSet());
            boolean groupIsOfTenant = identity.createGroupQuery()
                            .groupId(group)
                            .memberOfTenant(tenant)
                            .count()
                    > 0;
            return identity.createUserQuery().memberOfGroup(group).orderByUserId().asc().list().stream()
                    .filter(user -> groupIsOfTenant || ofTenant.contains(user.getId()))
                    .map(user -> new Member(user.getId(), nameOf(user), user.getEmail()))
                    .toList();
        });
    }

    /** What the engine must know of a person, read afresh: a group taken away is gone at the next request. */
    public Caller read(String userId) {
        return callers.withoutCaller(() -> new Caller(
                userId,
                identity.createGroupQuery().groupMember(userId).list().stream()
                        .map(Group::getId)
                        .collect(Collectors.toSet()),
                identity.createTenantQuery().userMember(userId).includingGroupsOfUser(true).list().stream()
                        .map(Tenant::getId)
                        .collect(Collectors.toSet())));
    }

    private static String nameOf(User user) {
        String name = (text(user.getFirstName()) + " " + text(user.getLastName())).strip();
        return name.isEmpty() ? user.getId() : name;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
