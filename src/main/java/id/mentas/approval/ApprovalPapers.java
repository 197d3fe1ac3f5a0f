package id.mentas.approval;

import id.mentas.approval.Candidate.Position;
import id.mentas.documents.Addressee;
import id.mentas.documents.Addressees;
import id.mentas.documents.AmendingDecreePaper;
import id.mentas.documents.DecreePaper;
import id.mentas.documents.Documents;
import id.mentas.documents.Owner;
import id.mentas.documents.ProvisionalListPaper;
import id.mentas.grant.Cases;
import id.mentas.grant.Catalogue;
import id.mentas.grant.Outcome;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Regions;
import id.mentas.grant.Round;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sets the papers of this stage: provisional list, decree, amending decree. */
@Component
class ApprovalPapers {

    private final Documents documents;
    private final Addressees addressees;
    private final Cases cases;
    private final Catalogue catalogue;
    private final PackageLines packageLines;
    private final Regions regions;
    private final Places places;
    private final Clock clock;

    ApprovalPapers(
            Documents documents,
            Addressees addressees,
            Cases cases,
            Catalogue catalogue,
            PackageLines packageLines,
            Regions regions,
            Places places,
            Clock clock) {
        this.documents = documents;
        this.addressees = addressees;
        this.cases = cases;
        this.catalogue = catalogue;
        this.packageLines = packageLines;
        this.regions = regions;
        this.places = places;
        this.clock = clock;
    }

    void publishList(DecreeRound r, Round round, List<Candidate> listed) {
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
                        addressees.head(round),
                        listed.stream()
                                .filter(one -> one.position() != Position.BLOCKED)
                                .map(this::entry)
                                .toList()),
                Owner.ofRound(r.kabupaten(), r.key()),
                r.key() + "/list-" + r.publications());
    }

    UUID decree(String number, LocalDate date, DecreeRound r, Round round, List<Candidate> granted) {
        return documents
                .issue(
                        new DecreePaper(
                                number,
                                date,
                                addressees.place(round),
                                r.round(),
                                round.year(),
                                round.budgetSource(),
                                regions.name(r.kabupaten()),
                                addressees.head(round),
                                granted.stream().map(this::recipient).toList()),
                        Owner.ofRound(r.kabupaten(), r.key()),
                        "decree/" + number)
                .id();
    }

    UUID amendingDecree(
            String number,
            LocalDate date,
            Decree amended,
            Round round,
            Candidate leaving,
            Outcome why,
            List<Candidate> promoted) {
        return documents
                .issue(
                        new AmendingDecreePaper(
                                number,
                                date,
                                addressees.place(round),
                                amended.number(),
                                amended.datedOn(),
                                round.code(),
                                round.year(),
                                round.budgetSource(),
                                regions.name(leaving.kabupaten()),
                                addressees.head(round),
                                List.of(new AmendingDecreePaper.Removed(
                                        recipient(leaving), why.label().toLowerCase(Locale.ROOT))),
                                promoted.stream().map(this::recipient).toList()),
                        Owner.ofRound(leaving.kabupaten(), Objects.requireNonNull(leaving.decreeRound())),
                        "decree/" + number)
                .id();
    }

    private ProvisionalListPaper.Entry entry(Candidate one) {
        Addressee person = addressees.of(one.caseNumber());
        return new ProvisionalListPaper.Entry(
                one.rankOrLast(),
                person.name(),
                person.village(),
                person.kecamatan(),
                business(one),
                one.position() == Position.PLACE);
    }

    private DecreePaper.Recipient recipient(Candidate one) {
        Addressee person = addressees.of(one.caseNumber());
        return new DecreePaper.Recipient(
                person.name(),
                person.maskedNik(),
                person.address(),
                person.village(),
                person.kecamatan(),
                business(one),
                packageLines.total(one.caseNumber()).rupiah());
    }

    private String business(Candidate one) {
        return catalogue.businessName(cases.get(one.caseNumber()).businessType());
    }
}
