package id.mentas.approval.decree;

import id.mentas.approval.ranking.Candidate;
import id.mentas.approval.ranking.Candidate.Position;
import id.mentas.approval.ranking.Candidate.State;
import id.mentas.approval.ranking.Candidates;
import id.mentas.approval.ranking.DecreeRound;
import id.mentas.approval.ranking.DecreeRounds;
import id.mentas.approval.ranking.Ranking;
import id.mentas.approval.round.Places;
import id.mentas.approval.round.Signers;
import id.mentas.approval.round.Substitute;
import id.mentas.common.Money;
import id.mentas.common.Refused;
import id.mentas.grant.Journal;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signature under a decree: whoever it gives a place has it from then on. Number and paper follow from it. */
@Service
@Transactional
class DecreeSigning {

    private static final String NOT_THE_SIGNATORY =
            "Surat keputusan ini hanya dapat ditandatangani oleh pejabat yang ditentukan pada putaran.";

    private final DecreeRounds decreeRounds;
    private final Candidates candidates;
    private final Places places;
    private final PackageLines packageLines;
    private final Signers signers;
    private final Journal journal;

    DecreeSigning(
            DecreeRounds decreeRounds,
            Candidates candidates,
            Places places,
            PackageLines packageLines,
            Signers signers,
            Journal journal) {
        this.decreeRounds = decreeRounds;
        this.candidates = candidates;
        this.places = places;
        this.packageLines = packageLines;
        this.signers = signers;
        this.journal = journal;
    }

    /** What would be signed now: also who died or withdrew since the last look is off the list. */
    @Transactional(readOnly = true)
    Proposal proposal(String key) {
        DecreeRound r = decreeRounds.get(key);
        return proposal(r, places.free(r.round(), r.kabupaten()));
    }

    private Proposal proposal(DecreeRound r, int free) {
        List<Candidate> listed = candidates.in(r.key(), State.LISTED);
        Map<String, Position> positions = Ranking.underQuota(listed, free, candidates.blocked(r.key()));
        Map<String, Money> worth =
                packageLines.totals(listed.stream().map(Candidate::caseNumber).toList());
        LinkedHashMap<Candidate, Money> granted = new LinkedHashMap<>();
        List<Candidate> waitlist = new ArrayList<>();
        List<Candidate> blocked = new ArrayList<>();
        for (Candidate one : listed) {
            Position position = positions.get(one.caseNumber());
            if (position == Position.PLACE) {
                granted.put(one, worth.getOrDefault(one.caseNumber(), Money.ZERO));
            } else {
                (position == Position.WAITLIST ? waitlist : blocked).add(one);
            }
        }
        return new Proposal(r, positions, granted, waitlist, blocked);
    }

    /** @throws Refused when the person is neither the round's signatory nor the substitute of today */
    @Transactional(readOnly = true)
    void checkSigner(String key, String person) {
        if (!signers.may(decreeRounds.get(key).round(), person)) {
            throw new Refused(NOT_THE_SIGNATORY);
        }
    }

    /**
     * Takes the signatory's decision.
     *
     * @throws Refused when the person is not the round's signatory or the substitute, gives it back without a note, or the list is no longer the one
     *     that was read
     */
    void sign(String key, SignDecree form, String person) {
        DecreeRound r = decreeRounds.lock(key).in(DecreeRound.State.DECIDED);
        Substitute substitute = signers.check(r.round(), person, NOT_THE_SIGNATORY);
        if (form.decision() == SignDecree.Signature.SIGN) {
            grant(r, form, person, substitute);
            return;
        }
        if (form.note() == null) {
            throw new Refused("note", "Tulis catatan: apa yang harus diperbaiki oleh kabupaten/kota.");
        }
        decreeRounds.returned(key, form.note());
        journal.noteRound(key, r.kabupaten(), Stage.APPROVAL, "Surat keputusan dikembalikan: " + form.note());
    }

    private void grant(DecreeRound r, SignDecree form, String person, @Nullable Substitute substitute) {
        Proposal proposal = proposal(r, places.lock(r.round(), r.kabupaten()));
        if (form.version() != null && !form.version().equals(proposal.version())) {
            throw new Refused(
                    "Daftar penerima berubah sejak formulir ini dibuka, misalnya karena seseorang meninggal atau mundur. Buka kembali formulir ini dan baca daftarnya.");
        }
        if (proposal.granted().isEmpty()) {
            throw new Refused(
                    "Tidak ada lagi penerima dalam daftar ini. Kembalikan kepada kabupaten/kota dengan catatan.");
        }
        candidates.positions(proposal.positions());
        proposal.recipients().forEach(one -> candidates.become(one, State.GRANTED, null));
        places.take(r.round(), r.kabupaten(), proposal.granted().size());
        decreeRounds.signed(r.key(), person, substitute);
        journal.noteRound(r.key(), r.kabupaten(), Stage.APPROVAL, "Surat keputusan ditandatangani.");
    }
}
