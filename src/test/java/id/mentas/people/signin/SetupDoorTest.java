package id.mentas.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;

@MentasTest
class SetupDoorTest {

    private static final String BODY =
            """
            {"profile": {"id": "penyusup", "firstName": "P", "lastName": "P", "email": ""},
             "credentials": {"password": "lubang di pagar bambu"}}""";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    FilterChainProxy chains;

    /** The hole is open only while `camunda-admin` has no direct member. */
    @BeforeEach
    void takeTheAdministratorAway() {
        identity.deleteMembership("admin", "camunda-admin");
    }

    @AfterEach
    void bringTheAdministratorBack() {
        identity.deleteUser("penyusup");
        identity.createMembership("admin", "camunda-admin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/%73etup/default/user/create"
            })
    void nobodyMakesAnAdministratorAtTheSetupPage(String path) {
        HttpResponse<String> answer = create(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(identity.createUserQuery().userId("penyusup").count()).isZero();
    }

    @Test
    void theSetupPageItselfIsShut() {
        assertThat(Visitor.signedIn(port, "psm641101")
                        .get("/camunda/app/admin/default/setup/")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.browser(port)
                        .postJson("/camunda/api/admin/setup/default/user/create", BODY)
                        .statusCode())
                .isIn(401, 404);
    }

    @Test
    void withoutTheGuardAnyoneSignedInMakesAnAdministrator() {
        HttpResponse<String> answer = withoutGuard(() -> create("/camunda/api/admin/setup/default/user/create"));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(identity.createUserQuery()
                        .userId("penyusup")
                        .memberOfGroup("camunda-admin")
                        .count())
                .isOne();
    }

    private HttpResponse<String> create(String path) {
        Visitor volunteer = Visitor.signedIn(port, "psm641101");
        volunteer.get("/camunda/app/tasklist/default/");
        return volunteer.postJson(path, BODY, "X-XSRF-TOKEN", volunteer.cookie("XSRF-TOKEN"));
    }

    private <T> T withoutGuard(Supplier<T> work) {
        SecurityFilterChain chain = chains.getFilterChains().stream()
                .filter(each -> each.getFilters().stream().anyMatch(SetupDoor.class::isInstance))
                .findFirst()
                .orElseThrow();
        List<jakarta.servlet.Filter> filters = List.copyOf(chain.getFilters());
        chain.getFilters().removeIf(SetupDoor.class::isInstance);
        try {
            return work.get();
        } finally {
            chain.getFilters().clear();
            chain.getFilters().addAll(filters);
        }
    }
}
