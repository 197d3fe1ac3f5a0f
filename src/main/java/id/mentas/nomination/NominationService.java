package id.mentas.nomination;

import id.mentas.common.FieldError;
import id.mentas.common.Refused;
import id.mentas.engine.message.Words;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Hands;
import id.mentas.grant.Journal;
import id.mentas.grant.Stage;
import id.mentas.grant.round.Round;
import id.mentas.grant.round.RoundStarts;
import id.mentas.grant.round.Rounds;
import id.mentas.nomination.intake.FileImport;
import id.mentas.people.directory.SignedIn;
import id.mentas.registry.check.NominationRow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with one nomination. */
@Service
@Transactional
public class NominationService {

    private final Nominations nominations;
    private final FreshVerdicts fresh;
    private final NewCases newCases;
    private final TypedPerson typed;
    private final Duplicates duplicates;
    private final Eligibility eligibility;
    private final Cases cases;
    private final Rounds rounds;
    private final RoundStarts starts;
    private final Hands hands;
    private final Journal journal;
    private final NominationLetters letters;
    private final Words words;

    NominationService(
            Nominations nominations,
            FreshVerdicts fresh,
            NewCases newCases,
            TypedPerson typed,
            Duplicates duplicates,
            Eligibility eligibility,
            Cases cases,
            Rounds rounds,
            RoundStarts starts,
            Hands hands,
            Journal journal,
            NominationLetters letters,
            Words words) {
        this.nominations = nominations;
        this.fresh = fresh;
        this.newCases = newCases;
        this.typed = typed;
        this.duplicates = duplicates;
        this.eligibility = eligibility;
        this.cases = cases;
        this.rounds = rounds;
        this.starts = starts;
        this.hands = hands;
        this.journal = journal;
        this.letters = letters;
        this.words = words;
    }

    /** Takes a person typed by the office. @throws Refused outside the area, in a closed round, or nominated already */
    GrantCase nominate(String roundCode, NominationRow person, SignedIn by) {
        if (!by.mayStaffOf(person.village().substring(0, 4))) {
            throw new Refused("village", "Desa ini di luar wilayah kerja Anda. Pilih desa di kabupaten/kota Anda.");
        }
        Round round = rounds.find(roundCode)
                .filter(Round::open)
                .orElseThrow(() -> new Refused("round", "Putaran ini tidak dibuka. Pilih putaran yang sedang dibuka."));
        starts.check(round.code(), person.village().substring(0, 4));
        typed.check(person, round);
        newCases.lock(round.code());
        DuplicateFacts found = duplicates.find(round, List.of(person), "").get(0);
        if (found.alreadyNominated()) {
            throw new Refused("nik", "Orang dengan NIK ini sudah diusulkan pada putaran " + round.code() + ".");
        }
        GrantCase made = newCases.add(round.code(), person, true);
        nominations.add(made.caseNumber());
        hands.note(made.caseNumber(), Hands.Hand.NOMINATED, by.userId());
        note(made.caseNumber(), "Diusulkan oleh Dinas Sosial kabupaten/kota.");
        return made;
    }

    /** The stage begins. Answers the stored verdict, empty where the nomination is to be judged. */
    Optional<Verdict> open(String caseNumber) {
        Optional<Verdict> known = fresh.of(caseNumber);
        if (known.isPresent()) {
            return known;
        }
        cases.enter(caseNumber, Stage.NOMINATION);
        return nominations.verdict(caseNumber);
    }

    void verifyRegistryData(String caseNumber) {
        Round round = rounds.get(cases.get(caseNumber).round());
        nominations.found(caseNumber, RegistryFacts.of(newCases.read(caseNumber), round.referenceDay()));
    }

    void findDuplicates(String caseNumber) {
        Round round = rounds.get(cases.get(caseNumber).round());
        nominations.found(
                caseNumber,
                duplicates
                        .find(round, List.of(newCases.read(caseNumber)), caseNumber)
                        .get(0));
    }

    Verdict judge(String caseNumber) {
        Facts facts = nominations.facts(caseNumber);
        Judgement judgement = eligibility.judge(facts);
        keep(caseNumber, judgement, facts);
        return judgement.verdict();
    }

    /** Keeps what the table said of a person and opens the way for it. */
    void keep(String caseNumber, Judgement judgement, Facts facts) {
        Nomination nomination = nominations.lock(caseNumber);
        nomination.judged(judgement);
        nominations.write(nomination);
        nominations.keep(caseNumber, judgement, facts);
        note(caseNumber, judgement.sentence());
    }

