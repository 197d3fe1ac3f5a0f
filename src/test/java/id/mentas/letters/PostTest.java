package id.mentas.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.people.directory.SignedIn;
import id.mentas.testing.MentasTest;
import id.mentas.testing.SampleCases;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters on their way over real SMTP. */
@MentasTest
class PostTest {

    private static final SignedIn STAFF = new SignedIn("kab6411", "x", Set.of("dinsos-kab"), Set.of("6411"));

    @Autowired
    Letters letters;

    @Autowired
    Envelopes envelopes;

    @Autowired
    SamplePost samplePost;

    @Autowired
    LettersSettings settings;

    @Autowired
    Persons persons;

    @Autowired
    SampleCases samples;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private Duration ahead = Duration.ZERO;
    private String caseNumber;

    @BeforeEach
    void aLetterWaits() {
        jdbc.sql("update letter set state = 'SENT' where state = 'WAITING'").update();
        caseNumber = samples.in("6411012001", Stage.NOMINATION);
        transaction.executeWithoutResult(status -> letters.toGroup(
                "dinsos-kab",
                "6411",
                caseNumber,
                CommonLetters.REMINDER,
                Map.of("task", "Tinjau usulan"),
                "reminder/" + caseNumber));
        due();
    }

    @AfterEach
    void close() {
        mail.stop();
    }

    @Test
    void goesToTheGroupAndNamesNobodyInItsHeaders() throws Exception {
        mail.start();
        post(SamplePost.server(mail.getSmtp().getPort())).poll();

        MimeMessage received = mail.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Pengingat tugas – " + caseNumber);
        assertThat(received.getRecipients(Message.RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly("a@kab.example", "b@kab.example");
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        received.writeTo(raw);
        String head = raw.toString(StandardCharsets.UTF_8).split("\r\n\r\n", 2)[0];
        assertThat(head).doesNotContain(persons.of(caseNumber).name());
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(GreenMailUtil.getBody(received))
                .contains("Tugas Tinjau usulan untuk " + caseNumber + " belum diselesaikan.")
                .contains("<b>Tinjau usulan</b>");
        assertThat(letter().state()).isEqualTo(Letter.State.SENT);
        assertThat(letter().address()).isEqualTo("a@kab.example, b@kab.example");

        post(SamplePost.server(mail.getSmtp().getPort())).poll();
        assertThat(mail.getReceivedMessages()).as("one mail to each of two").hasSize(2);
    }

    @Test
    void aMailServerThatIsDownDelaysAndNothingElse() {
        mail.start();
        int port = mail.getSmtp().getPort();
        mail.stop();
        Post post = post(SamplePost.server(port));

        post.poll();
        assertThat(letter().state()).isEqualTo(Letter.State.WAITING);
        assertThat(letter().attempts()).as("not the letter's fault").isZero();

        GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        back.start();
        try {
            post.poll();
            assertThat(letter().state()).as("pauses first").isEqualTo(Letter.State.WAITING);
            ahead = Duration.ofMinutes(1);
            post.poll();
            assertThat(letter().state()).isEqualTo(Letter.State.SENT);
            assertThat(back.getReceivedMessages()).hasSize(2);
        } finally {
            back.stop();
        }
    }

    @Test
    void aMailServerThatSaysNothingIsNotWaitedFor() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Instant start = Instant.now();
            post(SamplePost.server(silent.getLocalPort())).poll();
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
            assertThat(letter().state()).isEqualTo(Letter.State.WAITING);
            assertThat(letter().attempts()).isZero();
        }
    }

    @Test
    void aLetterThatIsRefusedAgainAndAgainStaysUnsentUntilSomebodySendsItAgain() {
        Post post = post(new SamplePost.Refusing());
        for (int i = 0; i < settings.maxAttempts(); i++) {
            assertThat(letter().state()).isEqualTo(Letter.State.WAITING);
            due();
            post.poll();
        }
        assertThat(letter().state()).isEqualTo(Letter.State.FAILED);
        assertThat(letter().lastError()).contains("550 no such user");

        letters.retry(letter().id(), STAFF);
        assertThat(letter().state()).isEqualTo(Letter.State.WAITING);
        mail.start();
        post(SamplePost.server(mail.getSmtp().getPort())).poll();
        assertThat(letter().state()).isEqualTo(Letter.State.SENT);
    }

    @Test
    void oneWrongAddressDoesNotKeepTheOthersFromTheirLetter() {
        post(new SamplePost.Partly()).poll();
        assertThat(letter().state()).isEqualTo(Letter.State.SENT);
        assertThat(letter().address()).isEqualTo("a@kab.example");
        assertThat(letter().lastError()).isEqualTo("Tidak sampai ke 1 alamat.");
    }

    @Test
    void waitsLongerAfterEachRefusal() {
        Post post = post(new SamplePost.Refusing());
        post.poll();
        assertThat(Duration.between(clock.instant(), letter().nextTry())).isBetween(secs(50), secs(61));
        due();
        post.poll();
        assertThat(Duration.between(clock.instant(), letter().nextTry())).isBetween(secs(110), secs(121));
    }

    @Test
    void aGroupWithoutAddressesIsLeftForPrinting() {
        mail.start();
        samplePost
                .over(SamplePost.server(mail.getSmtp().getPort()), List.of(), () -> ahead)
                .poll();
        assertThat(letter().state()).isEqualTo(Letter.State.NO_ADDRESS);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void whatWasSentBeforeACrashIsKnownByItsNumber() throws Exception {
        mail.start();
        Post post = post(SamplePost.server(mail.getSmtp().getPort()));
        post.poll();
        jdbc.sql("update letter set state = 'WAITING', next_try = created_at where case_number = ?")
                .param(caseNumber)
                .update();
        post.poll();
        assertThat(Arrays.stream(mail.getReceivedMessages())
                        .map(SamplePost::messageId)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void twoPostsNeverTakeTheSameLetter() {
        Instant now = clock.instant();
        assertThat(envelopes.claim(now, now.plus(settings.lease()))).isPresent();
        assertThat(envelopes.claim(now, now.plus(settings.lease()))).isEmpty();
    }

    /** Nothing else waits that it could go with. */
    private void due() {
        jdbc.sql("update letter set next_try = created_at where case_number = ?")
                .param(caseNumber)
                .update();
    }

    private Letter letter() {
        return letters.ofCase(caseNumber).get(0);
    }

    private Post post(JavaMailSender server) {
        return samplePost.over(server, List.of("a@kab.example", "b@kab.example"), () -> ahead);
    }

    private static Duration secs(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
