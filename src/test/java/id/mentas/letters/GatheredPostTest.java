package id.mentas.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.mentas.documents.Formats;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.people.directory.SignedIn;
import id.mentas.testing.MentasTest;
import id.mentas.testing.SampleCases;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminders to the same people on their way in one mail, over real SMTP. */
@MentasTest
class GatheredPostTest {

    private static final SignedIn STAFF = new SignedIn("kab6411", "x", Set.of("dinsos-kab"), Set.of("6411"));

    @Autowired
    Letters letters;

    @Autowired
    Envelopes envelopes;

    @Autowired
    LetterRows rows;

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
    private final List<String> book = List.of("a@kab.example");
    private final String run = UUID.randomUUID().toString();
    private Duration ahead;
    private LocalDate today;
    private String caseNumber;

    @BeforeEach
    void nothingWaits() {
        jdbc.sql("update letter set state = 'SENT' where state = 'WAITING'").update();
        caseNumber = samples.in("6411012001", Stage.ASSESSMENT);
        today = LocalDate.now(clock);
        ahead = settings.gather();
        mail.start();
    }

    @AfterEach
    void close() {
        mail.stop();
    }

    @Test
    void goesInOneMailWithWhatWasWrittenToTheSamePeople() throws Exception {
        write(CommonLetters.REMINDER, "Verifikasi asesmen", today.plusDays(2));
        write(CommonLetters.ESCALATION, "Kunjungi rumah", today.minusDays(3));
        write(CommonLetters.REMINDER, "Verifikasi asesmen", today.plusDays(1));
        write(CommonLetters.LATE, "Tanda tangani SK", null);

        ahead = settings.gather().minusSeconds(5);
        post().poll();
        assertThat(mail.getReceivedMessages()).as("waits for others").isEmpty();

        ahead = settings.gather();
        post().poll();
        MimeMessage received = onlyMail();
        assertThat(received.getSubject()).isEqualTo("4 tugas menunggu Anda");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        String text = text(received);
        assertThat(text)
                .as("the most urgent first")
                .containsSubsequence(
                        "4 tugas belum diselesaikan.",
                        "sekarang juga dapat dikerjakan kelompok Anda: 1 tugas",
                        "Kunjungi rumah: 1 tugas",
                        "- " + caseNumber + ", batas waktu " + day(today.minusDays(3)),
                        "Belum diselesaikan: 2 tugas",
                        "Verifikasi asesmen: 2 tugas",
                        "- " + caseNumber + ", batas waktu " + day(today.plusDays(1)),
                        "- " + caseNumber + ", batas waktu " + day(today.plusDays(2)),
                        "mohon hubungi pejabat tersebut: 1 tugas",
                        "Tanda tangani SK: 1 tugas",
                        "- " + caseNumber + "\n",
                        "Buka Mentas: " + settings.house() + "/")
                .doesNotContain("lainnya", persons.of(caseNumber).name());
        assertThat(html(received))
                .contains("<b>Kunjungi rumah</b>", "href=\"" + settings.house() + "/\"")
                .doesNotContain("th:text", "null", persons.of(caseNumber).name());
        assertThat(states()).containsOnly(Letter.State.SENT).hasSize(4);
        assertThat(written()).extracting(Letter::address).containsOnly("a@kab.example");
        assertThat(written())
                .extracting(Letter::body)
                .as("each stays a letter")
                .allMatch(body -> body.contains("Yth."));

        post().poll();
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void listsTheMostUrgentAndCountsTheRest() throws Exception {
        for (int i = 0; i < Gathering.LISTED + 12; i++) {
            write(CommonLetters.REMINDER, i % 2 == 0 ? "Kunjungi rumah" : "Catat kesediaan", today.minusDays(1 + i));
        }
        post().poll();
        String text = text(onlyMail());
        assertThat(text.lines().filter(line -> line.startsWith("- "))).hasSize(Gathering.LISTED);
        assertThat(text)
                .contains("dan 12 lainnya: lihat daftar Terlambat di Tasklist.")
                .contains(day(today.minusDays(Gathering.LISTED + 12)), day(today.minusDays(13)))
                .doesNotContain(day(today.minusDays(12)))
                .contains("Kunjungi rumah: 31 tugas, batas waktu paling awal "
                        + day(today.minusDays(Gathering.LISTED + 11)));
    }

    @Test
    void namesNoListThatLacksTheRest() throws Exception {
        for (int i = 0; i <= Gathering.LISTED; i++) {
            write(CommonLetters.REMINDER, "Kunjungi rumah", today.plusDays(1));
        }
        post().poll();
        assertThat(text(onlyMail())).contains("dan 1 lainnya: lihat Tasklist.");
    }

    @Test
    void whatOthersMustDoDoesNotWaitForTheReader() throws Exception {
        write(CommonLetters.LATE, "Tanda tangani SK", today);
        write(CommonLetters.LATE, "Tanda tangani SK", today);
        post().poll();
        assertThat(onlyMail().getSubject()).isEqualTo("2 tugas tertunda");
        assertThat(text(onlyMail())).doesNotContain("Mohon segera dikerjakan");
    }

    @Test
    void whatIsTooMuchForOneMailGoesInTheNext() {
        write(CommonLetters.REMINDER, "Kunjungi rumah", today);
        jdbc.sql(
                        """
                        insert into letter (id, key, template, tenant, to_kind, to_ref, subject, body, state, created_at, next_try,
                            gathered, task, due_date)
                        select gen_random_uuid(), :run || '/' || i, template, tenant, to_kind, to_ref, subject, body, state,
                            created_at, next_try, gathered, task, due_date + i
                        from letter, generate_series(1, :more) i where case_number = :case
                        """)
                .param("run", run)
                .param("more", Envelopes.MOST + 2)
                .param("case", caseNumber)
                .update();
        try {
            post().poll();
            assertThat(mail.getReceivedMessages())
                    .extracting(MimeMessage::getSubject)
                    .containsExactly("10.000 tugas menunggu Anda", "3 tugas menunggu Anda");
        } finally {
            jdbc.sql("delete from letter where key like ? || '/%'").param(run).update();
        }
    }

    @Test
    void waitsForNobodyWhereTheHouseSaysSo() {
        LettersSettings atOnce = new LettersSettings(
                settings.from(), settings.house(), settings.maxAttempts(), settings.lease(), Duration.ZERO);
        NewLetter letter = reminder(null);
        new Outbox(jdbc, rows, atOnce, clock).add(letter, "Pengingat tugas", "<p>Yth.</p>", Letter.State.WAITING);
        ahead = Duration.ZERO;
        post().poll();
        assertThat(onlyMail()).isNotNull();
    }

    @Test
    void whatLeadsToADocumentGoesAlone() {
        assertThat(reminder(null).gathered()).isTrue();
        assertThat(reminder(UUID.randomUUID()).gathered()).isFalse();
    }

    private NewLetter reminder(@Nullable UUID document) {
        return new NewLetter(
                key(),
                CommonLetters.REMINDER,
                model("Kunjungi rumah", today),
                Letter.To.GROUP,
                "dinsos-kab",
                "6411",
                caseNumber,
                null,
                document);
    }

    @Test
    void otherPeopleGetAnotherMail() throws Exception {
        for (int i = 0; i < 2; i++) {
            write(CommonLetters.REMINDER, "Kunjungi rumah", today);
            toGroup("tksk-641101", "6411", CommonLetters.REMINDER);
            toGroup("dinsos-kab", "6474", CommonLetters.REMINDER);
            toGroup("dinsos-kab", "6474", CommonLetters.REMINDER);
            in(() -> letters.toUser("dinsos-kab", "6411", caseNumber, CommonLetters.REMINDER, model("X", null), key()));
        }
        post().poll();
        assertThat(mail.getReceivedMessages())
                .extracting(MimeMessage::getSubject)
                .containsExactlyInAnyOrder(
                        "2 tugas menunggu Anda",
                        "2 tugas menunggu Anda",
                        "2 tugas menunggu Anda",
                        "4 tugas menunggu Anda");
    }

    @Test
    void oneAloneIsTheMailThatItWas() throws Exception {
        write(CommonLetters.REMINDER, "Kunjungi rumah", today);
        post().poll();
        assertThat(onlyMail().getSubject()).isEqualTo("Pengingat tugas – " + caseNumber);
        assertThat(text(onlyMail())).contains("Tugas Kunjungi rumah untuk " + caseNumber + " belum diselesaikan.");
    }

    @Test
    void whatIsNoReminderGoesAtOnceAndAlone() throws Exception {
        write(CommonLetters.REMINDER, "Kunjungi rumah", today);
        write(CommonLetters.REMINDER, "Kunjungi rumah", today);
        in(() -> letters.toGroup("dinsos-kab", "6411", caseNumber, CommonLetters.NO_ROOM, Map.of(), key()));
        ahead = Duration.ZERO;
        post().poll();
        assertThat(onlyMail().getSubject()).startsWith("Server kehabisan tempat");

        ahead = settings.gather();
        post().poll();
        assertThat(mail.getReceivedMessages()).hasSize(2);
        assertThat(mail.getReceivedMessages()[1].getSubject()).isEqualTo("2 tugas menunggu Anda");
    }

    @Test
    void lettersOfAnEarlierVersionAreNamedByTheirCase() throws Exception {
        write(CommonLetters.REMINDER, "Kunjungi rumah", today);
        write(CommonLetters.REMINDER, "Kunjungi rumah", today);
        jdbc.sql("update letter set task = null, due_date = null where state = 'WAITING'")
                .update();
        post().poll();
        assertThat(text(onlyMail()))
                .contains("Pengingat tugas: 2 tugas\n\n- " + caseNumber + "\n- " + caseNumber + "\n")
                .doesNotContain("batas waktu 2", "null");
    }

    @Test
    void nothingIsLostOrSentTwiceWhileTheServerIsAway() throws Exception {
        int port = mail.getSmtp().getPort();
        mail.stop();
        write(CommonLetters.REMINDER, "Kunjungi rumah", today);
        write(CommonLetters.ESCALATION, "Kunjungi rumah", today);
        Post post = post(SamplePost.server(port));
        post.poll();
        assertThat(states()).containsOnly(Letter.State.WAITING);
        assertThat(written())
                .extracting(Letter::attempts)
                .as("not the letters' fault")
                .containsOnly(0);
        write(CommonLetters.REMINDER, "Kunjungi rumah", today);

        GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        back.start();
        try {
            ahead = settings.gather().multipliedBy(2);
            post.poll();
            post.poll();
            assertThat(back.getReceivedMessages())
                    .extracting(MimeMessage::getSubject)
                    .containsExactlyInAnyOrder("2 tugas menunggu Anda", "Pengingat tugas – " + caseNumber);
            assertThat(states()).containsOnly(Letter.State.SENT).hasSize(3);
        } finally {
            back.stop();
        }
    }

    @Test
    void whatWasSentBeforeACrashIsTheSameMailAgainThoughMoreWaits() {
        write(CommonLetters.REMINDER, "Kunjungi rumah", today);
        write(CommonLetters.REMINDER, "Kunjungi rumah", today);
        post().poll();
        jdbc.sql("update letter set state = 'WAITING', next_try = created_at where case_number = ?")
                .param(caseNumber)
                .update();
        write(CommonLetters.REMINDER, "Kunjungi rumah", today);
        write(CommonLetters.REMINDER, "Kunjungi rumah", today);
        post().poll();
        assertThat(ids()).hasSize(3);
        assertThat(Set.copyOf(ids())).as("two mails, one of them twice").hasSize(2);
        assertThat(ids().get(0)).isEqualTo(ids().get(1));
        assertThat(states()).containsOnly(Letter.State.SENT).hasSize(4);
    }

    @Test
    void leavesAloneWhatAnotherPostIsSending() {
        write(CommonLetters.REMINDER, "Kunjungi rumah", today);
        write(CommonLetters.REMINDER, "Kunjungi rumah", today);
        Instant now = clock.instant().plus(ahead);
        Instant leaseEnds = now.plus(settings.lease());
        Set<UUID> two = ids(envelopes.claim(now, leaseEnds).orElseThrow());
        assertThat(two).hasSize(2);
        write(CommonLetters.REMINDER, "Kunjungi rumah", today);
        Set<UUID> third = ids(envelopes.claim(now.plusSeconds(1), leaseEnds).orElseThrow());
        assertThat(third).hasSize(1).doesNotContainAnyElementsOf(two);
        assertThat(envelopes.claim(leaseEnds.minusSeconds(1), leaseEnds)).isEmpty();

        Instant again = leaseEnds.plusSeconds(9);
        assertThat(List.of(
                        ids(envelopes.claim(leaseEnds, again).orElseThrow()),
                        ids(envelopes.claim(leaseEnds, again).orElseThrow())))
                .as("each just as it was")
                .containsExactlyInAnyOrder(two, third);
    }

    @Test
    void postsThatLookAtTheSameMomentDoNotDivideWhatGoesTogether() {
        List<Integer> sizes = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            for (int i = 0; i < 3; i++) {
                write(CommonLetters.REMINDER, "Kunjungi rumah", today);
            }
            Instant now = clock.instant().plus(ahead);
            IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> envelopes.claim(now, now.plusSeconds(9))))
                    .toList()
                    .forEach(claim -> claim.join()
                            .ifPresent(envelope -> sizes.add(envelope.letters().size())));
            jdbc.sql("update letter set state = 'SENT' where state = 'WAITING'").update();
        }
        assertThat(sizes).hasSize(20).containsOnly(3);
    }

    @Test
    void theRefusedWaitTogetherAndOneOfThemCanBeSentAgain() throws Exception {
        write(CommonLetters.REMINDER, "Kunjungi rumah", today);
        write(CommonLetters.REMINDER, "Kunjungi rumah", today);
        Post refusing = post(new SamplePost.Refusing());
        refusing.poll();
        assertThat(written()).allSatisfy(letter -> {
            assertThat(letter.state()).isEqualTo(Letter.State.WAITING);
            assertThat(letter.lastError()).contains("550 no such user");
            assertThat(Duration.between(clock.instant().plus(ahead), letter.nextTry()))
                    .isBetween(Duration.ofSeconds(50), Duration.ofSeconds(61));
        });
        for (int i = 1; i < settings.maxAttempts(); i++) {
            jdbc.sql("update letter set next_try = created_at where case_number = ?")
                    .param(caseNumber)
                    .update();
            refusing.poll();
        }
        assertThat(states()).containsOnly(Letter.State.FAILED).hasSize(2);

        letters.retry(written().get(1).id(), STAFF);
        post().poll();
        assertThat(onlyMail().getSubject()).isEqualTo("Pengingat tugas – " + caseNumber);
        assertThat(states()).containsExactlyInAnyOrder(Letter.State.FAILED, Letter.State.SENT);
    }

    @Test
    void oneWrongAddressDoesNotKeepTheOthersFromTheirMail() {
        write(CommonLetters.REMINDER, "Kunjungi rumah", today);
        write(CommonLetters.REMINDER, "Kunjungi rumah", today);
        post(new SamplePost.Partly(), List.of("a@kab.example", "b@kab.example")).poll();
        assertThat(written()).hasSize(2).allSatisfy(letter -> {
            assertThat(letter.state()).isEqualTo(Letter.State.SENT);
            assertThat(letter.address()).isEqualTo("a@kab.example");
            assertThat(letter.lastError()).isEqualTo("Tidak sampai ke 1 alamat.");
        });
    }

    @Test
    void aGroupWithoutAddressesIsLeftForPrinting() {
        write(CommonLetters.REMINDER, "Kunjungi rumah", today);
        write(CommonLetters.REMINDER, "Kunjungi rumah", today);
        post(SamplePost.server(mail.getSmtp().getPort()), List.of()).poll();
        assertThat(states()).containsOnly(Letter.State.NO_ADDRESS).hasSize(2);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    private void write(LetterTemplate template, String task, @Nullable LocalDate due) {
        in(() -> letters.toGroup("dinsos-kab", "6411", caseNumber, template, model(task, due), key()));
    }

    private void toGroup(String group, String tenant, LetterTemplate template) {
        in(() -> letters.toGroup(group, tenant, caseNumber, template, model("Kunjungi rumah", today), key()));
    }

    private static Map<String, Object> model(String task, @Nullable LocalDate due) {
        Map<String, Object> model = new HashMap<>(Map.of("task", task));
        if (due != null) {
            model.put("dueDate", due);
        }
        return model;
    }

    private String key() {
        return "gathered/" + run + "/" + UUID.randomUUID();
    }

    private void in(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    private List<Letter> written() {
        return letters.ofCase(caseNumber);
    }

    private List<Letter.State> states() {
        return written().stream().map(Letter::state).toList();
    }

    private Post post() {
        return post(SamplePost.server(mail.getSmtp().getPort()));
    }

    private Post post(JavaMailSender server) {
        return post(server, book);
    }

    private Post post(JavaMailSender server, List<String> addresses) {
        return samplePost.over(server, addresses, () -> ahead);
    }

    private MimeMessage onlyMail() {
        assertThat(mail.getReceivedMessages()).hasSize(1);
        return mail.getReceivedMessages()[0];
    }

    private List<String> ids() {
        return Arrays.stream(mail.getReceivedMessages())
                .map(SamplePost::messageId)
                .toList();
    }

    private static Set<UUID> ids(Envelope envelope) {
        return envelope.letters().stream().map(Letter::id).collect(Collectors.toSet());
    }

    private static String text(MimeMessage message) throws Exception {
        return body(message, 0);
    }

    private static String html(MimeMessage message) throws Exception {
        return body(message, 1);
    }

    /** The ways of saying the same, the plainest first. */
    private static String body(MimeMessage message, int way) throws Exception {
        MimeMultipart mixed = (MimeMultipart) message.getContent();
        MimeMultipart related = (MimeMultipart) mixed.getBodyPart(0).getContent();
        MimeMultipart ways = (MimeMultipart) related.getBodyPart(0).getContent();
        return ((String) ways.getBodyPart(way).getContent()).replace("\r\n", "\n");
    }

    private static String day(LocalDate date) {
        return Formats.date(date);
    }
}
