package id.mentas.approval;

import id.mentas.approval.decree.Decree;
import id.mentas.approval.decree.Decrees;
import id.mentas.approval.ranking.Objection;
import id.mentas.catalogue.Catalogue;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Stage;
import id.mentas.letters.LetterTemplate;
import id.mentas.letters.LetterTemplates;
import id.mentas.letters.Letters;
import id.mentas.letters.Refusals;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What this stage writes to people. */
@Component
public class ApprovalLetters {

    private static final String ROOM = "approval";

    /** The decree names the person; {@code value} in rupiah. */
    static final LetterTemplate DECREE_ISSUED = new LetterTemplate(
            ROOM,
            "decree-issued",
            "Penetapan penerima bantuan",
            Map.of("decreeNumber", String.class, "decreeDate", LocalDate.class, "businessType", String.class),
            Map.of("value", Number.class));

    /** On the waitlist. */
    static final LetterTemplate WAITLISTED =
            new LetterTemplate(ROOM, "waitlisted", "Daftar tunggu bantuan", Map.of("rank", Number.class), Map.of());

    /** A place came free. */
    static final LetterTemplate PROMOTED = new LetterTemplate(
            ROOM, "promoted", "Penetapan dari daftar tunggu", Map.of(), Map.of("decreeNumber", String.class));

    /** The decree does not name the person. */
    static final LetterTemplate NOT_GRANTED = new LetterTemplate(
            ROOM,
            "not-granted",
            "Hasil penetapan penerima bantuan",
            Map.of("reasons", List.class, "objectionTo", String.class),
            Map.of("objectionUntil", LocalDate.class));

    /** The round has closed. */
    static final LetterTemplate WAITLIST_EXPIRED =
            new LetterTemplate(ROOM, "waitlist-expired", "Daftar tunggu berakhir", Map.of(), Map.of());

    /** An objection has come. */
    static final LetterTemplate OBJECTION_RECEIVED = new LetterTemplate(
            ROOM,
            "objection-received",
            "Tanda terima sanggahan",
            Map.of("receivedOn", LocalDate.class),
            Map.of("decisionBy", LocalDate.class));

    /** An objection was decided. */
    static final LetterTemplate OBJECTION_DECIDED = new LetterTemplate(
            ROOM,
            "objection-decided",
            "Keputusan atas sanggahan",
            Map.of("upheld", Boolean.class, "reason", String.class),
            Map.of());

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

    @Bean
    static LetterTemplates lettersOfApproval() {
        return LetterTemplates.of(
                DECREE_ISSUED,
                WAITLISTED,
                PROMOTED,
                NOT_GRANTED,
                WAITLIST_EXPIRED,
                OBJECTION_RECEIVED,
                OBJECTION_DECIDED);
    }

    /** The decree names the person, at once or from the waitlist. */
    void granted(String caseNumber, CaseFacts.Reference decree) {
        boolean amending = decrees.find(decree.number()).map(Decree::isAmending).orElse(false);
        if (amending) {
            letters.toPerson(caseNumber, PROMOTED, Map.of("decreeNumber", decree.number()), "promoted/" + caseNumber);
            return;
        }
        letters.toPerson(
                caseNumber,
                DECREE_ISSUED,
                Map.of(
                        "decreeNumber", decree.number(),
                        "decreeDate", decree.datedOn(),
                        "businessType",
                                catalogue.businessName(cases.get(caseNumber).businessType()),
                        "value", packageLines.total(caseNumber).rupiah()),
                "granted/" + caseNumber);
    }

    void waitlisted(String caseNumber, int turn) {
        letters.toPerson(caseNumber, WAITLISTED, Map.of("rank", turn), "waitlisted/" + caseNumber);
    }

    /** The case ends here: why, and how to object. */
    void refused(String caseNumber, String reason) {
        refusals.tell(
                caseNumber,
                Stage.APPROVAL,
                "penetapan penerima",
                List.of(reason),
                NOT_GRANTED,
                "approval/" + caseNumber + "/refusal");
    }

    void expired(String caseNumber) {
        letters.toPerson(caseNumber, WAITLIST_EXPIRED, Map.of(), "expired/" + caseNumber);
    }

    public void objectionReceived(Objection objection) {
        letters.toPerson(
                objection.caseNumber(),
                OBJECTION_RECEIVED,
                Map.of("receivedOn", objection.recordedOn()),
                objection + "/received");
    }

    public void objectionDecided(Objection objection) {
        letters.toPerson(
                objection.caseNumber(),
                OBJECTION_DECIDED,
                Map.of(
                        "upheld",
                        objection.decision() != Objection.Ruling.REJECT,
                        "reason",
                        Objects.requireNonNull(objection.words())),
                objection + "/decided");
    }
}
