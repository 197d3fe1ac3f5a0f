package id.mentas.approval.ranking;

import id.mentas.approval.ranking.Candidate.Position;
import id.mentas.approval.ranking.Candidate.State;
import id.mentas.approval.ranking.Ranking.Crossing;
import id.mentas.approval.ranking.Ranking.Placed;
import id.mentas.approval.round.Places;
import id.mentas.common.Refused;
import id.mentas.grant.Hands;
import id.mentas.grant.Journal;
import id.mentas.grant.Stage;
import id.mentas.grant.round.Rounds;
import id.mentas.people.directory.People;
import id.mentas.people.directory.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The order of those who ask for a place: by the rule of the round, then as the office moves somebody for a written reason. Whom a move
 * carries across the quota's line, a second person looks at before the list is published.
 */
@Service
@Transactional
public class RankingService {

    /** What follows on a look at the ranking; the model's gateway reads these names. */
    public enum Next {
        PUBLISH,
        MOVE,
        CONFIRM
    }

    private final DecreeRounds decreeRounds;
    private final Candidates candidates;
    private final Moves moves;
    private final Places places;
    private final Rounds rounds;
    private final People people;
    private final Hands hands;
    private final Journal journal;

    RankingService(
            DecreeRounds decreeRounds,
            Candidates candidates,
            Moves moves,
            Places places,
            Rounds rounds,
            People people,
            Hands hands,
            Journal journal) {
        this.decreeRounds = decreeRounds;
        this.candidates = candidates;
        this.moves = moves;
        this.places = places;
        this.rounds = rounds;
        this.people = people;
        this.hands = hands;
        this.journal = journal;
    }

    /** Takes all who wait and gives them their ranks. */
    public void rank(String key) {
        DecreeRound r = decreeRounds.lock(key);
        places.lock(r.round(), r.kabupaten());
        candidates.take(key, r.round(), r.kabupaten());
        List<Placed> placed = Ranking.of(candidates.in(key, State.LISTED), TieRule.of(rounds.tieRule(r.round())));
        candidates.rank(placed);
        journal.noteAll(placed.stream()
                .map(one -> new Journal.Note(
                        one.candidate().caseNumber(),
                        Stage.APPROVAL,
                        "Peringkat " + one.rank() + " dari " + placed.size() + " ("
                                + one.tieBreak().label() + ")."))
                .toList());
        journal.noteRound(key, r.kabupaten(), Stage.APPROVAL, placed.size() + " calon diberi peringkat.");
    }

    /** Says what the quota gives to each as things stand. Answers how many get a place. */
    public int applyQuota(String key) {
        DecreeRound r = decreeRounds.lock(key);
        Map<String, Position> positions = underQuota(r, candidates.in(key, State.LISTED));
        candidates.positions(positions);
        return (int) positions.values().stream()
                .filter(position -> position == Position.PLACE)
                .count();
    }

    /**
     * Takes what somebody makes of the ranking: a move for a written reason, or that it may be published.
     *
     * @throws Refused when the candidate is not on the list, or rank or reason is missing
     */
    public Next review(String key, ReviewRanking form, String person) {
        DecreeRound r = decreeRounds.lock(key).in(DecreeRound.State.RANKING);
        if (form.decision() == ReviewRanking.Step.MOVE) {
            move(r, form, person);
            return Next.MOVE;
        }
        if (crossing(r).any()) {
            return Next.CONFIRM;
        }
        agree(key);
        journal.noteRound(key, r.kabupaten(), Stage.APPROVAL, "Peringkat disetujui untuk diumumkan.");
        return Next.PUBLISH;
    }

    private void move(DecreeRound r, ReviewRanking form, String person) {
        if (form.caseNumber() == null) {
            throw new Refused("caseNumber", "Pilih calon yang dipindahkan.");
        }
        if (form.rank() == null) {
            throw new Refused("rank", "Isi peringkat yang baru.");
        }
        if (form.reason() == null) {
            throw new Refused("reason", "Peringkat hanya boleh diubah dengan alasan tertulis.");
        }
        List<Candidate> listed = candidates.in(r.key(), State.LISTED);
        Candidate candidate = listed(listed, form.caseNumber());
        Map<String, Integer> ranks = Ranking.moved(listed, candidate.caseNumber(), form.rank());
        int to = rankOf(ranks, candidate);
        if (to == candidate.rankOrLast()) {
            throw new Refused("rank", "Calon ini sudah berada pada peringkat " + to + ". Isi peringkat lain.");
        }
        moves.add(
                r.key(),
                candidate,
                to,
                form.reason(),
                person,
                crossing(r, listed, ranks).any());
        candidates.ranks(ranks);
        note(candidate, "Peringkat diubah dari " + candidate.rankOrLast() + " ke " + to + ": " + form.reason());
    }

