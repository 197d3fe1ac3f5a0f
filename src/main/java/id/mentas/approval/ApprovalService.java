package id.mentas.approval;

import id.mentas.approval.decree.Amendments;
import id.mentas.approval.decree.Waitlist;
import id.mentas.approval.ranking.Candidate;
import id.mentas.approval.ranking.Candidate.State;
import id.mentas.approval.ranking.Candidates;
import id.mentas.approval.ranking.DecreeRounds;
import id.mentas.approval.round.Places;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.CaseRelease;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Journal;
import id.mentas.grant.Outcome;
import id.mentas.grant.Stage;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A case comes to ask for a place, hears what was decided, and gives its place back when it leaves before its time. */
@Service
@Transactional
public class ApprovalService implements CaseRelease {

    private final Candidates candidates;
    private final DecreeRounds rounds;
    private final Places places;
    private final Waitlist waitlist;
    private final Amendments amendments;
    private final ApprovalProcess process;
    private final ApprovalLetters letters;
    private final Cases cases;
    private final CaseFacts facts;
    private final Journal journal;

    ApprovalService(
            Candidates candidates,
            DecreeRounds rounds,
            Places places,
            Waitlist waitlist,
            Amendments amendments,
            ApprovalProcess process,
            ApprovalLetters letters,
            Cases cases,
            CaseFacts facts,
            Journal journal) {
        this.candidates = candidates;
        this.rounds = rounds;
        this.places = places;
        this.waitlist = waitlist;
        this.amendments = amendments;
        this.process = process;
        this.letters = letters;
        this.cases = cases;
        this.facts = facts;
        this.journal = journal;
    }

    /** The case asks for a place. Where its round has closed meanwhile, it hears so at once. */
    public void enter(String caseNumber) {
        cases.enter(caseNumber, Stage.APPROVAL);
        GrantCase c = cases.get(caseNumber);
        candidates.add(c);
        Candidate candidate = candidates.get(caseNumber);
        if (candidate.state() == State.WAITING && !rounds.holdOpen(c.round())) {
            candidates.become(candidate, State.EXPIRED, "Putaran sudah ditutup.");
            process.expired(caseNumber, c.round());
        }
    }

    void announceGrant(String caseNumber) {
        letters.granted(
                caseNumber, facts.reference(caseNumber, CaseFacts.Paper.DECREE).orElseThrow());
        journal.note(caseNumber, Stage.APPROVAL, "Ditetapkan sebagai penerima.");
    }

    void announceWaitlist(String caseNumber) {
        Candidate candidate = candidates.get(caseNumber);
        List<String> order = candidates.waitlist(candidate.round(), candidate.kabupaten()).stream()
                .map(Candidate::caseNumber)
                .toList();
        int turn = order.indexOf(caseNumber) + 1;
        if (turn > 0) {
            letters.waitlisted(caseNumber, turn);
            journal.note(caseNumber, Stage.APPROVAL, "Masuk daftar tunggu, urutan " + turn + ".");
        }
    }

    void announceRefusal(String caseNumber) {
        Candidate candidate = candidates.get(caseNumber);
        String reason = candidate.reason() == null ? "Tidak memenuhi syarat penetapan." : candidate.reason();
        letters.refused(caseNumber, reason);
        cases.leaveRound(caseNumber);
        journal.note(caseNumber, Stage.APPROVAL, "Tidak ditetapkan: " + reason);
    }

    void announceExpiry(String caseNumber) {
        letters.expired(caseNumber);
        cases.leaveRound(caseNumber);
        journal.note(caseNumber, Stage.APPROVAL, "Putaran ditutup; tidak ada tempat yang tersedia.");
    }

    /** Gives back what the case holds: its place before the goods were handed over, its turn on a list. */
    @Override
    public void release(String caseNumber, Outcome outcome) {
        candidates.find(caseNumber).ifPresent(found -> {
            places.lock(found.round(), found.kabupaten());
            Candidate candidate = candidates.get(caseNumber);
            switch (candidate.state()) {
                case GRANTED, PROMOTED -> givePlaceBack(candidate, outcome);
                case WAITING, LISTED, WAITLISTED -> candidates.become(candidate, State.RELEASED, outcome.label());
                case REFUSED, EXPIRED, RELEASED -> {}
            }
        });
    }

    private void givePlaceBack(Candidate candidate, Outcome outcome) {
        if (isHandedOver(candidate.caseNumber())) {
            return;
        }
        candidates.become(candidate, State.RELEASED, outcome.label());
        places.give(candidate.round(), candidate.kabupaten(), 1);
        List<Candidate> promoted = waitlist.promote(candidate.round(), candidate.kabupaten());
        amendments.left(candidate, outcome, promoted);
    }

    private boolean isHandedOver(String caseNumber) {
        return facts.reference(caseNumber, CaseFacts.Paper.HANDOVER).isPresent()
                || cases.get(caseNumber).stage().compareTo(Stage.HANDOVER) > 0;
    }
}
