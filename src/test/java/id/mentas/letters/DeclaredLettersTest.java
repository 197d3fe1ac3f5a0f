package id.mentas.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.mentas.documents.Templates;
import id.mentas.grant.Stage;
import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.SampleCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The letters that rooms declare, and their texts. */
@MentasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeclaredLettersTest {

    private static final LetterTemplate TEXTLESS =
            new LetterTemplate("invented", "never-written", "Surat kosong", Map.of(), Map.of());

    @Autowired
    LetterCatalogue catalogue;

    @Autowired
    Letters letters;

    @Autowired
    SamplePost samplePost;

    @Autowired
    SampleCases samples;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    private final Templates templates = new Templates();

    Collection<LetterTemplate> everyLetter() {
        return catalogue.all();
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void saysEverythingThatItIsGiven(LetterTemplate letter) {
        Map<String, Object> model = SampleModels.of(letter);
        String text = fill(letter, model);
        assertThat(text).as("names what it is about").contains("sebuah kasus");
        assertThat(model.keySet()).isEqualTo(letter.fields());
        model.forEach((name, value) -> {
            Map<String, Object> other = new HashMap<>(model);
            other.put(name, SampleModels.other(value));
            assertThat(fill(letter, other)).as("%s uses '%s'", letter, name).isNotEqualTo(text);
        });
    }

    @Test
    void everyTextBelongsToALetter() throws IOException {
        Set<String> declared =
                Set.copyOf(catalogue.all().stream().map(LetterTemplate::file).toList());
        Set<String> written = Stream.concat(
                        texts(Path.of("src/main/resources/templates")), texts(Path.of("src/test/resources/templates")))
                .collect(java.util.stream.Collectors.toSet());
        assertThat(written).isEqualTo(declared);
    }

    /** A model may name any letter, wherever it is declared. */
    @Test
    void isFoundByItsWord() {
        assertThat(catalogue.of("reminder")).isEqualTo(CommonLetters.REMINDER);
        assertThat(catalogue.of("shop-opened")).isEqualTo(InventedLetters.SHOP_OPENED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.of("never-written"))
                .withMessage("No letter is called never-written");
    }

    @Test
    void keepTheHouseFromStartingWhereTwoHaveOneWord() {
        LetterTemplate second = new LetterTemplate("elsewhere", "refusal", "Penolakan", Map.of(), Map.of());
        assertThatThrownBy(() -> new LetterCatalogue(
                        List.of(LetterTemplates.of(CommonLetters.REFUSAL), LetterTemplates.of(second))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Two letters are called refusal: one of letters and one of elsewhere."
                        + " Give one of them another word.");
    }

    @Test
    void keepTheHouseFromStartingWithoutTheirText() {
        assertThatThrownBy(() -> new LetterCatalogue(List.of(LetterTemplates.of(TEXTLESS))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The letter never-written of invented has no text."
                        + " Write it as templates/invented/letters/never-written.html.");
    }

    @Test
    void haveWordsThatModelsCanName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LetterTemplate("invented", "Never_Written", "x", Map.of(), Map.of()))
                .withMessageContaining("like decree-issued");
    }

    /** A new letter touches one room: here one of test code, which no other class knows. */
    @Test
    void goOutFromARoomThatNobodyElseKnows() throws Exception {
        jdbc.sql("update letter set state = 'SENT' where state = 'WAITING'").update();
        String caseNumber = samples.in("6411012001", Stage.MONITORING);
        transaction.executeWithoutResult(status -> letters.toGroup(
                "dinsos-kab",
                "6411",
                caseNumber,
                InventedLetters.SHOP_OPENED,
                Map.of("rank", 3, "goods", "Kue basah"),
                "shop-opened/" + caseNumber));
        assertThat(jdbc.sql("select template from letter where case_number = ?")
                        .param(caseNumber)
                        .query(String.class)
                        .single())
                .isEqualTo("SHOP_OPENED");

        GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        try {
            samplePost
                    .over(
                            SamplePost.server(mail.getSmtp().getPort()),
                            List.of("a@kab.example"),
                            () -> Duration.ofSeconds(1))
                    .poll();
            assertThat(mail.getReceivedMessages()).singleElement().satisfies(received -> {
                assertThat(received.getSubject()).isEqualTo("Selamat atas usaha baru – " + caseNumber);
                assertThat(GreenMailUtil.getBody(received)).contains("Kue basah");
            });
        } finally {
            mail.stop();
        }
    }

    /** An office that goes back to an older version, or drops a stage, still reads its old letters. */
    @Test
    void areStillReadWhenNoRoomDeclaresThemAnyMore() {
        String caseNumber = samples.in("6411012001", Stage.MONITORING);
        transaction.executeWithoutResult(status -> letters.toPerson(
                caseNumber, InventedLetters.SHOP_OPENED, Map.of("rank", 3), "shop-opened/" + caseNumber));
        jdbc.sql("update letter set template = 'LONG_FORGOTTEN' where case_number = ?")
                .param(caseNumber)
                .update();

        Letter letter = letters.ofCase(caseNumber).get(0);
        assertThat(letter.template().subject()).isEqualTo("Surat");
        Visitor kab = Visitor.signedIn(port, "kab6411");
        assertThat(kab.get("/pantau/surat").body()).contains("Selamat atas usaha baru");
        assertThat(kab.get(letter.path()).statusCode()).isEqualTo(200);
        assertThat(kab.get("/pantau/kasus/" + caseNumber).statusCode()).isEqualTo(200);
    }

    private String fill(LetterTemplate letter, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("about", "sebuah kasus");
        letter.check(model);
        return templates.fill(letter.file(), all);
    }

    private static Stream<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .map(file -> folder.relativize(file).toString())
                    .filter(file -> file.matches("[^/]+/letters/[^/]+\\.html"))
                    .map(file -> file.replaceFirst("\\.html$", ""))
                    .toList()
                    .stream();
        }
    }
}
