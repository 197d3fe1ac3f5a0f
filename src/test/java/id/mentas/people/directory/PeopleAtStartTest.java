package id.mentas.people.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.testing.MentasTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Tenant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@MentasTest
class PeopleAtStartTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    PeopleAtStart atStart;

    @Test
    void theProgrammesGroupsTenantsAndPeopleAreThere() {
        var identity = engine.getIdentityService();

        assertThat(identity.createTenantQuery().count()).isEqualTo(11);
        assertThat(identity.createGroupQuery().count()).isEqualTo(12 + 2 * 105);
        assertThat(identity.createUserQuery().count()).isEqualTo(6 + 10 * 5 + 105 * 2);
        for (Role role : Role.values()) {
            assertThat(identity.createGroupQuery().groupId(role.group()).count())
                    .as(role.group())
                    .isOne();
        }
    }

    @Test
    void provincialGroupsBelongToAllTenantsAndOthersToTheirOwn() {
        assertThat(tenants("prov")).hasSize(11);
        assertThat(tenants("kadis")).hasSize(11);
        assertThat(tenants("ppk")).hasSize(11);
        assertThat(tenants("pengawas")).hasSize(11);
        assertThat(tenants("analis")).hasSize(11);
        assertThat(tenants("kab6411b")).containsExactly("6411");
        assertThat(tenants("naker6474")).containsExactly("6474");
        assertThat(tenants("tksk641101")).containsExactly("6411");
        assertThat(groups("psm641101")).containsExactlyInAnyOrder("psm", "psm-641101");
    }

    @Test
    void aSecondStartChangesNothingAndIsQuick() {
        List<Long> before = counts();
        Instant start = Instant.now();

        atStart.run(new DefaultApplicationArguments());

        assertThat(counts()).isEqualTo(before);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aRightThatWasChangedIsPutRight() {
        var authorizations = engine.getAuthorizationService();
        var row = authorizations
                .createAuthorizationQuery()
                .groupIdIn("psm")
                .resourceType(org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION)
                .list()
                .get(0);
        row.addPermission(org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK);
        authorizations.saveAuthorization(row);

        atStart.run(new DefaultApplicationArguments());

        assertThat(authorizations
                        .createAuthorizationQuery()
                        .authorizationId(row.getId())
                        .hasPermission(org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK)
                        .count())
                .isZero();
    }

    private List<Long> counts() {
        return List.of(
                engine.getIdentityService().createTenantQuery().count(),
                engine.getIdentityService().createGroupQuery().count(),
                engine.getIdentityService().createUserQuery().count(),
                engine.getAuthorizationService().createAuthorizationQuery().count(),
                engine.getFilterService().createFilterQuery().count());
    }

    private List<String> tenants(String user) {
        return engine
                .getIdentityService()
                .createTenantQuery()
                .userMember(user)
                .includingGroupsOfUser(true)
                .list()
                .stream()
                .map(Tenant::getId)
                .toList();
    }

    private List<String> groups(String user) {
        return engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(org.camunda.bpm.engine.identity.Group::getId)
                .toList();
    }
}