    void acceptInReview(String caseNumber, @Nullable String note) {
        Nomination nomination = underReview(caseNumber);
        nomination.acceptInReview(note);
        nominations.write(nomination);
        note(caseNumber, "Diterima setelah ditinjau." + (note == null ? "" : " " + note));
    }

    void refuseInReview(String caseNumber, String reason, String by) {
        Nomination nomination = underReview(caseNumber);
        nomination.refuseInReview(reason);
        nominations.write(nomination);
        hands.note(caseNumber, Hands.Hand.REVIEWED, by);
        note(caseNumber, "Ditolak setelah ditinjau: " + reason);
    }

    /** Writes corrected data; what stood before is kept. @throws Refused when the new NIK takes part already */
    void correct(String caseNumber, NominationRow corrected, String by, @Nullable String note) {
        newCases.lock(cases.get(caseNumber).round());
        GrantCase found = cases.lock(caseNumber);
        NominationRow before = newCases.read(caseNumber);
        typed.check(corrected, before, rounds.get(found.round()));
        if (duplicates
                .find(rounds.get(found.round()), List.of(corrected), caseNumber)
                .get(0)
                .alreadyNominated()) {
            throw new Refused(List.of(new FieldError("nik", "Orang dengan NIK ini sudah diusulkan pada putaran ini.")));
        }
        write(caseNumber, before, corrected, by, note);
        note(caseNumber, "Data diperbaiki, dinilai ulang." + (note == null ? "" : " " + note));
    }

    /** Writes the data of a corrected file; the case under review hears of it and is judged again. */
    public void correctByFile(String caseNumber, NominationRow corrected, FileImport file) {
        write(caseNumber, newCases.read(caseNumber), corrected, file.uploadedBy(), null);
        words.say(
                caseNumber,
                NominationProcess.CORRECTED,
                "nomination-corrected/%s/%d".formatted(caseNumber, file.id()),
                NominationProcess.facts(cases.get(caseNumber)));
        note(caseNumber, "Data diperbaiki oleh berkas usulan (impor nomor " + file.id() + "), dinilai ulang.");
    }

    private void write(
            String caseNumber, NominationRow before, NominationRow corrected, String by, @Nullable String note) {
        Nomination nomination = underReview(caseNumber);
        nomination.correctedInReview(note);
        nominations.write(nomination);
        nominations.keepBefore(caseNumber, by, before);
        newCases.correct(caseNumber, before, corrected);
    }

    /** @throws Refused where a corrected file came before the reviewer; the task is about to go */
    private Nomination underReview(String caseNumber) {
        Nomination nomination = nominations.lock(caseNumber);
        if (nomination.state() == Nomination.State.OPEN && nomination.verdict() == null) {
            throw new Refused("Data orang ini baru saja diperbaiki oleh berkas usulan dan sedang dinilai ulang."
                    + " Tutup tugas ini dan muat ulang daftarnya.");
        }
        return nomination;
    }

    /** Ends the nomination with a letter that says why and how to object. */
    void refuse(String caseNumber) {
        Nomination nomination = nominations.lock(caseNumber);
        List<String> reasons =
                nomination.refuse(nominations.judgement(caseNumber).reasons());
        nominations.write(nomination);
        cases.leaveRound(caseNumber);
        letters.refusal(caseNumber, reasons);
        note(caseNumber, "Usulan ditolak; surat penolakan ditulis.");
    }

    /** The person wants to run this business. */
    void willing(String caseNumber, String businessType, VillageWord said) {
        Nomination nomination = nominations.lock(caseNumber);
        nomination.willing(said);
        nominations.write(nomination);
        cases.businessType(caseNumber, businessType);
        note(caseNumber, "Bersedia menjalankan usaha. " + said.sentence());
    }

    /** The person does not want to. */
    void unwilling(String caseNumber, String reason, VillageWord said) {
        Nomination nomination = nominations.lock(caseNumber);
        nomination.unwilling(said, reason);
        nominations.write(nomination);
        cases.leaveRound(caseNumber);
        letters.unwilling(caseNumber, reason);
        note(caseNumber, "Tidak bersedia: " + reason);
    }

    private void note(String caseNumber, String sentence) {
        journal.note(caseNumber, Stage.NOMINATION, sentence);
    }
}
