package id.mentas.people.directory;

import id.mentas.region.Region;
import id.mentas.region.Regions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Writes tenants, groups and users that are not there yet; what is there stays as the office has it. */
@Component
class Roll {

    /**
     * A user to be.
     *
     * @param tenants beyond those which the groups bring
     */
    record Newcomer(
            String id,
            String firstName,
            String lastName,
            String email,
            String password,
            List<String> groups,
            List<String> tenants) {}

    private final IdentityService identity;
    private final Regions regions;

    Roll(IdentityService identity, Regions regions) {
        this.identity = identity;
        this.regions = regions;
    }

    void makeTenants() {
        Set<String> known =
                identity.createTenantQuery().list().stream().map(Tenant::getId).collect(Collectors.toSet());
        tenants().filter(region -> !known.contains(region.code())).forEach(region -> {
            Tenant tenant = identity.newTenant(region.code());
            tenant.setName(region.name());
            identity.saveTenant(tenant);
        });
    }

    void makeGroups() {
        Set<String> known =
                identity.createGroupQuery().list().stream().map(Group::getId).collect(Collectors.toSet());
        List<String> everywhere = tenants().map(Region::code).toList();
        for (Role role : Role.values()) {
            makeGroup(known, role.group(), role.label(), role.reach() == Role.Reach.PROVINCE ? everywhere : List.of());
        }
        for (Region kecamatan : regions.ofLevel("kecamatan")) {
            List<String> home = List.of(kecamatan.code().substring(0, 4));
            makeGroup(known, "tksk-" + kecamatan.code(), "TKSK " + kecamatan.name(), home);
            makeGroup(known, "psm-" + kecamatan.code(), "PSM " + kecamatan.name(), home);
        }
    }

    private void makeGroup(Set<String> known, String id, String name, List<String> tenants) {
        if (known.contains(id)) {
            return;
        }
        Group group = identity.newGroup(id);
        group.setName(name);
        group.setType("mentas");
        identity.saveGroup(group);
        tenants.forEach(tenant -> identity.createTenantGroupMembership(tenant, id));
    }

    Set<String> knownUsers() {
        return identity.createUserQuery().list().stream().map(User::getId).collect(Collectors.toSet());
    }

    void enrol(Newcomer newcomer) {
        User user = identity.newUser(newcomer.id());
        user.setFirstName(newcomer.firstName());
        user.setLastName(newcomer.lastName());
        user.setEmail(newcomer.email());
        user.setPassword(newcomer.password());
        identity.saveUser(user);
        newcomer.groups().forEach(group -> identity.createMembership(newcomer.id(), group));
        newcomer.tenants().forEach(tenant -> identity.createTenantUserMembership(tenant, newcomer.id()));
    }

    boolean hasAdministrator() {
        return identity.createUserQuery().memberOfGroup(Role.ADMIN.group()).count() > 0;
    }

    boolean isAdministrator(String userId) {
        return identity.createUserQuery()
                        .userId(userId)
                        .memberOfGroup(Role.ADMIN.group())
                        .count()
                > 0;
    }

    void makeAdministrator(String userId) {
        identity.createMembership(userId, Role.ADMIN.group());
    }

    /** The province and its ten kabupaten/kota. */
    private Stream<Region> tenants() {
        return Stream.concat(regions.find(SignedIn.PROVINCE).stream(), regions.kabupaten().stream());
    }
}
