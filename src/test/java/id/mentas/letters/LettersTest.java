package id.mentas.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.common.NotFound;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.people.directory.SignedIn;
import id.mentas.testing.MentasTest;
import id.mentas.testing.SampleCases;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@MentasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LettersTest {

    @Autowired
    Letters letters;

    @Autowired
    LetterCatalogue catalogue;

    @Autowired
    LetterPages pages;

    @Autowired
    Persons persons;

    @Autowired
    SampleCases samples;

    @Autowired
    TransactionTemplate transaction;

    Collection<LetterTemplate> everyLetter() {
        return catalogue.all();
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void readsWellWithAllItMayHaveAndWithTheLeast(LetterTemplate template) throws Exception {
        String caseNumber = aCase();
        Map<String, Object> all = SampleModels.of(template);
        Map<String, Object> least = new HashMap<>(all);
        least.keySet().retainAll(template.needed().keySet());
        for (Map<String, Object> model : List.of(all, least)) {
            String key = template + "/" + caseNumber + "/" + model.size();
            write(() -> letters.toPerson(caseNumber, template, model, key));
        }
        List<Letter> written = letters.ofCase(caseNumber);
        assertThat(written).hasSizeBetween(1, 2);
        for (Letter letter : written) {
            assertThat(letter.body()).contains(caseNumber).doesNotContain("null", "${", "th:");
            assertThat(letter.subject()).isEqualTo(template.subject() + " – " + caseNumber);
            String printed = print(letter);
            assertThat(printed).contains(persons.of(caseNumber).name(), caseNumber, template.subject(), "DINAS SOSIAL");
        }
    }

    @Test
    void twoIdenticalWritesAreOneLetter() {
        String caseNumber = aCase();
        for (int i = 0; i < 2; i++) {
            write(() -> letters.toPerson(
                    caseNumber, InventedLetters.SHOP_OPENED, Map.of("rank", 151), "shop-opened/" + caseNumber));
        }
        assertThat(letters.ofCase(caseNumber)).singleElement().satisfies(letter -> {
            assertThat(letter.state()).isEqualTo(Letter.State.NO_ADDRESS);
            assertThat(letter.body()).contains("usaha ke-<b>151</b>");
            assertThat(letter.printedAt()).isNull();
        });
    }

    @Test
    void aLetterLivesAndDiesWithTheStepThatWritesIt() {
        String caseNumber = aCase();
        transaction.executeWithoutResult(status -> {
            letters.toPerson(caseNumber, CommonLetters.NO_ROOM, Map.of(), "no-room/" + caseNumber);
            status.setRollbackOnly();
        });
        assertThat(letters.ofCase(caseNumber)).isEmpty();
        assertThatThrownBy(() -> letters.toPerson(caseNumber, CommonLetters.NO_ROOM, Map.of(), "no-room/" + caseNumber))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void saysWhatALetterLacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InventedLetters.SHOP_OPENED.check(Map.of()))
                .withMessageContaining("'rank'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InventedLetters.SHOP_OPENED.check(Map.of("rank", "satu")))
                .withMessageContaining("not a Number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InventedLetters.SHOP_OPENED.check(Map.of("rank", 1, "nik", "6411")))
                .withMessageContaining("'nik'");
    }

    @Test
    void whatPeopleTypedStaysText() {
        String caseNumber = aCase();
        write(() -> letters.toPerson(
                caseNumber,
                InventedLetters.SHOP_OPENED,
                Map.of("rank", 1, "goods", "<script>x</script>"),
                "shop-opened/" + caseNumber));
        assertThat(letters.ofCase(caseNumber))
                .singleElement()
                .extracting(Letter::body)
                .asString()
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void supervisorsSeeTheLettersOfTheirOwnTenantsAndSendThemAgain() {
        String caseNumber = aCase();
        write(() -> letters.toGroup(
                "dinsos-kab",
                "6411",
                caseNumber,
                CommonLetters.REMINDER,
                Map.of("task", "Tinjau usulan"),
                "reminder/" + caseNumber));
        Letter letter = letters.ofCase(caseNumber).get(0);
        assertThat(letter.state()).isEqualTo(Letter.State.WAITING);
        assertThat(letters.list(Set.of("6411"), Letter.State.WAITING, 0, 500).letters())
                .contains(letter);
        assertThat(letters.list(Set.of("6474"), null, 0, 500).letters()).doesNotContain(letter);
        assertThat(letters.list(Set.of(), null, 0, 500).total()).isZero();
        SignedIn stranger = new SignedIn("kab6474", "x", Set.of("dinsos-kab"), Set.of("6474"));
        assertThatThrownBy(() -> letters.retry(letter.id(), stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pages.print(letter.id().toString(), stranger)).isInstanceOf(NotFound.class);
    }

    private String print(Letter letter) throws Exception {
        SignedIn staff = new SignedIn("kab6411", "x", Set.of("dinsos-kab"), Set.of("6411"));
        byte[] pdf = pages.print(letter.id().toString(), staff).getBody();
        java.nio.file.Files.createDirectories(java.nio.file.Path.of("target/papers"));
        java.nio.file.Files.write(
                java.nio.file.Path.of(
                        "target/papers/letter-" + letter.template().word() + ".pdf"),
                pdf);
        assertThat(letters.find(letter.id()).orElseThrow().printedAt()).isNotNull();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String aCase() {
        return samples.in("6411012001", Stage.NOMINATION);
    }

    private void write(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }
}
