package id.mentas.approval.decree;

import id.mentas.approval.ApprovalProcess;
import id.mentas.approval.decree.DecreeDraft.Left;
import id.mentas.approval.decree.DecreeDraft.Named;
import id.mentas.approval.ranking.Candidate;
import id.mentas.approval.ranking.Candidate.Position;
import id.mentas.approval.ranking.Candidate.State;
import id.mentas.approval.ranking.Candidates;
import id.mentas.approval.ranking.DecreeRound;
import id.mentas.approval.ranking.DecreeRounds;
import id.mentas.approval.round.Places;
import id.mentas.approval.round.Signers;
import id.mentas.common.Money;
import id.mentas.grant.Journal;
import id.mentas.grant.Numbers;
import id.mentas.grant.PackageLines;
import id.mentas.grant.PriorGrants;
import id.mentas.grant.Stage;
import id.mentas.grant.round.Rounds;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues what was signed: number, paper and the word to every case in one transaction. */
@Service
@Transactional
class DecreeService {

    /** As somebody looks for a name: by kecamatan, then village. */
    private static final Comparator<Named> BY_PLACE = Comparator.comparing(
                    (Named one) -> one.recipient().kecamatan())
            .thenComparing(one -> one.recipient().village())
            .thenComparing(one -> one.recipient().name())
            .thenComparing(one -> one.candidate().caseNumber());

    private final DecreeRounds decreeRounds;
    private final Candidates candidates;
    private final Places places;
    private final Waitlist waitlist;
    private final Changes changes;
    private final Decrees decrees;
    private final DecreeWriter writer;
    private final ApprovalPapers papers;
    private final ApprovalProcess process;
    private final Rounds rounds;
    private final Signers signers;
    private final PackageLines packageLines;
    private final Numbers numbers;
    private final Journal journal;
    private final Clock clock;

    DecreeService(
            DecreeRounds decreeRounds,
            Candidates candidates,
            Places places,
            Waitlist waitlist,
            Changes changes,
            Decrees decrees,
            DecreeWriter writer,
            ApprovalPapers papers,
            ApprovalProcess process,
            Rounds rounds,
            Signers signers,
            PackageLines packageLines,
            Numbers numbers,
            Journal journal,
            Clock clock) {
        this.decreeRounds = decreeRounds;
        this.candidates = candidates;
        this.places = places;
        this.waitlist = waitlist;
        this.changes = changes;
        this.decrees = decrees;
        this.writer = writer;
        this.papers = papers;
        this.process = process;
        this.rounds = rounds;
        this.signers = signers;
        this.packageLines = packageLines;
        this.numbers = numbers;
        this.journal = journal;
        this.clock = clock;
    }

    /** Ends a decree round: who was signed for is named, the others hear that they wait or why they were refused. */
    void issue(String key) {
        DecreeRound r = decreeRounds.lock(key).in(DecreeRound.State.DECIDED);
        places.lock(r.round(), r.kabupaten());
        List<Candidate> signed = candidates.in(key, State.GRANTED);
        if (!signed.isEmpty()) {
            grant(r, signed);
        }
        candidates.in(key, State.LISTED).forEach(one -> tellOther(key, one));
        candidates.in(key, State.REFUSED).forEach(one -> process.refused(one.caseNumber(), key));
        decreeRounds.done(key);
        // Somebody may have left since the signature, and places may have come.
        waitlist.fill(r.round(), r.kabupaten());
    }

    private void grant(DecreeRound r, List<Candidate> signed) {
        Instant signedAt = Objects.requireNonNull(r.signedAt());
        Decree decree = writer.write(new DecreeDraft(
                rounds.get(r.round()),
                r.kabupaten(),
                r.key(),
                null,
                Objects.requireNonNull(r.signedBy()),
                signers.printed(rounds.get(r.round()), r.key()),
                signedAt,
                LocalDate.ofInstant(signedAt, clock.getZone()),
                List.of(),
                named(signed, false),
                List.of()));
        signed.forEach(one -> process.granted(one.caseNumber(), decree.number()));
        journal.noteRound(
                r.key(),
                r.kabupaten(),
                Stage.APPROVAL,
                "SK nomor " + decree.number() + " terbit dengan " + signed.size() + " penerima.");
        process.order(decree, r.key(), nextOrder(decree));
    }

