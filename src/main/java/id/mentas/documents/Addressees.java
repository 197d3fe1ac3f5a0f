package id.mentas.documents;

import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Journal;
import id.mentas.grant.Person;
import id.mentas.grant.Persons;
import id.mentas.grant.RecipientCodes;
import id.mentas.grant.Stage;
import id.mentas.grant.round.Round;
import id.mentas.grant.round.SigningTerms;
import id.mentas.people.directory.People;
import id.mentas.region.Regions;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows how the people of a case and of the office stand in papers. */
@Component
public class Addressees {

    private final Cases cases;
    private final Persons persons;
    private final Regions regions;
    private final RecipientCodes codes;
    private final People people;
    private final Journal journal;
    private final DocumentsSettings settings;

    Addressees(
            Cases cases,
            Persons persons,
            Regions regions,
            RecipientCodes codes,
            People people,
            Journal journal,
            DocumentsSettings settings) {
        this.cases = cases;
        this.persons = persons;
        this.regions = regions;
        this.codes = codes;
        this.people = people;
        this.journal = journal;
        this.settings = settings;
    }

    /** The person of a case. */
    public Addressee of(String caseNumber) {
        GrantCase found = cases.get(caseNumber);
        Person person = persons.of(caseNumber);
        return new Addressee(
                person.name(),
                Person.masked(found.nik()),
                person.home(),
                regions.name(found.village()),
                regions.name(found.kecamatan()),
                regions.name(found.kabupaten()),
                codes.of(caseNumber));
    }

    /** A user as signatory. @param post as printed, "TKSK Kecamatan Long Bagun" */
    public Signatory signatory(String userId, String post) {
        // Lists of users may add a post in brackets, "Hadi Sasmita (Kepala Dinas)": papers print the post anyway.
        String name = people.displayName(userId).replaceFirst("\\s*\\(.*\\)$", "");
        return new Signatory(
                name.isEmpty() ? userId : name, post, settings.nip().get(userId));
    }

    /** Who signs for a round: as the round says, else as the office's settings and the list of users. */
    public Signatory head(Round round) {
        SigningTerms terms = round.signing();
        Signatory usual = signatory(round.signatory(), settings.headPost());
        return new Signatory(
                Objects.requireNonNullElse(terms.name(), usual.name()),
                Objects.requireNonNullElse(terms.post(), usual.post()),
                terms.nip() == null ? usual.nip() : terms.nip());
    }

    /** Who issued an unsigned paper of a case: who acted last at the stage, else the system. */
    public Issuer issuer(String caseNumber, Stage stage) {
        return issuer(journal.lastPerson(caseNumber, stage));
    }

    /** Who issued an unsigned paper of a round process: who acted last in it, else the system. */
    public Issuer issuerOfRound(String roundKey) {
        return issuer(journal.lastPersonOfRound(roundKey));
    }

    private Issuer issuer(Optional<String> userId) {
        return userId.map(people::displayName).map(Issuer::new).orElse(Issuer.SYSTEM);
    }

    /** Where the papers of a round are signed. */
    public String place(Round round) {
        return Objects.requireNonNullElse(round.signing().place(), settings.place());
    }
}
