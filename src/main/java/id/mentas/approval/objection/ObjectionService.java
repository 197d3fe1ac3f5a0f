package id.mentas.approval.objection;

import id.mentas.approval.ApprovalLetters;
import id.mentas.approval.ApprovalProcess;
import id.mentas.approval.ranking.Candidate;
import id.mentas.approval.ranking.Candidate.State;
import id.mentas.approval.ranking.Candidates;
import id.mentas.approval.ranking.DecreeRound;
import id.mentas.approval.ranking.DecreeRounds;
import id.mentas.approval.ranking.Objection;
import id.mentas.approval.ranking.Objection.Ruling;
import id.mentas.approval.ranking.RankingService;
import id.mentas.approval.ranking.Renominate;
import id.mentas.common.Refused;
import id.mentas.documents.Formats;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Hands;
import id.mentas.grant.Journal;
import id.mentas.grant.Stage;
import id.mentas.letters.Refusals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Objections to a provisional list or to a refusal: taken down while there is time for it, ruled on by somebody else. */
@Service
@Transactional
public class ObjectionService {

    private final Objections objections;
    private final Candidates candidates;
    private final DecreeRounds decreeRounds;
    private final RankingService ranking;
    private final ApprovalProcess process;
    private final ApprovalLetters letters;
    private final Refusals refusals;
    private final Cases cases;
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
            Refusals refusals,
            Cases cases,
            Hands hands,
            Journal journal,
            Clock clock) {
        this.objections = objections;
        this.candidates = candidates;
        this.decreeRounds = decreeRounds;
        this.ranking = ranking;
        this.process = process;
        this.letters = letters;
        this.refusals = refusals;
        this.cases = cases;
        this.hands = hands;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes down an objection: to a name on a list that is published, or of a refused person to the refusal.
     *
     * @param tenants the kabupaten/kota for which the person who records it works
     * @throws Refused when there is nothing to object to there, or the time for it has passed
     */
    public Objection record(RecordObjection form, String person, Set<String> tenants) {
        Optional<Candidate> listed = candidates
                .find(form.caseNumber())
                .filter(found -> tenants.contains(found.kabupaten()) && found.state() == State.LISTED);
        Objection objection = listed.isPresent()
                ? objections.add(openList(listed.get(), form.objector()), form, person)
                : objections.add(openRefusal(form.caseNumber(), tenants), form, person);
        letters.objectionReceived(objection);
        journal.note(form.caseNumber(), Stage.APPROVAL, "Sanggahan ke-" + objection.number() + " dicatat.");
        return objection;
    }

    /** The decree round of a list to which this person may still object; locked, so that of two at once the second finds the first. */
    private String openList(Candidate candidate, String objector) {
        DecreeRound r = decreeRounds.lock(Objects.requireNonNull(candidate.decreeRound()));
        boolean open = r.state() == DecreeRound.State.PUBLISHED
                && !LocalDate.now(clock).isAfter(Objects.requireNonNull(r.objectionUntil()));
        if (!open) {
            throw new Refused("caseNumber", "Masa sanggah untuk daftar ini belum dibuka atau sudah berakhir.");
        }
        objections.openOf(r.key(), candidate.caseNumber(), objector).ifPresent(number -> {
            throw new Refused(
                    "objector",
                    "Sanggahan orang ini terhadap kasus yang sama sudah dicatat (ke-" + number
                            + ") dan sedang diperiksa. Tunggu putusannya.");
        });
        return r.key();
    }

    /** Answers null, for a refusal has no decree round. The case is locked: of two at once the second finds the first. */
    private @Nullable String openRefusal(String caseNumber, Set<String> tenants) {
        LocalDate until = cases.find(caseNumber)
                .filter(found -> tenants.contains(found.kabupaten()))
                .flatMap(found -> refusals.objectionUntil(caseNumber))
                .orElseThrow(() ->
                        new Refused("caseNumber", "Kasus ini tidak ada dalam daftar sementara di wilayah kerja Anda."));
        if (LocalDate.now(clock).isAfter(until)) {
            throw new Refused(
                    "caseNumber",
                    "Batas waktu menyanggah penolakan ini sudah lewat, yaitu " + Formats.date(until) + ".");
        }
        cases.lock(caseNumber);
        if (objections.anyOpenToRefusal(caseNumber)) {
            throw new Refused("caseNumber", "Sanggahan atas penolakan ini sudah dicatat dan sedang diperiksa.");
        }
        return null;
    }

    /** @throws Refused when the person assessed, verified or ruled on the case of this objection before */
    @Transactional(readOnly = true)
    public void checkJudge(long id, String person) {
        checkJudge(objections.get(id), person);
    }

    private void checkJudge(Objection objection, String person) {
        String caseNumber = objection.caseNumber();
        if (hands.of(caseNumber, Hands.Hand.ASSESSED).contains(person)
                || hands.of(caseNumber, Hands.Hand.VERIFIED).contains(person)) {
            throw new Refused("Anda menilai atau memverifikasi kasus ini. Sanggahan harus diputus oleh petugas lain.");
        }
        if (objection.ofRefusal()
                && (hands.of(caseNumber, Hands.Hand.REVIEWED).contains(person)
                        || hands.of(caseNumber, Hands.Hand.OBJECTION_DECIDED).contains(person))) {
            throw new Refused("Anda ikut memutuskan penolakan ini. Sanggahan harus diputus oleh petugas lain.");
        }
    }

    /**
     * Takes the ruling.
     *
     * @throws Refused when the person assessed, verified or ruled on this case before, or the ruling does not fit the objection
     */
    public void decide(long id, DecideObjection form, String person) {
        Objection objection = objections.get(id);
        String caseNumber = objection.caseNumber();
        checkJudge(objection, person);
        if (!form.decision().fits(objection.ofRefusal())) {
            throw new Refused("decision", "Pilih putusan yang sesuai dengan sanggahan ini.");
        }
        if (form.decision() == Ruling.MOVE && form.rank() == null) {
            throw new Refused("rank", "Isi peringkat yang baru.");
        }
        requireTwo(objection, form, person);
        objections.decide(id, form, person);
        hands.note(caseNumber, Hands.Hand.OBJECTION_DECIDED, person);
        journal.note(
                caseNumber,
                Stage.APPROVAL,
                "Sanggahan ke-" + objection.number() + " diputus: "
                        + form.decision().label() + ".");
    }

    /** Nobody alone carries somebody across the quota's line. */
    private void requireTwo(Objection objection, DecideObjection form, String person) {
        if (form.decision() == Ruling.MOVE
                && objection.recordedBy().equals(person)
                && ranking.crosses(candidates.get(objection.caseNumber()), Objects.requireNonNull(form.rank()))) {
            throw new Refused("Anda mencatat sanggahan ini, dan peringkat baru melewati garis kuota. Sanggahan harus"
                    + " diputus oleh petugas lain.");
        }
    }

    /** Gives the ruling its effect; the last one lets a decree round go on that waits for it. */
    public void apply(long id) {
        Objection objection = objections.get(id);
        if (objection.decreeRound() == null) {
            if (objections.apply(id)) {
                letters.objectionDecided(objection);
            }
            return;
        }
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

    /**
     * Notes that a person whose objection was accepted has been nominated again, or why not.
     *
     * @throws Refused when the new case is not this person's, or the reason is missing
     */
    public void renominate(long id, Renominate form) {
        Objection objection = objections.get(id);
        if (form.decision() == Renominate.Step.NOT_NOMINATED) {
            if (form.reason() == null) {
                throw new Refused("reason", "Tulis mengapa orang ini tidak diusulkan kembali.");
            }
            journal.note(objection.caseNumber(), Stage.APPROVAL, "Tidak diusulkan kembali: " + form.reason());
            return;
        }
        GrantCase before = cases.get(objection.caseNumber());
        GrantCase again = Optional.ofNullable(form.caseNumber())
                .flatMap(cases::find)
                .filter(found -> found.nik().equals(before.nik())
                        && found.kabupaten().equals(before.kabupaten())
                        && !found.caseNumber().equals(before.caseNumber()))
                .orElseThrow(() -> new Refused(
                        "caseNumber",
                        "Isi nomor kasus baru orang yang sama, yang muncul setelah ia diusulkan kembali."));
        objections.renominated(id, again.caseNumber());
        journal.note(before.caseNumber(), Stage.APPROVAL, "Diusulkan kembali sebagai " + again.caseNumber() + ".");
    }

    private void effect(Objection objection, Candidate candidate) {
        String words = Objects.requireNonNull(objection.words());
        switch (Objects.requireNonNull(objection.decision())) {
            case REJECT, ACCEPT -> journal.note(candidate.caseNumber(), Stage.APPROVAL, "Sanggahan ditolak: " + words);
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
