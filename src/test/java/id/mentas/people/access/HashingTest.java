package id.mentas.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.people.Visitor;
import id.mentas.testing.AtOnce;
import id.mentas.testing.MentasTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** The hash that real people have costs a fifth of a second; the demo's costs nothing and would show nothing. */
@MentasTest
class HashingTest {

    private static final String USER = "relawan";
    private static final String PASSWORD = "hujan turun di mahakam";
    private static final String SALT = "c2FsdA==";
    private static final int ROUNDS = 210_000;
    private static final String PATH = "/api/tasks/facts?ids=a";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void volunteer() {
        User user = identity.newUser(USER);
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        identity.createMembership(USER, "psm");
        slow(PASSWORD);
    }

    @AfterEach
    void away() {
        identity.deleteUser(USER);
        jdbc.sql("delete from sign_in_attempt").update();
    }

    @Test
    void manyCallsAtOnceEndInNoFaultAndHealthIsUp() throws Exception {
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int call = 0; call < 60; call++) {
            calls.add(() -> Visitor.program(port, USER, PASSWORD).get(PATH).statusCode());
        }
        for (int look = 0; look < 4; look++) {
            calls.add(() -> Visitor.browser(port).get("/actuator/health").statusCode());
        }

        List<Integer> answers = AtOnce.all(calls);

        assertThat(answers.subList(60, 64)).containsOnly(200);
        assertThat(answers).contains(200).allMatch(status -> status == 200 || status == 429);
        assertThat(Visitor.program(port, USER, PASSWORD).get(PATH).statusCode()).isEqualTo(200);
    }

    @Test
    void wrongOnesAtOnceAreToldToComeLater() throws Exception {
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int call = 0; call < 60; call++) {
            String wrong = "salah" + call;
            calls.add(() -> Visitor.program(port, USER, wrong).get(PATH).statusCode());
        }

        List<Integer> answers = AtOnce.all(calls);

        assertThat(answers).allMatch(status -> status == 401 || status == 429).contains(429);
        assertThat(answers.stream().filter(status -> status == 401).count())
                .as("passwords that were looked at: five are free, and one more may be under way")
                .isBetween(1L, 6L);
    }

    @Test
    void aRightPasswordIsRememberedUntilItChanges() {
        Visitor program = Visitor.program(port, USER, PASSWORD);
        assertThat(program.get(PATH).statusCode()).isEqualTo(200);
        // No hash can be computed from what is kept now: what is remembered is for the hash before.
        slow("badai di atas danau");

        assertThat(program.get(PATH).statusCode()).isEqualTo(401);
        assertThat(Visitor.program(port, USER, "badai di atas danau").get(PATH).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRememberedPasswordCostsNoHash() {
        Visitor program = Visitor.program(port, USER, PASSWORD);
        program.get(PATH);

        long begun = System.nanoTime();
        for (int call = 0; call < 20; call++) {
            assertThat(program.get(PATH).statusCode()).isEqualTo(200);
        }

        assertThat((System.nanoTime() - begun) / 20).as("nanoseconds a call").isLessThan(cost() / 2 + 20_000_000L);
    }

    private long cost() {
        long begun = System.nanoTime();
        encoder().encode("x");
        return System.nanoTime() - begun;
    }

    private void slow(String password) {
        jdbc.sql("update act_id_user set pwd_ = ?, salt_ = ? where id_ = ?")
                .params("{PBKDF2}" + ROUNDS + "$" + encoder().encode(password + SALT), SALT, USER)
                .update();
    }

    private static Pbkdf2PasswordEncoder encoder() {
        return new Pbkdf2PasswordEncoder("", 16, ROUNDS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512);
    }
}
