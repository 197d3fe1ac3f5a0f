package id.mentas.approval;

import id.mentas.approval.Candidate.State;
import id.mentas.approval.Objection.Ruling;
import id.mentas.grant.Hands;
import id.mentas.grant.Journal;
import id.mentas.grant.Refused;
import id.mentas.grant.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Objections to a provisional list: taken down while the window is open, ruled on by somebody else. */
@Service
@Transactional
class ObjectionService {

    private final Objections objections;
    private final Candidates candidates;
    private final DecreeRounds decreeRounds;
    private final RankingService ranking;
    private final ApprovalProcess process;
    private final ApprovalLetters letters;
    private final Hands hands;
    private final Journal journal;
    private final Clock clock;

    ObjectionService(
            Objections objections,
            Candidates candidates,
            DecreeRounds decreeRounds,
            RankingService ranking,
            ApprovalProcess process,
            ApprovalLetters letters,
            Hands hands,
            Journal journal,
            Clock clock) {
        this.objections = objections;
        this.candidates = candidates;
        this.decreeRounds = decreeRounds;
        this.ranking = ranking;
        this.process = process;
        this.letters = letters;
        this.hands = hands;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes down an objection.
     *
     * @param tenants the kabupaten/kota for which the person who records it works
     * @throws Refused when the case is on no published list there, or the window has ended
     */
    Objection record(RecordObjection form, String person, Set<String> tenants) {
        Candidate candidate = candidates
                .find(form.caseNumber())
                .filter(found -> tenants.contains(found.kabupaten()) && found.state() == State.LISTED)
                .orElseThrow(() ->
                        new Refused("caseNumber", "Kasus ini tidak ada dalam daftar sementara di wilayah kerja Anda."));
        DecreeRound r = decreeRounds.lock(Objects.requireNonNull(candidate.decreeRound()));
        boolean open = r.state() == DecreeRound.State.PUBLISHED
                && !LocalDate.now(clock).isAfter(Objects.requireNonNull(r.objectionUntil()));
        if (!open) {
            throw new Refused("caseNumber", "Masa sanggah untuk daftar ini belum dibuka atau sudah berakhir.");
        }
        Objection objection = objections.add(r.key(), form, person);
        letters.objectionReceived(objection);
        journal.note(form.caseNumber(), Stage.APPROVAL, "Sanggahan ke-" + objection.number() + " dicatat.");
        return objection;
    }

    /**
     * Takes the ruling.
     *
     * @throws Refused when the person assessed or verified this case, or a new rank is missing
     */
    void decide(long id, DecideObjection form, String person) {
        Objection objection = objections.get(id);
        if (hands.of(objection.caseNumber(), Hands.Hand.ASSESSED).contains(person)
                || hands.of(objection.caseNumber(), Hands.Hand.VERIFIED).contains(person)) {
            throw new Refused("Anda menilai atau memverifikasi kasus ini. Sanggahan harus diputus oleh petugas lain.");
        }
        if (form.decision() == Ruling.MOVE && form.rank() == null) {
            throw new Refused("rank", "Isi peringkat yang baru.");
        }
        objections.decide(id, form, person);
        hands.note(objection.caseNumber(), Hands.Hand.OBJECTION_DECIDED, person);
        journal.note(objection.caseNumber(), Stage.APPROVAL, "Sanggahan ke-" + objection.number() + " diputus.");
    }

    /** Gives the ruling its effect; the last one lets a decree round go on that waits for it. */
    void apply(long id) {
        Objection objection = objections.get(id);
        DecreeRound r = decreeRounds.lock(objection.decreeRound());
        if (!objections.apply(id)) {
            return;
        }
        Candidate candidate = candidates.get(objection.caseNumber());
        if (candidate.state() == State.LISTED) {
            effect(objection, candidate);
        }
        letters.objectionDecided(objection);
        if (r.state() == DecreeRound.State.DECIDED && objections.open(r.key()) == 0) {
            process.objectionsDecided(r);
        }
    }

    private void effect(Objection objection, Candidate candidate) {
        String words = Objects.requireNonNull(objection.words());
        switch (Objects.requireNonNull(objection.decision())) {
            case REJECT -> journal.note(candidate.caseNumber(), Stage.APPROVAL, "Sanggahan ditolak: " + words);
            case REMOVE -> {
                candidates.become(candidate, State.REFUSED, words);
                journal.note(
                        candidate.caseNumber(),
                        Stage.APPROVAL,
                        "Sanggahan diterima, dikeluarkan dari daftar: " + words);
            }
            case MOVE -> ranking.moveByRuling(objection, candidate);
        }
    }
}
