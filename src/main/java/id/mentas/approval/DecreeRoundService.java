package id.mentas.approval;

import id.mentas.approval.Candidate.Position;
import id.mentas.approval.Candidate.State;
import id.mentas.approval.Ranking.Placed;
import id.mentas.grant.Journal;
import id.mentas.grant.Refused;
import id.mentas.grant.Round;
import id.mentas.grant.Rounds;
import id.mentas.grant.Stage;
import id.mentas.grant.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One decision over all who wait: ranked, put under the quota, reviewed, published, signed. */
@Service
@Transactional
class DecreeRoundService {

    private final DecreeRounds decreeRounds;
    private final Candidates candidates;
    private final Places places;
    private final PriorGrants priorGrants;
    private final Objections objections;
    private final ApprovalPapers papers;
    private final Rounds rounds;
    private final Journal journal;
    private final WorkingDays workingDays;
    private final Clock clock;

    DecreeRoundService(
            DecreeRounds decreeRounds,
            Candidates candidates,
            Places places,
            PriorGrants priorGrants,
            Objections objections,
            ApprovalPapers papers,
            Rounds rounds,
            Journal journal,
            WorkingDays workingDays,
            Clock clock) {
        this.decreeRounds = decreeRounds;
        this.candidates = candidates;
        this.places = places;
        this.priorGrants = priorGrants;
        this.objections = objections;
        this.papers = papers;
        this.rounds = rounds;
        this.journal = journal;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * Begins a decree round of a kabupaten/kota.
     *
     * @throws Refused when the round is not open, another decree round is, or nobody waits
     */
    DecreeRound begin(String round, String kabupaten, String person) {
        if (kabupaten.length() != 4) {
            throw new Refused("Penetapan dimulai oleh petugas Dinas Sosial kabupaten/kota.");
        }
        if (!decreeRounds.holdOpen(round)) {
            throw new Refused("round", "Putaran ini tidak ada atau sudah ditutup.");
        }
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

    /** Takes all who wait and gives them their ranks. */
    void rank(String key) {
        DecreeRound r = decreeRounds.lock(key);
        places.lock(r.round(), r.kabupaten());
        candidates.take(key, r.round(), r.kabupaten());
        List<Placed> placed = Ranking.of(candidates.in(key, State.LISTED));
        placed.forEach(one -> {
            candidates.rank(one.candidate().caseNumber(), one.rank(), one.tieBreak());
            journal.note(
                    one.candidate().caseNumber(),
                    Stage.APPROVAL,
                    "Peringkat " + one.rank() + " dari " + placed.size() + " ("
                            + one.tieBreak().label() + ").");
        });
        journal.noteRound(key, r.kabupaten(), Stage.APPROVAL, placed.size() + " calon diberi peringkat.");
    }

    /** Says what the quota gives to each as things stand. Answers how many get a place. */
    int applyQuota(String key) {
        DecreeRound r = decreeRounds.get(key);
        Map<String, Position> positions = Ranking.underQuota(
                candidates.in(key, State.LISTED), places.lock(r.round(), r.kabupaten()), priorGrants.blocked(key));
        positions.forEach(candidates::position);
        return (int) positions.values().stream()
                .filter(position -> position == Position.PLACE)
                .count();
    }

    /**
     * Moves one candidate, for a written reason.
     *
     * @throws Refused when the candidate is not on the list, or rank or reason is missing
     */
    void review(String key, ReviewRanking form, String person) {
        if (form.decision() == ReviewRanking.Step.PUBLISH) {
            return;
        }
        if (form.caseNumber() == null) {
            throw new Refused("caseNumber", "Isi nomor kasus yang dipindahkan.");
        }
        if (form.rank() == null) {
            throw new Refused("rank", "Isi peringkat yang baru.");
        }
        if (form.reason() == null) {
            throw new Refused("reason", "Peringkat hanya boleh diubah dengan alasan tertulis.");
        }
        decreeRounds.lock(key).in(DecreeRound.State.RANKING);
        Candidate candidate = candidates.in(key, State.LISTED).stream()
                .filter(one -> one.caseNumber().equals(form.caseNumber()))
                .findFirst()
                .orElseThrow(() -> new Refused("caseNumber", "Kasus ini tidak ada dalam daftar peringkat."));
        move(key, candidate, form.rank(), form.reason(), person);
    }

    /** Moves a candidate to a rank; the others close ranks. */
    void move(String key, Candidate candidate, int to, String reason, String person) {
        decreeRounds.addMove(key, candidate, to, reason, person);
        candidates.ranks(Ranking.moved(candidates.in(key, State.LISTED), candidate.caseNumber(), to));
        journal.note(
                candidate.caseNumber(),
                Stage.APPROVAL,
                "Peringkat diubah dari " + candidate.rankOrLast() + " ke " + to + ": " + reason);
    }

    /** Publishes the provisional list. Answers how many working days objections may come. */
    int publish(String key) {
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
    int closeObjections(String key) {
        DecreeRound r = decreeRounds.lock(key).in(DecreeRound.State.PUBLISHED);
        decreeRounds.decided(key);
        int open = objections.open(key);
        journal.noteRound(
                key, r.kabupaten(), Stage.APPROVAL, "Masa sanggah berakhir; " + open + " sanggahan belum diputus.");
        return open;
    }

    /**
     * Takes the signatory's decision.
     *
     * @throws Refused when the person is not the round's signatory, or gives it back without a note
     */
    void sign(String key, SignDecree form, String person) {
        DecreeRound r = decreeRounds.lock(key).in(DecreeRound.State.DECIDED);
        if (!rounds.get(r.round()).signatory().equals(person)) {
            throw new Refused(
                    "Surat keputusan ini hanya dapat ditandatangani oleh pejabat yang ditentukan pada putaran.");
        }
        if (form.decision() == SignDecree.Signature.SIGN) {
            decreeRounds.signed(key, person);
            journal.noteRound(key, r.kabupaten(), Stage.APPROVAL, "Surat keputusan ditandatangani.");
            return;
        }
        if (form.note() == null) {
            throw new Refused("note", "Tulis catatan: apa yang harus diperbaiki oleh kabupaten/kota.");
        }
        decreeRounds.returned(key, Objects.requireNonNull(form.note()));
        journal.noteRound(key, r.kabupaten(), Stage.APPROVAL, "Surat keputusan dikembalikan: " + form.note());
    }
}
