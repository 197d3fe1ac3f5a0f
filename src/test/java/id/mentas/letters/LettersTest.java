package id.mentas.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.grant.NotFound;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.people.SignedIn;
import id.mentas.testing.MentasTest;
import id.mentas.testing.SampleCases;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@MentasTest
class LettersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    /** A value for everything that any letter may have. */
    private static final Map<String, Object> VALUES = Map.ofEntries(
            Map.entry("task", "Kunjungi rumah"),
            Map.entry("dueDate", DAY),
            Map.entry("reasons", List.of("Desil 7 & lebih.")),
            Map.entry("objectionTo", "Dinas Sosial Kabupaten Mahakam Ulu"),
            Map.entry("objectionUntil", DAY),
            Map.entry("reason", "penerima pindah"),
            Map.entry("decreeNumber", "400.9.4/12/DINSOS/2026"),
            Map.entry("decreeDate", DAY),
            Map.entry("businessType", "Kue"),
            Map.entry("value", 4_750_000L),
            Map.entry("rank", 151),
            Map.entry("date", DAY),
            Map.entry("before", DAY.minusDays(7)),
            Map.entry("time", "09.00 WITA"),
            Map.entry("officer", "TKSK Kecamatan Long Bagun"),
            Map.entry("place", "Balai Kampung"),
            Map.entry("topic", "Pembukuan sederhana"),
            Map.entry("services", List.of("Pendampingan NIB")),
            Map.entry("need", "Tambahan modal"),
            Map.entry("answerBy", DAY),
            Map.entry("result", "mentas (lulus)"),
            Map.entry("advice", List.of("Teruskan usaha.")),
            Map.entry("receivedOn", DAY),
            Map.entry("decisionBy", DAY),
            Map.entry("upheld", true),
            Map.entry("round", "UEP-2026-1"),
            Map.entry("from", "Kota Bontang"),
            Map.entry("to", "Kabupaten Mahakam Ulu"),
            Map.entry("places", 10),
            Map.entry("now", 160),
            Map.entry("promoted", 10),
            Map.entry("tasks", List.of("Kunjungi rumah tangga")),
            Map.entry("year", 2027));

    @Autowired
    Letters letters;

    @Autowired
    LetterPages pages;

    @Autowired
    Persons persons;

    @Autowired
    SampleCases samples;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @EnumSource(LetterTemplate.class)
    void everyLetterReadsWellWithAllItMayHaveAndWithTheLeast(LetterTemplate template) throws Exception {
        String caseNumber = aCase();
        Map<String, Object> all = new HashMap<>();
        template.fields().forEach(name -> all.put(name, VALUES.get(name)));
        Map<String, Object> least = new HashMap<>(all);
        least.keySet().retainAll(template.needs());
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
                    caseNumber, LetterTemplate.WAITLISTED, Map.of("rank", 151), "waitlisted/" + caseNumber));
        }
        assertThat(letters.ofCase(caseNumber)).singleElement().satisfies(letter -> {
            assertThat(letter.state()).isEqualTo(Letter.State.NO_ADDRESS);
            assertThat(letter.body()).contains("urutan ke-<b>151</b>");
            assertThat(letter.printedAt()).isNull();
        });
    }

    @Test
    void aLetterLivesAndDiesWithTheStepThatWritesIt() {
        String caseNumber = aCase();
        transaction.executeWithoutResult(status -> {
            letters.toPerson(caseNumber, LetterTemplate.WAITLIST_EXPIRED, Map.of(), "expired/" + caseNumber);
            status.setRollbackOnly();
        });
        assertThat(letters.ofCase(caseNumber)).isEmpty();
        assertThatThrownBy(() -> letters.toPerson(
                        caseNumber, LetterTemplate.WAITLIST_EXPIRED, Map.of(), "expired/" + caseNumber))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void saysWhatALetterLacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LetterTemplate.WAITLISTED.check(Map.of()))
                .withMessageContaining("'rank'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LetterTemplate.WAITLISTED.check(Map.of("rank", "satu")))
                .withMessageContaining("not a Number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LetterTemplate.WAITLISTED.check(Map.of("rank", 1, "nik", "6411")))
                .withMessageContaining("'nik'");
    }

    @Test
    void whatPeopleTypedStaysText() {
        String caseNumber = aCase();
        write(() -> letters.toPerson(
                caseNumber, LetterTemplate.CASE_ENDED, Map.of("reason", "<script>x</script>"), "ended/" + caseNumber));
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
                LetterTemplate.REMINDER,
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