    private void tellOther(String key, Candidate one) {
        if (one.position() == Position.BLOCKED) {
            candidates.become(one, State.REFUSED, PriorGrants.SENTENCE);
        } else {
            candidates.become(one, State.WAITLISTED, null);
            process.waitlisted(one.caseNumber(), key);
        }
    }

    /** Issues the decree of an amendment that was signed. Where all whom it would name have left again there is none. */
    void amend(String key) {
        Amendment amendment = changes.get(key);
        places.lock(amendment.round(), amendment.kabupaten());
        List<Change> signed = changes.signed(key);
        if (signed.isEmpty()) {
            changes.dropped(key);
            return;
        }
        DecreeDraft draft = draft(amendment, signed);
        Decree decree = writer.write(draft);
        draft.added().forEach(one -> {
            candidates.become(one.candidate(), State.GRANTED, null);
            process.granted(one.candidate().caseNumber(), decree.number());
        });
        draft.removed()
                .forEach(one -> journal.note(
                        one.candidate().caseNumber(),
                        Stage.APPROVAL,
                        "Dikeluarkan dari SK nomor " + one.namedBy() + " dengan SK perubahan nomor " + decree.number()
                                + "."));
        changes.issued(key);
        journal.noteRound(key, amendment.kabupaten(), Stage.APPROVAL, "SK nomor " + decree.number() + " terbit.");
        draft.added().stream()
                .findFirst()
                .ifPresent(one -> process.order(decree, decreeRound(one.candidate()), nextOrder(decree)));
    }

    private DecreeDraft draft(Amendment amendment, List<Change> signed) {
        List<Named> added = named(
                of(signed, Change.Kind.ADDED)
                        .map(change -> candidates.get(change.caseNumber()))
                        .toList(),
                true);
        List<Left> removed = of(signed, Change.Kind.REMOVED).map(this::left).toList();
        Stream<Decree> changed = removed.stream().flatMap(one -> decrees.roots(one.namedBy()).stream());
        Stream<Decree> joined = added.stream().flatMap(one -> decrees.firstOf(one.candidate()).stream());
        List<Decree> amended = Stream.concat(changed, joined).distinct().toList();
        Instant signedAt = Objects.requireNonNull(amendment.signedAt());
        return new DecreeDraft(
                rounds.get(amendment.round()),
                amendment.kabupaten(),
                amended.isEmpty() ? decreeRound(added.get(0).candidate()) : null,
                amendment.key(),
                Objects.requireNonNull(amendment.signedBy()),
                signers.printed(rounds.get(amendment.round()), amendment.key()),
                signedAt,
                LocalDate.ofInstant(signedAt, clock.getZone()),
                amended,
                added,
                removed);
    }

    private static Stream<Change> of(List<Change> changes, Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind);
    }

    /** All in the order of the appendix. */
    private List<Named> named(List<Candidate> all, boolean promoted) {
        Map<String, Money> worth =
                packageLines.totals(all.stream().map(Candidate::caseNumber).toList());
        return all.stream()
                .map(one -> new Named(
                        one,
                        papers.recipient(
                                one,
                                worth.getOrDefault(one.caseNumber(), Money.ZERO).rupiah(),
                                promoted ? "dari daftar tunggu, peringkat " + one.rankOrLast() : null)))
                .sorted(BY_PLACE)
                .toList();
    }

    private Left left(Change change) {
        Candidate one = candidates.get(change.caseNumber());
        String namedBy = Objects.requireNonNull(change.namedBy());
        return new Left(
                one,
                papers.recipient(one, decrees.valueNamed(namedBy, one.caseNumber()), null),
                Objects.requireNonNull(change.reason()),
                namedBy);
    }

    private static String decreeRound(Candidate one) {
        return Objects.requireNonNull(one.decreeRound());
    }

    private long nextOrder(Decree decree) {
        return numbers.next("order/" + decree.round() + "/" + decree.kabupaten());
    }
}
