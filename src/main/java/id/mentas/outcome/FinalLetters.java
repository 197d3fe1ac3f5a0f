package id.mentas.outcome;

import id.mentas.catalogue.Catalogue;
import id.mentas.documents.Addressees;
import id.mentas.documents.DocumentKinds;
import id.mentas.documents.Documents;
import id.mentas.documents.Fact;
import id.mentas.documents.Owner;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Numbers;
import id.mentas.grant.Stage;
import id.mentas.grant.round.Rounds;
import id.mentas.letters.LetterTemplate;
import id.mentas.letters.LetterTemplates;
import id.mentas.letters.Letters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Tells a recipient how it ended. */
@Component
class FinalLetters {

    /** How it ended; {@code result} in words, "mentas (lulus)". */
    static final LetterTemplate FINAL = new LetterTemplate(
            "outcome", "final", "Hasil akhir bantuan", Map.of("result", String.class), Map.of("advice", List.class));

    private final Documents documents;
    private final Addressees addressees;
    private final Letters letters;
    private final Numbers numbers;
    private final Cases cases;
    private final Rounds rounds;
    private final Catalogue catalogue;

    FinalLetters(
            Documents documents,
            Addressees addressees,
            Letters letters,
            Numbers numbers,
            Cases cases,
            Rounds rounds,
            Catalogue catalogue) {
        this.documents = documents;
        this.addressees = addressees;
        this.letters = letters;
        this.numbers = numbers;
        this.cases = cases;
        this.rounds = rounds;
        this.catalogue = catalogue;
    }

    @Bean
    static DocumentKinds papersOfOutcome() {
        return DocumentKinds.of(FinalLetter.KIND);
    }

    @Bean
    static LetterTemplates lettersOfOutcome() {
        return LetterTemplates.of(FINAL);
    }

    void send(Measurement measured, Result result, LocalDate today) {
        GrantCase c = cases.get(measured.caseNumber());
        String key = "final/" + c.caseNumber();
        UUID document = documents
                .issue(paper(c, measured, result, today), Owner.ofCase(c.caseNumber()), key)
                .id();
        letters.toPerson(
                c.caseNumber(),
                FINAL,
                Map.of("result", result.label(), "advice", List.of(result.advice())),
                key,
                document);
    }

    private FinalLetter paper(GrantCase c, Measurement measured, Result result, LocalDate today) {
        return new FinalLetter(
                String.format(
                        Locale.ROOT,
                        "400.9.5/%03d/DINSOS/%d",
                        numbers.next("final-letter-" + today.getYear()),
                        today.getYear()),
                today,
                addressees.place(rounds.get(c.round())),
                c.caseNumber(),
                c.round(),
                addressees.of(c.caseNumber()),
                catalogue.businessName(c.businessType()),
                FinalLetter.Result.valueOf(result.name()),
                List.of(
                        new Fact("Desil saat diusulkan", String.valueOf(measured.desilBefore())),
                        new Fact("Desil sekarang", OutcomeWords.desilNow(measured)),
                        new Fact("Keadaan usaha", OutcomeWords.business(measured.businessState())),
                        new Fact("Pendapatan sebulan saat dinilai", OutcomeWords.money(measured.incomeBefore())),
                        new Fact("Pendapatan sebulan sekarang", OutcomeWords.money(measured.incomeNow()))),
                OutcomeWords.known(measured),
                List.of(result.advice()),
                addressees.issuer(c.caseNumber(), Stage.OUTCOME));
    }
}
