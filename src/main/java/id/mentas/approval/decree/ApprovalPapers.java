package id.mentas.approval.decree;

import id.mentas.approval.ranking.Candidate;
import id.mentas.approval.ranking.Candidate.Position;
import id.mentas.approval.ranking.DecreeRound;
import id.mentas.approval.ranking.ProvisionalListPaper;
import id.mentas.approval.round.Places;
import id.mentas.catalogue.Catalogue;
import id.mentas.documents.Addressees;
import id.mentas.documents.Document;
import id.mentas.documents.DocumentKinds;
import id.mentas.documents.Documents;
import id.mentas.documents.Owner;
import id.mentas.documents.Paper;
import id.mentas.documents.Seal;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Person;
import id.mentas.grant.Persons;
import id.mentas.grant.round.Round;
import id.mentas.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Sets the papers of this stage: provisional list, decree, amending decree. */
@Component
public class ApprovalPapers {

    private final Documents documents;
    private final Addressees addressees;
    private final Cases cases;
    private final Persons persons;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Places places;
    private final Clock clock;

    ApprovalPapers(
            Documents documents,
            Addressees addressees,
            Cases cases,
            Persons persons,
            Catalogue catalogue,
            Regions regions,
            Places places,
            Clock clock) {
        this.documents = documents;
        this.addressees = addressees;
        this.cases = cases;
        this.persons = persons;
        this.catalogue = catalogue;
        this.regions = regions;
        this.places = places;
        this.clock = clock;
    }

    @Bean
    static DocumentKinds papersOfApproval() {
        return DocumentKinds.of(DecreePaper.KIND, AmendingDecreePaper.KIND, ProvisionalListPaper.KIND);
    }

    public void publishList(DecreeRound r, Round round, List<Candidate> listed) {
        String kabupaten = regions.name(r.kabupaten());
        documents.issue(
                new ProvisionalListPaper(
                        null,
                        LocalDate.now(clock),
                        addressees.place(round),
                        r.round(),
                        round.year(),
                        kabupaten,
                        places.free(r.round(), r.kabupaten()),
                        Objects.requireNonNull(r.objectionUntil()),
                        "Dinas Sosial " + kabupaten,
                        addressees.issuerOfRound(r.key()),
                        listed.stream()
                                .filter(one -> one.position() != Position.BLOCKED)
                                .map(this::entry)
                                .toList()),
                Owner.ofRound(r.kabupaten(), r.key()),
                r.key() + "/list-" + r.publications());
    }

    Document decree(String number, DecreeDraft draft, Seal seal) {
        Round round = draft.round();
        return issue(
                new DecreePaper(
                        number,
                        draft.signedOn(),
                        addressees.place(round),
                        round.code(),
                        round.year(),
                        round.budgetSource(),
                        regions.name(draft.kabupaten()),
                        draft.signatory(),
                        draft.added().stream().map(DecreeDraft.Named::recipient).toList(),
                        seal),
                draft,
                number);
    }

    /**
     * @param ordinal how many times the first of the changed decrees is changed with this
     * @param standing whom the decrees name with this one
     */
    Document amendingDecree(
            String number, DecreeDraft draft, int ordinal, AmendingDecreePaper.Standing standing, Seal seal) {
        Round round = draft.round();
        return issue(
                new AmendingDecreePaper(
                        number,
                        draft.signedOn(),
                        addressees.place(round),
                        draft.amended().stream()
                                .map(one -> new AmendingDecreePaper.Amended(one.number(), one.datedOn()))
                                .toList(),
                        ordinal,
                        round.code(),
                        round.year(),
                        round.budgetSource(),
                        regions.name(draft.kabupaten()),
                        draft.signatory(),
                        draft.removed().stream()
                                .map(one -> new AmendingDecreePaper.Removed(
                                        one.recipient(), one.reason().toLowerCase(Locale.ROOT), one.namedBy()))
                                .toList(),
                        draft.added().stream().map(DecreeDraft.Named::recipient).toList(),
                        standing,
                        seal),
                draft,
                number);
    }

    private Document issue(Paper paper, DecreeDraft draft, String number) {
        return documents.issue(paper, Owner.ofRound(draft.kabupaten(), draft.source()), "decree/" + number);
    }

    private ProvisionalListPaper.Entry entry(Candidate one) {
        GrantCase c = cases.get(one.caseNumber());
        return new ProvisionalListPaper.Entry(
                one.rankOrLast(),
                persons.of(one.caseNumber()).name(),
                one.caseNumber(),
                regions.name(c.village()),
                regions.name(c.kecamatan()),
                catalogue.businessName(c.businessType()),
                one.position() == Position.PLACE);
    }

    /** A candidate as decrees name them. */
    DecreePaper.Recipient recipient(Candidate one, long value, @Nullable String note) {
        GrantCase c = cases.get(one.caseNumber());
        Person person = persons.of(one.caseNumber());
        return new DecreePaper.Recipient(
                person.name(),
                Person.masked(c.nik()),
                person.home(),
                regions.name(c.village()),
                regions.name(c.kecamatan()),
                catalogue.businessName(c.businessType()),
                value,
                note);
    }
}
