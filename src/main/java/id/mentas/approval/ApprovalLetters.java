package id.mentas.approval;

import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.Catalogue;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Stage;
import id.mentas.letters.LetterTemplate;
import id.mentas.letters.Letters;
import id.mentas.letters.Refusals;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What this stage writes to people. */
@Component
class ApprovalLetters {

    private final Letters letters;
    private final Refusals refusals;
    private final Decrees decrees;
    private final Cases cases;
    private final Catalogue catalogue;
    private final PackageLines packageLines;

    ApprovalLetters(
            Letters letters,
            Refusals refusals,
            Decrees decrees,
            Cases cases,
            Catalogue catalogue,
            PackageLines packageLines) {
        this.letters = letters;
        this.refusals = refusals;
        this.decrees = decrees;
        this.cases = cases;
        this.catalogue = catalogue;
        this.packageLines = packageLines;
    }

    /** The decree names the person, at once or from the waitlist. */
    void granted(String caseNumber, CaseFacts.Reference decree) {
        boolean amending = decrees.find(decree.number()).map(Decree::isAmending).orElse(false);
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
    void refused(String caseNumber, String reason) {
        refusals.tell(
                caseNumber,
                Stage.APPROVAL,
                "penetapan penerima",
                List.of(reason),
                LetterTemplate.NOT_GRANTED,
                "approval/" + caseNumber + "/refusal");
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