    /**
     * Takes a second person's answer. Accepted, the ranking is agreed to; sent back, everybody has the rank again that was agreed to.
     *
     * @throws Refused when the person moved somebody, assessed whom it concerns, or is not of this office; or words are missing
     */
    public void confirm(String key, ConfirmMoves form, String person) {
        DecreeRound r = decreeRounds.lock(key).in(DecreeRound.State.RANKING);
        if (people.members(Role.DINSOS_KAB.group(), r.kabupaten()).stream()
                .noneMatch(member -> member.userId().equals(person))) {
            throw new Refused("Perpindahan peringkat hanya dapat disetujui petugas Dinas Sosial kabupaten/kota ini.");
        }
        if (form.decision() == ConfirmMoves.Answer.SEND_BACK) {
            sendBack(r, form.words(), person);
        } else {
            accept(r, form.words(), person);
        }
    }

    private void sendBack(DecreeRound r, @Nullable String words, String person) {
        if (words == null) {
            throw new Refused("words", "Tulis catatan: mengapa perpindahan ini tidak disetujui.");
        }
        moves.pending(r.key())
                .forEach(move -> journal.note(
                        move.caseNumber(),
                        Stage.APPROVAL,
                        "Perpindahan dari " + move.from() + " ke " + move.to() + " dikembalikan dan tidak berlaku: "
                                + words));
        moves.reviewed(r.key(), Move.Review.SENT_BACK, person, words);
        candidates.undoMoves(r.key());
        candidates.positions(underQuota(r, candidates.in(r.key(), State.LISTED)));
        decreeRounds.note(r.key(), words, person);
        journal.noteRound(r.key(), r.kabupaten(), Stage.APPROVAL, "Perpindahan peringkat dikembalikan: " + words);
    }

    /**
     * Keeps the task from whoever may not agree, while a colleague may: held by the mover it would wait for ever. Where nobody of the
     * office may agree, anyone may take it, to send the moves back.
     *
     * @throws Refused with the rule's sentence
     */
    @Transactional(readOnly = true)
    public void checkSecond(String key, String person) {
        DecreeRound r = decreeRounds.get(key);
        List<Move> pending = moves.pending(key);
        Crossing crossing = crossing(r);
        hindrance(pending, crossing, person)
                .filter(sentence -> people.members(Role.DINSOS_KAB.group(), r.kabupaten()).stream()
                        .anyMatch(one ->
                                hindrance(pending, crossing, one.userId()).isEmpty()))
                .ifPresent(sentence -> {
                    throw new Refused(sentence);
                });
    }

    /** Why a person may not agree to the moves. */
    private Optional<String> hindrance(List<Move> pending, Crossing crossing, String person) {
        if (pending.stream().anyMatch(move -> move.person().equals(person))) {
            return Optional.of("Anda memindahkan calon pada daftar ini. Perpindahan yang melewati garis kuota harus"
                    + " disetujui petugas lain.");
        }
        return Stream.concat(crossing.in().stream(), crossing.out().stream())
                .filter(one -> hands.of(one, Hands.Hand.ASSESSED).contains(person))
                .findFirst()
                .map(one -> "Anda melakukan asesmen kasus " + one
                        + ", yang melewati garis kuota. Perpindahan ini harus disetujui petugas lain.");
    }

    private void accept(DecreeRound r, @Nullable String words, String person) {
        List<Move> pending = moves.pending(r.key());
        Crossing crossing = crossing(r);
        hindrance(pending, crossing, person).ifPresent(sentence -> {
            throw new Refused(sentence);
        });
        moves.reviewed(r.key(), Move.Review.ACCEPTED, person, words);
        agree(r.key());
        notePushed(
                crossing,
                pending.stream().map(Move::caseNumber).collect(Collectors.toSet()),
                "calon lain dipindahkan melewati garis kuota dengan persetujuan petugas kedua.");
        pending.forEach(move -> journal.note(
                move.caseNumber(),
                Stage.APPROVAL,
                "Perpindahan dari " + move.from() + " ke " + move.to() + " disetujui petugas kedua."));
        journal.noteRound(
                r.key(), r.kabupaten(), Stage.APPROVAL, "Perpindahan melewati garis kuota disetujui petugas kedua.");
    }

