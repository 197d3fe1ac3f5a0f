package id.mentas.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.testing.MentasTest;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MentasTest
class PasswordPageTest {

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @BeforeEach
    void newcomer() {
        User user = identity.newUser("baru");
        user.setPassword("dari-admin");
        identity.saveUser(user);
        identity.createMembership("baru", "ppk");
    }

    @AfterEach
    void away() {
        identity.deleteUser("baru");
    }

    @Test
    void oneGivesOneselfAnotherPassword() {
        assertThat(change("dari-admin", "buah sawo kecik", "buah sawo kecik")).contains("Kata sandi sudah diganti.");
        assertThat(Visitor.browser(port).signIn("baru", "buah sawo kecik")).isEqualTo("/");
    }

    @Test
    void saysWhatIsWrongWithANewPassword() {
        assertThat(change("dari-admin", "pendek", "pendek")).contains("paling sedikit 10");
        assertThat(change("dari-admin", "baru baru baru", "baru baru baru")).contains("tanpa nama pengguna");
        assertThat(change("dari-admin", "buah sawo kecik", "buah sawo matang")).contains("tidak sama");
    }

    @Test
    void asksForTheOldPassword() {
        assertThat(change("bukan itu", "buah sawo kecik", "buah sawo kecik")).contains("Kata sandi lama salah.");
        identity.unlockUser("baru");
        assertThat(Visitor.browser(port).signIn("baru", "dari-admin")).isEqualTo("/");
    }

    private String change(String old, String fresh, String again) {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn("baru", "dari-admin");
        return visitor.postForm(
                        "/sandi", Map.of("_csrf", visitor.token("/sandi"), "lama", old, "baru", fresh, "ulang", again))
                .body();
    }
}
