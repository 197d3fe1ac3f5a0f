package id.mentas.approval.decree;

import id.mentas.approval.decree.AmendingDecreePaper.Standing;
import id.mentas.common.PublicCode;
import id.mentas.documents.Addressees;
import id.mentas.documents.Document;
import id.mentas.documents.Seal;
import id.mentas.documents.Seals;
import id.mentas.documents.Signatory;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.CaseFacts.Desil;
import id.mentas.grant.CaseFacts.Moment;
import id.mentas.grant.Cases;
import id.mentas.grant.Person;
import id.mentas.grant.Persons;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what was signed as a decree: number, content and its hash, code, paper, and the facts of all whom it names. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DecreeWriter {

    /** Where the code of a decree leads. */
    static final String PATH = "/sk/";

    private final DecreeNumbers numbers;
    private final Decrees decrees;
    private final ApprovalPapers papers;
    private final Addressees addressees;
    private final Seals seals;
    private final Cases cases;
    private final Persons persons;
    private final CaseFacts facts;

    DecreeWriter(
            DecreeNumbers numbers,
            Decrees decrees,
            ApprovalPapers papers,
            Addressees addressees,
            Seals seals,
            Cases cases,
            Persons persons,
            CaseFacts facts) {
        this.numbers = numbers;
        this.decrees = decrees;
        this.papers = papers;
        this.addressees = addressees;
        this.seals = seals;
        this.cases = cases;
        this.persons = persons;
        this.facts = facts;
    }

    Decree write(DecreeDraft draft) {
        String number = numbers.next(draft.round(), draft.signedOn());
        Signatory signatory = draft.signatory();
        DecreeContent content = DecreeContent.of(number, draft, addressees.place(draft.round()));
        Seal seal = seals.of(PATH, PublicCode.next(), content.hash());
        Document paper = draft.amended().isEmpty()
                ? papers.decree(number, draft, seal)
                : papers.amendingDecree(number, draft, ordinal(draft), standing(draft), seal);
        Decree decree = new Decree(
                number,
                draft.round().code(),
                draft.kabupaten(),
                draft.decreeRound(),
                draft.amendment(),
                draft.amended().stream().map(Decree::number).toList(),
                draft.signedOn(),
                draft.signedBy(),
                paper.id(),
                seal.code());
        decrees.add(decree, draft, content, paper.sha256(), signatory.name() + ", " + signatory.title());
        draft.added().forEach(one -> name(one, decree));
        draft.removed()
                .forEach(one -> decrees.addLine(
                        number,
                        new DecreeLine(
                                one.candidate().caseNumber(),
                                Change.Kind.REMOVED,
                                one.recipient().value(),
                                one.reason(),
                                one.namedBy())));
        return decree;
    }

    private Standing standing(DecreeDraft draft) {
        Standing before = decrees.standing(draft.round().code(), draft.kabupaten());
        long more =
                draft.added().stream().mapToLong(one -> one.recipient().value()).sum();
        long less = draft.removed().stream()
                .mapToLong(one -> one.recipient().value())
                .sum();
        return new Standing(
                before.recipients() + draft.added().size() - draft.removed().size(), before.value() + more - less);
    }

    private int ordinal(DecreeDraft draft) {
        return decrees.amendmentsOf(draft.amended().get(0).number()) + 1;
    }

    private void name(DecreeDraft.Named one, Decree decree) {
        String caseNumber = one.candidate().caseNumber();
        Desil desil = newestDesil(caseNumber);
        decrees.addLine(
                decree.number(),
                new DecreeLine(caseNumber, Change.Kind.ADDED, one.recipient().value(), null, null));
        facts.reference(caseNumber, CaseFacts.Paper.DECREE, decree.number(), decree.datedOn());
        facts.desil(caseNumber, Moment.DECREE, desil.desil(), desil.source(), desil.datedOn());
    }

    /** What the registry says on the day of the decree: newer data may have come since the nomination. */
    private Desil newestDesil(String caseNumber) {
        return facts.newestDesil(caseNumber).orElseGet(() -> {
            Person person = persons.of(caseNumber);
            return new Desil(Moment.NOMINATION, cases.get(caseNumber).desil(), person.source(), person.dataDate());
        });
    }
}
