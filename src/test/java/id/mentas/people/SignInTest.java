package id.mentas.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.testing.MentasTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@MentasTest
class SignInTest {

    private static final String HTML = "text/html";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forgetWrongPasswords() {
        jdbc.sql("delete from sign_in_attempt").update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "prov",
                "kadis",
                "ppk",
                "pengawas",
                "analis",
                "kab6411",
                "kab6411b",
                "dagang6411",
                "naker6411",
                "pu6411",
                "tksk641101",
                "psm641101"
            })
    void everyoneSignsInAndIsGreeted(String user) {
        Visitor visitor = Visitor.browser(port);

        assertThat(visitor.signIn(user, "mentas")).isEqualTo("/");
        HttpResponse<String> landing = visitor.get("/", "Accept", HTML);
        assertThat(landing.statusCode()).isEqualTo(200);
        assertThat(landing.body()).contains("Selamat datang").contains("Keluar");
    }

    @Test
    void saysInASentenceThatThePasswordIsWrongAndForHowLongOneWaits() {
        Visitor visitor = Visitor.browser(port);
        for (int time = 1; time <= 5; time++) {
            String wrong = visitor.signIn("psm641102", "salah");
            assertThat(visitor.get(wrong, "Accept", HTML).body()).contains("Nama pengguna atau kata sandi salah.");
        }

        String later = visitor.signIn("psm641102", "mentas");

        assertThat(visitor.get(later, "Accept", HTML).body())
                .containsPattern("kata sandi salah dari jaringan ini. Coba lagi dalam \\d+ detik");
    }

    @Test
    void wrongPasswordsCountAtTheProgramsDoorToo() {
        Visitor wrong = Visitor.program(port, "tksk641102", "salah");
        for (int time = 1; time <= 5; time++) {
            assertThat(wrong.get("/engine-rest/task/count").statusCode()).isEqualTo(401);
        }

        HttpResponse<String> later =
                Visitor.program(port, "tksk641102", "mentas").get("/engine-rest/task/count");

        assertThat(later.statusCode()).isEqualTo(429);
        assertThat(later.headers().firstValue("Retry-After")).isPresent();
        assertThat(later.body()).contains("Coba lagi dalam");
        assertThat(Visitor.browser(port).signIn("tksk641102", "mentas")).startsWith("/login?tunggu=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/pantau", "/camunda/app/tasklist/default/", "/camunda/app/admin/default/"})
    void leadsFromAPageToTheLogin(String page) {
        HttpResponse<String> answer = Visitor.browser(port).get(page, "Accept", HTML);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/tasks/facts?ids=a",
                "/engine-rest/task",
                "/engine-rest/engine",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/admin/auth/user/default",
                "/actuator/metrics"
            })
    void answers401ToProgramsInsteadOfARedirect(String path) {
        assertThat(Visitor.browser(port).get(path).statusCode()).isEqualTo(401);
    }

    @Test
    void comesBackAfterSigningInToThePageThatWasAskedFor() {
        Visitor visitor = Visitor.browser(port);
        visitor.get("/camunda/app/tasklist/default/", "Accept", HTML);
        visitor.get("/camunda/api/engine/engine/default/task", "Accept", "application/json");

        assertThat(visitor.signIn("psm641101", "mentas")).startsWith("/camunda/app/tasklist/default/");
    }

    @Test
    void tasklistKnowsWhoHasSignedIn() {
        Visitor visitor = Visitor.signedIn(port, "kab6411");

        assertThat(visitor.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/camunda/api/admin/auth/user/default").body())
                .contains("\"userId\":\"kab6411\"")
                .contains("tasklist")
                .doesNotContain("cockpit")
                .doesNotContain("\"admin\"");
        assertThat(visitor.get("/camunda/api/engine/engine/default/user/kab6411/profile")
                        .body())
                .contains("Mahakam Ulu");
    }

    @Test
    void tasklistsOwnLoginIsClosed() {
        Visitor visitor = Visitor.signedIn(port, "psm641101");

        assertThat(visitor.postForm(
                                "/camunda/api/admin/auth/user/default/login/admin",
                                Map.of("username", "admin", "password", "mentas"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theProgramsDoorKeepsNoSession() {
        HttpResponse<String> answer =
                Visitor.program(port, "psm641101", "mentas").get("/engine-rest/task/count");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aSessionDoesNotOpenTheEnginesProgramsDoor() {
        assertThat(Visitor.signedIn(port, "admin")
                        .get("/engine-rest/task/count")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void ourApiTakesSessionAndBasicAlike() {
        assertThat(Visitor.signedIn(port, "psm641101")
                        .get("/api/tasks/facts?ids=a")
                        .body())
                .isEqualTo("{}");
        assertThat(Visitor.program(port, "psm641101", "mentas")
                        .get("/api/tasks/facts?ids=a")
                        .body())
                .isEqualTo("{}");
    }

    @Test
    void onlyProgramsAreToldTheWayIn() {
        Visitor visitor = Visitor.browser(port);

        assertThat(visitor.get("/engine-rest/task").headers().firstValue("WWW-Authenticate"))
                .isPresent();
        assertThat(visitor.get("/engine-rest/task", "Sec-Fetch-Mode", "navigate")
                        .headers()
                        .firstValue("WWW-Authenticate"))
                .isEmpty();
    }

    @Test
    void leavingOurPageEndsTasklistToo() {
        Visitor visitor = Visitor.signedIn(port, "psm641101");
        visitor.get("/camunda/app/tasklist/default/");

        HttpResponse<String> answer = visitor.postForm("/logout", Map.of("_csrf", visitor.token("/")));

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?keluar"));
        assertThat(visitor.get("/camunda/api/admin/auth/user/default").statusCode())
                .isEqualTo(401);
        assertThat(visitor.get("/", "Accept", HTML).statusCode()).isEqualTo(302);
    }

    @Test
    void leavingTasklistEndsOurPagesToo() {
        Visitor visitor = Visitor.signedIn(port, "psm641101");
        visitor.get("/camunda/app/tasklist/default/");

        HttpResponse<String> answer = visitor.postForm(
                "/camunda/api/admin/auth/user/default/logout", Map.of(), "X-XSRF-TOKEN", visitor.cookie("XSRF-TOKEN"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(visitor.get("/", "Accept", HTML).statusCode()).isEqualTo(302);
        assertThat(visitor.get("/camunda/api/admin/auth/user/default").statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesFormsThatAreNotOurs() {
        Visitor visitor = Visitor.signedIn(port, "admin");

        assertThat(visitor.postForm("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(visitor.postJson("/api/demo/clock", "{}").statusCode()).isEqualTo(403);
        assertThat(Visitor.program(port, "admin", "mentas")
                        .postJson("/api/demo/clock", "{}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(Visitor.program(port, "admin", "mentas")
                        .postJson("/api/demo/clock", "{}", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aLoginPageLeftOpenTooLongAsksAgain() {
        HttpResponse<String> answer = Visitor.browser(port)
                .postForm("/login", Map.of("_csrf", "old", "pengguna", "psm641101", "sandi", "mentas"));

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?usang"));
    }

    @Test
    void cookiesAreKeptFromScriptsAndSecureOnHttps() {
        List<String> plain = Visitor.browser(port).get("/login").headers().allValues("Set-Cookie");
        List<String> https = Visitor.browser(port)
                .get("/login", "X-Forwarded-Proto", "https")
                .headers()
                .allValues("Set-Cookie");
        Visitor visitor = Visitor.signedIn(port, "psm641101");
        List<String> tasklist = visitor.get("/camunda/app/tasklist/default/", "X-Forwarded-Proto", "https")
                .headers()
                .allValues("Set-Cookie");

        assertThat(plain).singleElement().satisfies(cookie -> assertThat(cookie)
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure"));
        assertThat(https).singleElement().satisfies(cookie -> assertThat(cookie)
                .contains("HttpOnly", "SameSite=Lax", "Secure"));
        assertThat(tasklist)
                .anySatisfy(cookie -> assertThat(cookie).startsWith("XSRF-TOKEN"))
                .allSatisfy(cookie -> assertThat(cookie).contains("SameSite=Lax", "Secure"));
    }

    @Test
    void healthIsOpenAndTheRestIsForAdministrators() {
        assertThat(Visitor.browser(port).get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(Visitor.program(port, "prov", "mentas")
                        .get("/actuator/metrics")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.program(port, "admin", "mentas")
                        .get("/actuator/metrics")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void pagesCarrySecurityHeaders() {
        var headers = Visitor.browser(port).get("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy")).isPresent();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void somebodyRemovedWhileSignedInIsOutAtTheNextRequest() {
        enrol("sementara", "dinsos-kab");
        Visitor visitor = Visitor.signedIn(port, "sementara");
        visitor.get("/camunda/app/tasklist/default/");
        assertThat(visitor.get("/", "Accept", HTML).statusCode()).isEqualTo(200);

        identity.deleteUser("sementara");

        assertThat(visitor.get("/camunda/api/engine/engine/default/task/count").statusCode())
                .isEqualTo(401);
        assertThat(visitor.get("/", "Accept", HTML).statusCode()).isEqualTo(302);
    }

    @Test
    void somebodyWithoutAGroupIsTurnedAwayWithASentence() {
        enrol("tanpa", null);
        Visitor visitor = Visitor.browser(port);
        try {
            assertThat(visitor.get(visitor.signIn("tanpa", "mentas"), "Accept", HTML)
                            .body())
                    .contains("belum masuk kelompok kerja mana pun");
        } finally {
            identity.deleteUser("tanpa");
        }
    }

    private void enrol(String id, String group) {
        User user = identity.newUser(id);
        user.setPassword("mentas");
        identity.saveUser(user);
        if (group != null) {
            identity.createMembership(id, group);
        }
    }
}
