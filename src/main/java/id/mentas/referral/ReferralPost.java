package id.mentas.referral;

import id.mentas.calendar.WorkingDays;
import id.mentas.catalogue.Catalogue;
import id.mentas.documents.Addressees;
import id.mentas.documents.DocumentKinds;
import id.mentas.documents.Documents;
import id.mentas.documents.Owner;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Numbers;
import id.mentas.grant.Stage;
import id.mentas.grant.round.Rounds;
import id.mentas.letters.CommonLetters;
import id.mentas.letters.LetterTemplate;
import id.mentas.letters.LetterTemplates;
import id.mentas.letters.Letters;
import id.mentas.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Writes to the agencies, and to the province where an agency is silent. */
@Component
class ReferralPost {

    /** To an agency: a person is handed on. */
    static final LetterTemplate REFERRAL = new LetterTemplate(
            "referral",
            "referral",
            "Rujukan penerima bantuan",
            Map.of("services", List.class),
            Map.of("need", String.class, "answerBy", LocalDate.class));

    static final String PROVINCE = "dinsos-prov";

    private static final int DAYS_TO_ANSWER = 10;

    private final Documents documents;
    private final Addressees addressees;
    private final Letters letters;
    private final Numbers numbers;
    private final Cases cases;
    private final Rounds rounds;
    private final Regions regions;
    private final Catalogue catalogue;
    private final WorkingDays workingDays;
    private final Clock clock;

    ReferralPost(
            Documents documents,
            Addressees addressees,
            Letters letters,
            Numbers numbers,
            Cases cases,
            Rounds rounds,
            Regions regions,
            Catalogue catalogue,
            WorkingDays workingDays,
            Clock clock) {
        this.documents = documents;
        this.addressees = addressees;
        this.letters = letters;
        this.numbers = numbers;
        this.cases = cases;
        this.rounds = rounds;
        this.regions = regions;
        this.catalogue = catalogue;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Bean
    static DocumentKinds papersOfReferral() {
        return DocumentKinds.of(ReferralLetter.KIND);
    }

    @Bean
    static LetterTemplates lettersOfReferral() {
        return LetterTemplates.of(REFERRAL);
    }

    /** Issues the letter for the agency and sends word of it. Answers the letter's number. */
    String send(Referral referral, LocalDate today) {
        GrantCase c = cases.get(referral.caseNumber());
        String number = String.format(
                Locale.ROOT, "400.9.4/%03d/DINSOS/%d", numbers.next("referral-" + today.getYear()), today.getYear());
        LocalDate answerBy = workingDays.after(today, DAYS_TO_ANSWER);
        ReferralLetter paper = paper(referral, c, number, today, answerBy);
        Owner owner = Owner.ofCase(c.caseNumber()).alsoFor(referral.agency());
        UUID document = documents
                .issue(paper, owner, "referral/" + c.caseNumber() + "/" + referral.agency())
                .id();
        letters.toGroup(
                referral.agency(),
                c.kabupaten(),
                c.caseNumber(),
                REFERRAL,
                Map.of("services", referral.serviceNames(), "need", referral.needsInWords(), "answerBy", answerBy),
                "referral/" + c.caseNumber() + "/" + referral.agency(),
                document);
        return number;
    }

    void escalate(String caseNumber, String kabupaten, ReferralProcess.OpenTask task) {
        LocalDate due = LocalDate.ofInstant(task.dueDate().toInstant(), clock.getZone());
        letters.toGroup(
                PROVINCE,
                kabupaten,
                caseNumber,
                CommonLetters.ESCALATION,
                Map.of("task", task.label(), "dueDate", due),
                "referral-escalation/" + task.id());
    }

    private ReferralLetter paper(Referral referral, GrantCase c, String number, LocalDate today, LocalDate answerBy) {
        return new ReferralLetter(
                number,
                today,
                addressees.place(rounds.get(c.round())),
                c.caseNumber(),
                referral.agencyName() + " " + regions.name(c.kabupaten()),
                addressees.of(c.caseNumber()),
                catalogue.businessName(c.businessType()),
                "Kebutuhan yang terlihat selama pendampingan: " + referral.needsInWords() + ".",
                referral.serviceNames(),
                Objects.requireNonNull(referral.consentOn()),
                answerBy,
                addressees.issuer(c.caseNumber(), Stage.REFERRAL));
    }
}
