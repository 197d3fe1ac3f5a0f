package id.mentas.assessment;

import id.mentas.documents.Addressees;
import id.mentas.documents.Document;
import id.mentas.documents.Documents;
import id.mentas.documents.Owner;
import id.mentas.documents.RefusalLetter;
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

/** What this stage writes to the person. */
@Component
class AssessmentLetters {

    private final Documents documents;
    private final Letters letters;
    private final Addressees addressees;
    private final Rounds rounds;
    private final Regions regions;
    private final WorkingDays workingDays;
    private final Clock clock;

    AssessmentLetters(
            Documents documents,
            Letters letters,
            Addressees addressees,
            Rounds rounds,
            Regions regions,
            WorkingDays workingDays,
            Clock clock) {
        this.documents = documents;
        this.letters = letters;
        this.addressees = addressees;
        this.rounds = rounds;
        this.regions = regions;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The case ends here: why, and how to object. */
    void refuse(GrantCase c, String reason) {
        Round round = rounds.get(c.round());
        LocalDate today = LocalDate.now(clock);
        LocalDate until = workingDays.after(today, round.objectionDays());
        String objectionTo = "Dinas Sosial " + regions.name(c.kabupaten());
        String key = "assessment/" + c.caseNumber() + "/refusal";
        Document paper = documents.issue(
                new RefusalLetter(
                        null,
                        today,
                        addressees.place(round),
                        c.caseNumber(),
                        c.round(),
                        addressees.of(c.caseNumber()),
                        "asesmen rumah tangga",
                        List.of(reason),
                        until,
                        objectionTo,
                        addressees.head(round)),
                Owner.ofCase(c.caseNumber()),
                key);
        letters.toPerson(
                c.caseNumber(),
                LetterTemplate.REFUSAL,
                Map.of("reasons", List.of(reason), "objectionTo", objectionTo, "objectionUntil", until),
                key,
                paper.id());
    }
}
