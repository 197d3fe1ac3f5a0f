package id.mentas.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@MentasTest
class PasswordPageTest {

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void newcomer() {
        User user = identity.newUser("baru");
        user.setPassword("titipan dari kepala");
        identity.saveUser(user);
        identity.createMembership("baru", "ppk");
    }

    @AfterEach
    void away() {
        identity.deleteUser("baru");
        jdbc.sql("delete from sign_in_attempt").update();
    }

    @Test
    void oneGivesOneselfAnotherPassword() {
        assertThat(change("titipan dari kepala", "buah sawo kecik", "buah sawo kecik"))
                .contains("Kata sandi sudah diganti.");
        assertThat(Visitor.browser(port).signIn("baru", "buah sawo kecik")).isEqualTo("/");
    }

    @Test
    void saysWhatIsWrongWithANewPassword() {
        assertThat(change("titipan dari kepala", "pendek", "pendek")).contains("paling sedikit 12");
        assertThat(change("titipan dari kepala", "baru baru baru", "baru baru baru"))
                .contains("nama pengguna");
        assertThat(change("titipan dari kepala", "bismillah123", "bismillah123"))
                .contains("mudah ditebak");
        assertThat(change("titipan dari kepala", "buah sawo kecik", "buah sawo matang"))
                .contains("tidak sama");
        assertThat(change("titipan dari kepala", "titipan dari kepala", "titipan dari kepala"))
                .contains("harus lain dari yang lama");
    }

    @Test
    void asksForTheOldPassword() {
        assertThat(change("bukan itu", "buah sawo kecik", "buah sawo kecik")).contains("Kata sandi lama salah.");
        assertThat(Visitor.browser(port).signIn("baru", "titipan dari kepala")).isEqualTo("/");
    }

    @Test
    void whoeverChangesThePasswordGoesOnAndOtherSessionsEnd() {
        Visitor me = signedIn();
        Visitor forgotten = signedIn();
        String cookie = me.cookie("JSESSIONID");

        me.postForm("/sandi", change(me, "titipan dari kepala", "buah sawo kecik"));

        assertThat(me.get("/", "Accept", "text/html").statusCode()).isEqualTo(200);
        assertThat(me.cookie("JSESSIONID")).isNotEqualTo(cookie);
        assertThat(forgotten.get("/", "Accept", "text/html").statusCode()).isEqualTo(302);
    }

    @Test
    void onePasswordSetByAnAdministratorIsChangedBeforeAnythingElse() {
        Visitor before = signedIn();
        admin().call(
                        "PUT",
                        "/engine-rest/user/baru/credentials",
                        "{\"password\": \"hujan di danau toba\", \"authenticatedUserPassword\": \"mentas\"}");
        assertThat(before.get("/", "Accept", "text/html").statusCode()).isEqualTo(302);

        Visitor me = Visitor.browser(port);
        me.signIn("baru", "hujan di danau toba");

        assertThat(Visitor.leadsTo(me.get("/", "Accept", "text/html"))).isEqualTo("/sandi?awal");
        assertThat(Visitor.leadsTo(me.get("/camunda/app/tasklist/default/", "Accept", "text/html")))
                .isEqualTo("/sandi?awal");
        assertThat(me.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(403);
        assertThat(Visitor.program(port, "baru", "hujan di danau toba")
                        .get("/engine-rest/task/count")
                        .statusCode())
                .isEqualTo(403);
        assertThat(me.postForm("/sandi", change(me, "hujan di danau toba", "buah sawo kecik"))
                        .body())
                .contains("Kata sandi sudah diganti.");
        assertThat(me.get("/", "Accept", "text/html").statusCode()).isEqualTo(200);
        assertThat(Visitor.program(port, "baru", "buah sawo kecik")
                        .get("/engine-rest/task/count")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAdministratorCannotSetAWeakOneEither() {
        var answer = admin().call(
                        "PUT",
                        "/engine-rest/user/baru/credentials",
                        "{\"password\": \"1\", \"authenticatedUserPassword\": \"mentas\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("paling sedikit 12");
    }

    private Visitor admin() {
        return Visitor.program(port, "admin", "mentas");
    }

    private Visitor signedIn() {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn("baru", "titipan dari kepala");
        return visitor;
    }

    private static Map<String, String> change(Visitor visitor, String old, String fresh) {
        return Map.of("_csrf", visitor.token("/sandi"), "lama", old, "baru", fresh, "ulang", fresh);
    }

    private String change(String old, String fresh, String again) {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn("baru", "titipan dari kepala");
        return visitor.postForm(
                        "/sandi", Map.of("_csrf", visitor.token("/sandi"), "lama", old, "baru", fresh, "ulang", again))
                .body();
    }
}
