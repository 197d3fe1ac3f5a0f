package id.mentas.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.testing.MentasTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@MentasTest
class ThrottleTest {

    private static final String HERE = "203.0.113.7";
    private static final String ELSEWHERE = "198.51.100.20";
    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Autowired
    Throttle throttle;

    @Autowired
    PasswordCheck passwords;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    @AfterEach
    void forget() {
        jdbc.sql("delete from sign_in_attempt").update();
        jdbc.sql("delete from letter where template = 'SIGN_IN_ALARM'").update();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void whoeverTypesWrongOftenWaitsLongerAndLongerButNeverMoreThanAQuarterOfAnHour() {
        Duration before = Duration.ZERO;
        for (int wrong = 1; wrong <= 40; wrong++) {
            throttle.failed(HERE, "admin");
            Duration left = throttle.left(HERE, "admin");
            if (wrong < 5) {
                assertThat(left).as("%d wrong", wrong).isZero();
            } else {
                assertThat(left).as("%d wrong", wrong).isPositive().isLessThanOrEqualTo(LONGEST);
                assertThat(left.plusSeconds(2)).isGreaterThan(before);
            }
            before = left;
        }
        later(LONGEST);

        assertThat(throttle.left(HERE, "admin")).isZero();
    }

    @Test
    void wrongPasswordsAreForgottenBitByBit() {
        wrong(HERE, "admin", 4);
        later(Duration.ofMinutes(61));
        wrong(HERE, "admin", 2);

        assertThat(throttle.left(HERE, "admin")).isZero();
    }

    @Test
    void aStrangerElsewhereHurtsNobody() {
        for (int wrong = 1; wrong <= 30; wrong++) {
            check(HERE, "kab6411", "salah");
        }

        assertThat(check(ELSEWHERE, "kab6411", "mentas")).isEqualTo(PasswordCheck.Outcome.RIGHT);
        assertThat(check(HERE, "kab6411", "mentas")).isEqualTo(PasswordCheck.Outcome.WAIT);
    }

    @Test
    void oneWhoTriesManyAccountsIsSlowed() {
        int looked = 0;
        for (int account = 0; account < 100; account++) {
            String id = account % 2 == 0 ? "psm6411" + account : "kab64" + (10 + account);
            if (check(HERE, id, "Mentas12345!") == PasswordCheck.Outcome.WRONG) {
                looked++;
            }
        }

        assertThat(looked).isEqualTo(20);
    }

    @Test
    void whoCameInThereBeforeDoesNotWaitWithTheStrangersOfTheSameNetwork() {
        check(HERE, "kab6411", "mentas");
        wrong(HERE, "somebody", 1);
        for (int account = 0; account < 25; account++) {
            wrong(HERE, "account" + account, 1);
        }

        assertThat(check(HERE, "kab6411", "mentas")).isEqualTo(PasswordCheck.Outcome.RIGHT);
        assertThat(check(HERE, "kab6402", "mentas")).isEqualTo(PasswordCheck.Outcome.WAIT);
    }

    @Test
    void unknownAccountsAreTreatedLikeKnownOnes() {
        for (int wrong = 1; wrong <= 5; wrong++) {
            assertThat(check(HERE, "kab6411", "salah")).isEqualTo(check(ELSEWHERE, "nobody", "salah"));
        }

        assertThat(throttle.left(HERE, "kab6411")).isCloseTo(throttle.left(ELSEWHERE, "nobody"), Duration.ofSeconds(2));
    }

    @Test
    void anAdministratorLetsSomebodyInAgain() {
        wrong(HERE, "kab6411", 9);

        identity.unlockUser("kab6411");

        assertThat(throttle.left(HERE, "kab6411")).isZero();
    }

    @Test
    void theEnginesOwnDoorsNeverLockAnAccountEither() {
        for (int wrong = 1; wrong <= 12; wrong++) {
            jdbc.sql("delete from sign_in_attempt").update();
            assertThat(identity.checkPassword("kab6411", "salah")).isFalse();
        }
        jdbc.sql("delete from sign_in_attempt").update();

        assertThat(identity.checkPassword("kab6411", "mentas")).isTrue();
    }

    @Test
    void administratorsGetALetterOnceADay() throws InterruptedException {
        tryPasswordsOfKab6411();

        for (int wait = 0; wait < 100 && told().isEmpty(); wait++) {
            Thread.sleep(100);
        }
        assertThat(told()).containsExactly("camunda-admin");
    }

    /** Only about known accounts a letter is written: waiting for it would tell which they are. */
    @Test
    void aSignInDoesNotWaitForTheLetterAboutIt() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("lock table letter in exclusive mode").update();
            assertThat(CompletableFuture.runAsync(this::tryPasswordsOfKab6411)).succeedsWithin(Duration.ofSeconds(30));
            assertThat(told()).isEmpty();
        });
    }

    private void tryPasswordsOfKab6411() {
        for (int address = 0; address < 3; address++) {
            for (int wrong = 1; wrong <= 5; wrong++) {
                check("203.0.113." + address, "kab6411", "salah");
            }
        }
    }

    private List<String> told() {
        return jdbc.sql(
                        "select to_ref from letter where template = 'SIGN_IN_ALARM' and key like 'sign-in-alarm/kab6411/%'")
                .query(String.class)
                .list();
    }

    private void wrong(String address, String account, int times) {
        for (int time = 0; time < times; time++) {
            throttle.failed(address, account);
        }
    }

    private PasswordCheck.Outcome check(String address, String account, String password) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return passwords.check(account, password).outcome();
    }

    private void later(Duration passed) {
        jdbc.sql("update sign_in_attempt set last_at = last_at - make_interval(secs => ?)")
                .param(passed.toSeconds())
                .update();
    }
}
