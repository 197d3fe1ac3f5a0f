package id.mentas.approval;

import id.mentas.approval.Candidate.Position;
import id.mentas.approval.Candidate.State;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.CaseFacts.Desil;
import id.mentas.grant.CaseFacts.Moment;
import id.mentas.grant.Cases;
import id.mentas.grant.Journal;
import id.mentas.grant.Numbers;
import id.mentas.grant.Outcome;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Person;
import id.mentas.grant.Persons;
import id.mentas.grant.Round;
import id.mentas.grant.Rounds;
import id.mentas.grant.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues decrees: number, paper, quota and the word to every case in one transaction. */
@Service
@Transactional
class DecreeService {

    private final DecreeRounds decreeRounds;
    private final Candidates candidates;
    private final Places places;
    private final PriorGrants priorGrants;
    private final Decrees decrees;
    private final ApprovalPapers papers;
    private final ApprovalProcess process;
    private final Rounds rounds;
    private final Cases cases;
    private final Persons persons;
    private final PackageLines packageLines;
    private final CaseFacts facts;
    private final DecreeNumbers decreeNumbers;
    private final Numbers numbers;
    private final Journal journal;
    private final Clock clock;

    DecreeService(
            DecreeRounds decreeRounds,
            Candidates candidates,
            Places places,
            PriorGrants priorGrants,
            Decrees decrees,
            ApprovalPapers papers,
            ApprovalProcess process,
            Rounds rounds,
            Cases cases,
            Persons persons,
            PackageLines packageLines,
            CaseFacts facts,
            DecreeNumbers decreeNumbers,
            Numbers numbers,
            Journal journal,
            Clock clock) {
        this.decreeRounds = decreeRounds;
        this.candidates = candidates;
        this.places = places;
        this.priorGrants = priorGrants;
        this.decrees = decrees;
        this.papers = papers;
        this.process = process;
        this.rounds = rounds;
        this.cases = cases;
        this.persons = persons;
        this.packageLines = packageLines;
        this.facts = facts;
        this.decreeNumbers = decreeNumbers;
        this.numbers = numbers;
        this.journal = journal;
        this.clock = clock;
    }

    /** Decides over all who are listed: places by rank as far as the quota goes, the waitlist, the refusals. */
    void issue(String key) {
        DecreeRound r = decreeRounds.lock(key).in(DecreeRound.State.DECIDED);
        int open = places.lock(r.round(), r.kabupaten());
        int free = r.signedBy() == null ? 0 : open; // nobody gets a place without a signature
        List<Candidate> listed = candidates.in(key, State.LISTED);
        Map<String, Position> positions = Ranking.underQuota(listed, free, priorGrants.blocked(key));
        List<Candidate> granted = listed.stream()
                .filter(one -> positions.get(one.caseNumber()) == Position.PLACE)
                .toList();
        if (!granted.isEmpty()) {
            grant(r, granted);
        }
        listed.forEach(one -> tellOther(key, one, Objects.requireNonNull(positions.get(one.caseNumber()))));
        candidates.in(key, State.REFUSED).forEach(one -> process.refused(one.caseNumber(), key));
        decreeRounds.done(key);
    }

    /**
     * Changes the decree that names someone who leaves, and names who comes in the place.
     *
     * @param promoted have their place already
     */
    void amend(Candidate leaving, Outcome why, List<Candidate> promoted) {
        CaseFacts.Reference named = facts.reference(leaving.caseNumber(), CaseFacts.Paper.DECREE)
                .orElseThrow(() -> new IllegalStateException("No decree names " + leaving));
        Decree amended = decrees.find(named.number()).orElseThrow();
        Round round = rounds.get(leaving.round());
        LocalDate today = LocalDate.now(clock);
        String number = decreeNumbers.next(round, today);
        UUID paper = papers.amendingDecree(number, today, amended, round, leaving, why, promoted);
        Decree decree = new Decree(
                number, leaving.round(), leaving.kabupaten(), null, amended.number(), today, round.signatory(), paper);
        decrees.add(decree);
        decrees.addLine(number, leaving.caseNumber(), "REMOVED", value(leaving), why.label());
        promoted.forEach(one -> {
            candidates.become(one, State.GRANTED, null);
            name(one, decree);
        });
        journal.note(
                leaving.caseNumber(), Stage.APPROVAL, "Dikeluarkan dari SK dengan SK perubahan nomor " + number + ".");
        if (!promoted.isEmpty()) {
            process.order(decree, Objects.requireNonNull(leaving.decreeRound()), nextOrder(decree));
        }
    }

    private void grant(DecreeRound r, List<Candidate> granted) {
        Round round = rounds.get(r.round());
        places.take(r.round(), r.kabupaten(), granted.size());
        LocalDate today = LocalDate.now(clock);
        String number = decreeNumbers.next(round, today);
        UUID paper = papers.decree(number, today, r, round, granted);
        Decree decree = new Decree(number, r.round(), r.kabupaten(), r.key(), null, today, round.signatory(), paper);
        decrees.add(decree);
        granted.forEach(one -> {
            candidates.become(one, State.GRANTED, null);
            name(one, decree);
        });
        journal.noteRound(
                r.key(),
                r.kabupaten(),
                Stage.APPROVAL,
                "SK nomor " + number + " terbit dengan " + granted.size() + " penerima.");
        process.order(decree, r.key(), nextOrder(decree));
    }

    /** A decree names someone: all facts of it are noted and the case hears it. */
    private void name(Candidate one, Decree decree) {
        Desil desil = newestDesil(one.caseNumber());
        decrees.addLine(decree.number(), one.caseNumber(), "ADDED", value(one), null);
        facts.reference(one.caseNumber(), CaseFacts.Paper.DECREE, decree.number(), decree.datedOn());
        facts.desil(one.caseNumber(), Moment.DECREE, desil.desil(), desil.source(), desil.datedOn());
        process.granted(one.caseNumber(), decree.number());
    }

    /** What the registry says on the day of the decree: newer data may have come since the nomination. */
    private Desil newestDesil(String caseNumber) {
        return facts.newestDesil(caseNumber).orElseGet(() -> {
            Person person = persons.of(caseNumber);
            return new Desil(Moment.NOMINATION, cases.get(caseNumber).desil(), person.source(), person.dataDate());
        });
    }

    private void tellOther(String key, Candidate one, Position position) {
        if (position == Position.WAITLIST) {
            candidates.become(one, State.WAITLISTED, null);
            process.waitlisted(one.caseNumber(), key);
        } else if (position == Position.BLOCKED) {
            candidates.become(one, State.REFUSED, PriorGrants.SENTENCE);
        }
    }

    private long value(Candidate one) {
        return packageLines.total(one.caseNumber()).rupiah();
    }

    private long nextOrder(Decree decree) {
        return numbers.next("order/" + decree.round() + "/" + decree.kabupaten());
    }
}