    /** Who comes to a place and who loses one by the moves to which nobody has agreed yet. */
    @Transactional(readOnly = true)
    Crossing crossing(DecreeRound r) {
        List<Candidate> listed = candidates.in(r.key(), State.LISTED);
        Map<String, Integer> ranks =
                listed.stream().collect(Collectors.toMap(Candidate::caseNumber, Candidate::rankOrLast));
        return crossing(r, Ranking.by(candidates.agreedRanks(r.key()), listed), ranks);
    }

    /** Whether a ruling that gives somebody this rank carries anyone across the quota's line. */
    @Transactional(readOnly = true)
    public boolean crosses(Candidate candidate, int rank) {
        DecreeRound r = decreeRounds.get(Objects.requireNonNull(candidate.decreeRound()));
        List<Candidate> listed = candidates.in(r.key(), State.LISTED);
        return crossing(r, listed, Ranking.moved(listed, candidate.caseNumber(), rank))
                .any();
    }

    /** Gives the rank that a ruling on an objection demands; who ruled has agreed to it. */
    public void moveByRuling(Objection objection, Candidate candidate) {
        DecreeRound r = decreeRounds.lock(objection.list());
        List<Candidate> listed = candidates.in(r.key(), State.LISTED);
        Map<String, Integer> ranks =
                Ranking.moved(listed, candidate.caseNumber(), Objects.requireNonNull(objection.newRank()));
        int to = rankOf(ranks, candidate);
        String reason = "Sanggahan diterima. " + Objects.requireNonNull(objection.words());
        Crossing crossing = crossing(r, listed, ranks);
        moves.addRuled(objection, candidate, to, reason, Objects.requireNonNull(objection.decidedBy()), crossing.any());
        candidates.ranks(ranks);
        agree(r.key());
        notePushed(
                crossing, Set.of(candidate.caseNumber()), "peringkat calon lain diubah karena sanggahannya diterima.");
        note(candidate, "Peringkat diubah dari " + candidate.rankOrLast() + " ke " + to + ": " + reason);
    }

    private Crossing crossing(DecreeRound r, List<Candidate> before, Map<String, Integer> after) {
        Set<String> blocked = candidates.blocked(r.key());
        int free = places.free(r.round(), r.kabupaten());
        return Ranking.crossing(
                Ranking.underQuota(before, free, blocked),
                Ranking.underQuota(Ranking.by(after, before), free, blocked));
    }

    private Map<String, Position> underQuota(DecreeRound r, List<Candidate> listed) {
        return Ranking.underQuota(listed, places.lock(r.round(), r.kabupaten()), candidates.blocked(r.key()));
    }

    private void agree(String key) {
        candidates.agree(key);
        moves.settle(key);
    }

    /** Tells at whoever came to a place or lost one without having been moved, why. */
    private void notePushed(Crossing crossing, Set<String> moved, String because) {
        crossing.in().stream()
                .filter(one -> !moved.contains(one))
                .forEach(one -> journal.note(one, Stage.APPROVAL, "Masuk kuota: " + because));
        crossing.out().stream()
                .filter(one -> !moved.contains(one))
                .forEach(one -> journal.note(one, Stage.APPROVAL, "Turun dari kuota ke daftar tunggu: " + because));
    }

    private void note(Candidate candidate, String sentence) {
        journal.note(candidate.caseNumber(), Stage.APPROVAL, sentence);
    }

    private static Candidate listed(List<Candidate> listed, String caseNumber) {
        return listed.stream()
                .filter(one -> one.caseNumber().equals(caseNumber))
                .findFirst()
                .orElseThrow(() -> new Refused("caseNumber", "Kasus ini tidak ada dalam daftar peringkat."));
    }

    private static int rankOf(Map<String, Integer> ranks, Candidate candidate) {
        return Objects.requireNonNull(ranks.get(candidate.caseNumber()));
    }
}
