package id.mentas.nomination;

import id.mentas.documents.Addressees;
import id.mentas.documents.Document;
import id.mentas.documents.Documents;
import id.mentas.documents.Owner;
import id.mentas.documents.RefusalLetter;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Regions;
import id.mentas.grant.Round;
import id.mentas.grant.Rounds;
import id.mentas.grant.WorkingDays;
import id.mentas.letters.LetterTemplate;
import id.mentas.letters.Letters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes the letters of this stage to the nominated person. */
@Component
class NominationLetters {

    private final Documents documents;
    private final Letters letters;
    private final Addressees addressees;
    private final Cases cases;
    private final Rounds rounds;
    private final Regions regions;
    private final WorkingDays workingDays;
    private final Clock clock;

    NominationLetters(
            Documents documents,
            Letters letters,
            Addressees addressees,
            Cases cases,
            Rounds rounds,
            Regions regions,
            WorkingDays workingDays,
            Clock clock) {
        this.documents = documents;
        this.letters = letters;
        this.addressees = addressees;
        this.cases = cases;
        this.rounds = rounds;
        this.regions = regions;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Why the nomination was refused and how to object: a PDF and the letter that goes with it. */
    void refusal(String caseNumber, List<String> reasons) {
        GrantCase refused = cases.get(caseNumber);
        Round round = rounds.get(refused.round());
        LocalDate today = LocalDate.now(clock);
        LocalDate until = workingDays.after(today, round.objectionDays());
        String to = "Dinas Sosial " + regions.name(refused.kabupaten());
        String key = "nomination-refusal/" + caseNumber;
        Document paper = documents.issue(
                new RefusalLetter(
                        null,
                        today,
                        addressees.place(round),
                        caseNumber,
                        round.code(),
                        addressees.of(caseNumber),
                        "pemeriksaan usulan",
                        reasons,
                        until,
                        to,
                        addressees.head(round)),
                Owner.ofCase(caseNumber),
                key);
        letters.toPerson(
                caseNumber,
                LetterTemplate.REFUSAL,
                Map.of("reasons", reasons, "objectionTo", to, "objectionUntil", until),
                key,
                paper.id());
    }

    /** Confirms that the person does not want to go on. */
    void unwilling(String caseNumber, String reason) {
        letters.toPerson(
                caseNumber, LetterTemplate.UNWILLING, Map.of("reason", reason), "nomination-unwilling/" + caseNumber);
    }
}
