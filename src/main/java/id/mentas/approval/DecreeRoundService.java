package id.mentas.approval;

import id.mentas.approval.decree.ApprovalPapers;
import id.mentas.approval.objection.Objections;
import id.mentas.approval.ranking.Candidate.State;
import id.mentas.approval.ranking.Candidates;
import id.mentas.approval.ranking.DecreeRound;
import id.mentas.approval.ranking.DecreeRounds;
import id.mentas.approval.round.Places;
import id.mentas.calendar.WorkingDays;
import id.mentas.common.Refused;
import id.mentas.grant.Journal;
import id.mentas.grant.Stage;
import id.mentas.grant.round.Round;
import id.mentas.grant.round.RoundStarts;
import id.mentas.grant.round.Rounds;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One decision over all who wait: begun, published, signed. */
@Service
@Transactional
public class DecreeRoundService {

    private final DecreeRounds decreeRounds;
    private final Candidates candidates;
    private final Places places;
    private final Objections objections;
    private final ApprovalPapers papers;
    private final Rounds rounds;
    private final RoundStarts starts;
    private final Journal journal;
    private final WorkingDays workingDays;
    private final Clock clock;

    DecreeRoundService(
            DecreeRounds decreeRounds,
            Candidates candidates,
            Places places,
            Objections objections,
            ApprovalPapers papers,
            Rounds rounds,
            RoundStarts starts,
            Journal journal,
            WorkingDays workingDays,
            Clock clock) {
        this.decreeRounds = decreeRounds;
        this.candidates = candidates;
        this.places = places;
        this.objections = objections;
        this.papers = papers;
        this.rounds = rounds;
        this.starts = starts;
        this.journal = journal;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * Begins a decree round of a kabupaten/kota.
     *
     * @throws Refused when the round is not open, another decree round is, or nobody waits
     */
    public DecreeRound begin(String round, String kabupaten, String person) {
        if (kabupaten.length() != 4) {
            throw new Refused("Penetapan dimulai oleh petugas Dinas Sosial kabupaten/kota.");
        }
        if (!decreeRounds.holdOpen(round)) {
            throw new Refused("round", "Putaran ini tidak ada atau sudah ditutup.");
        }
        starts.check(round, kabupaten);
        DecreeRound begun = decreeRounds
                .begin(round, kabupaten, person)
                .orElseThrow(
                        () -> new Refused(
                                "round",
                                "Penetapan lain untuk putaran ini masih berjalan; selesaikan dahulu sebelum memulai yang baru."));
        if (candidates.waiting(round, kabupaten) == 0) {
            throw new Refused("round", "Belum ada kasus yang menunggu penetapan.");
        }
        return begun;
    }

    /** Publishes the provisional list. Answers how many working days objections may come. */
    public int publish(String key) {
        DecreeRound r = decreeRounds.lock(key).in(DecreeRound.State.RANKING);
        Round round = rounds.get(r.round());
        LocalDate until = workingDays.after(LocalDate.now(clock), round.objectionDays());
        decreeRounds.published(key, until);
        papers.publishList(decreeRounds.get(key), round, candidates.in(key, State.LISTED));
        journal.noteRound(
                key, r.kabupaten(), Stage.APPROVAL, "Daftar sementara diumumkan; sanggahan sampai " + until + ".");
        return round.objectionDays();
    }

    /** Ends the objection window. Answers how many objections are still undecided. */
    public int closeObjections(String key) {
        DecreeRound r = decreeRounds.lock(key).in(DecreeRound.State.PUBLISHED);
        decreeRounds.decided(key);
        int open = objections.open(key);
        journal.noteRound(
                key, r.kabupaten(), Stage.APPROVAL, "Masa sanggah berakhir; " + open + " sanggahan belum diputus.");
        return open;
    }
}
