package id.mentas.approval;

import id.mentas.documents.Addressees;
import id.mentas.documents.Document;
import id.mentas.documents.Documents;
import id.mentas.documents.Owner;
import id.mentas.documents.RefusalLetter;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.Catalogue;
import id.mentas.grant.GrantCase;
import id.mentas.grant.PackageLines;
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
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What this stage writes to people. */
@Component
class ApprovalLetters {

    private final Letters letters;
    private final Documents documents;
    private final Addressees addressees;
    private final Decrees decrees;
    private final Cases cases;
    private final Rounds rounds;
    private final Regions regions;
    private final Catalogue catalogue;
    private final PackageLines packageLines;
    private final WorkingDays workingDays;
    private final Clock clock;

    ApprovalLetters(
            Letters letters,
            Documents documents,
            Addressees addressees,
            Decrees decrees,
            Cases cases,
            Rounds rounds,
            Regions regions,
            Catalogue catalogue,
            PackageLines packageLines,
            WorkingDays workingDays,
            Clock clock) {
        this.letters = letters;
        this.documents = documents;
        this.addressees = addressees;
        this.decrees = decrees;
        this.cases = cases;
        this.rounds = rounds;
        this.regions = regions;
        this.catalogue = catalogue;
        this.packageLines = packageLines;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The decree names the person, at once or from the waitlist. */
    void granted(String caseNumber, CaseFacts.Reference decree) {
        boolean amending = decrees.find(decree.number())
                .map(found -> found.amends() != null)
                .orElse(false);
        if (amending) {
            letters.toPerson(
                    caseNumber,
                    LetterTemplate.PROMOTED,
                    Map.of("decreeNumber", decree.number()),
                    "promoted/" + caseNumber);
            return;
        }
        letters.toPerson(
                caseNumber,
                LetterTemplate.DECREE_ISSUED,
                Map.of(
                        "decreeNumber", decree.number(),
                        "decreeDate", decree.datedOn(),
                        "businessType",
                                catalogue.businessName(cases.get(caseNumber).businessType()),
                        "value", packageLines.total(caseNumber).rupiah()),
                "granted/" + caseNumber);
    }

    void waitlisted(String caseNumber, int turn) {
        letters.toPerson(caseNumber, LetterTemplate.WAITLISTED, Map.of("rank", turn), "waitlisted/" + caseNumber);
    }

    /** The case ends here: why, and how to object. */
    void refused(GrantCase c, String reason) {
        Round round = rounds.get(c.round());
        LocalDate today = LocalDate.now(clock);
        String key = "approval/" + c.caseNumber() + "/refusal";
        Document paper = documents.issue(
                new RefusalLetter(
                        null,
                        today,
                        addressees.place(round),
                        c.caseNumber(),
                        c.round(),
                        addressees.of(c.caseNumber()),
                        "penetapan penerima",
                        List.of(reason),
                        workingDays.after(today, round.objectionDays()),
                        "Dinas Sosial " + regions.name(c.kabupaten()),
                        addressees.head(round)),
                Owner.ofCase(c.caseNumber()),
                key);
        letters.toPerson(c.caseNumber(), LetterTemplate.NOT_GRANTED, Map.of("reason", reason), key, paper.id());
    }

    void expired(String caseNumber) {
        letters.toPerson(caseNumber, LetterTemplate.WAITLIST_EXPIRED, Map.of(), "expired/" + caseNumber);
    }

    void objectionReceived(Objection objection) {
        letters.toPerson(
                objection.caseNumber(),
                LetterTemplate.OBJECTION_RECEIVED,
                Map.of("receivedOn", objection.recordedOn()),
                objection + "/received");
    }

    void objectionDecided(Objection objection) {
        letters.toPerson(
                objection.caseNumber(),
                LetterTemplate.OBJECTION_DECIDED,
                Map.of(
                        "upheld",
                        objection.decision() != Objection.Ruling.REJECT,
                        "reason",
                        Objects.requireNonNull(objection.words())),
                objection + "/decided");
    }
}
