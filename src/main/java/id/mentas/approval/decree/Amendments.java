package id.mentas.approval.decree;

import id.mentas.approval.ApprovalProcess;
import id.mentas.approval.ranking.Candidate;
import id.mentas.approval.ranking.Candidate.State;
import id.mentas.approval.round.Places;
import id.mentas.approval.round.Signers;
import id.mentas.approval.round.Substitute;
import id.mentas.common.Refused;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Journal;
import id.mentas.grant.Outcome;
import id.mentas.grant.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Collects what changes after a decree until the signatory signs it all at once. Who leaves and who comes in the place have done so
 * already; only the paper waits. Whoever calls holds the quota's row.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Amendments {

    private static final String NOT_THE_SIGNATORY =
            "SK perubahan ini hanya dapat ditandatangani oleh pejabat yang ditentukan pada putaran.";

    private final Changes changes;
    private final Places places;
    private final CaseFacts facts;
    private final Signers signers;
    private final ApprovalProcess process;
    private final Journal journal;

    Amendments(
            Changes changes,
            Places places,
            CaseFacts facts,
            Signers signers,
            ApprovalProcess process,
            Journal journal) {
        this.changes = changes;
        this.places = places;
        this.facts = facts;
        this.signers = signers;
        this.process = process;
        this.journal = journal;
    }

    /**
     * Somebody who had a place has left.
     *
     * @param leaving as it stood before
     * @param promoted who took the place
     */
    public void left(Candidate leaving, Outcome why, List<Candidate> promoted) {
        if (leaving.state() == State.PROMOTED) {
            changes.drop(leaving.caseNumber());
        } else {
            facts.reference(leaving.caseNumber(), CaseFacts.Paper.DECREE)
                    .ifPresent(named -> changes.note(leaving, Change.Kind.REMOVED, named.number(), why.label()));
        }
        promoted(promoted);
        collect(leaving.round(), leaving.kabupaten());
    }

    /** These have taken places that came free: an amending decree is to name them. */
    void promoted(List<Candidate> promoted) {
        promoted.forEach(one -> {
            changes.note(one, Change.Kind.ADDED, null, null);
            journal.note(
                    one.caseNumber(),
                    Stage.APPROVAL,
                    "Mendapat tempat dari daftar tunggu (peringkat " + one.rankOrLast()
                            + "); menunggu SK perubahan ditandatangani.");
        });
        promoted.stream().findFirst().ifPresent(one -> collect(one.round(), one.kabupaten()));
    }

    /** While something is to be changed one amendment is open, and none otherwise. */
    private void collect(String round, String kabupaten) {
        if (!changes.pending(round, kabupaten).isEmpty()) {
            changes.open(round, kabupaten)
                    .ifPresent(key -> process.amend(key, round, kabupaten, signers.assignee(round)));
            return;
        }
        changes.openAmendment(round, kabupaten).ifPresent(open -> {
            changes.dropped(open.key());
            process.nothingToAmend(open);
        });
    }

    /** @throws Refused when the person is neither the round's signatory nor the substitute of today */
    @Transactional(readOnly = true)
    void checkSigner(String key, String person) {
        if (!signers.may(changes.get(key).round(), person)) {
            throw new Refused(NOT_THE_SIGNATORY);
        }
    }

    /**
     * Takes the signature under all changes that wait.
     *
     * @param seen version of the changes that the signatory read, null where the form showed none
     * @throws Refused when the person is neither the round's signatory nor the substitute, or the changes are no longer those
     */
    void sign(String key, @Nullable String seen, String person) {
        Amendment found = changes.get(key);
        places.lock(found.round(), found.kabupaten());
        Amendment amendment = changes.get(key);
        Substitute substitute = signers.check(amendment.round(), person, NOT_THE_SIGNATORY);
        List<Change> pending = changes.pending(amendment.round(), amendment.kabupaten());
        if (amendment.state() != Amendment.State.OPEN || pending.isEmpty()) {
            throw new Refused("Tidak ada lagi perubahan yang menunggu tanda tangan. Muat ulang daftar tugas.");
        }
        if (seen != null && !seen.equals(Version.of(pending))) {
            throw new Refused(
                    "Sejak formulir ini dibuka ada perubahan baru. Buka kembali formulir ini, baca daftarnya, lalu tanda tangani.");
        }
        changes.sign(amendment, person, substitute);
        journal.noteRound(
                key,
                amendment.kabupaten(),
                Stage.APPROVAL,
                "SK perubahan ditandatangani: " + pending.size() + " perubahan.");
    }
}
