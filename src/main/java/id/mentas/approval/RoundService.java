package id.mentas.approval;

import id.mentas.approval.ranking.Candidate.State;
import id.mentas.approval.ranking.Candidates;
import id.mentas.approval.ranking.DecreeRounds;
import id.mentas.approval.ranking.TieRule;
import id.mentas.approval.round.CloseRound;
import id.mentas.approval.round.DecreePattern;
import id.mentas.approval.round.OpenRound;
import id.mentas.approval.round.QuotaLines;
import id.mentas.common.FieldError;
import id.mentas.common.Money;
import id.mentas.common.Refused;
import id.mentas.documents.Formats;
import id.mentas.grant.Journal;
import id.mentas.grant.Stage;
import id.mentas.grant.round.Round;
import id.mentas.grant.round.RoundStarts;
import id.mentas.grant.round.Rounds;
import id.mentas.people.directory.People;
import id.mentas.people.directory.Role;
import id.mentas.people.directory.SignedIn;
import id.mentas.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens rounds with their quota and closes them. */
@Service
@Transactional
class RoundService {

    private final Rounds rounds;
    private final RoundStarts starts;
    private final QuotaLines lines;
    private final DecreeRounds decreeRounds;
    private final Candidates candidates;
    private final ApprovalProcess process;
    private final Regions regions;
    private final People people;
    private final Journal journal;
    private final Clock clock;

    RoundService(
            Rounds rounds,
            RoundStarts starts,
            QuotaLines lines,
            DecreeRounds decreeRounds,
            Candidates candidates,
            ApprovalProcess process,
            Regions regions,
            People people,
            Journal journal,
            Clock clock) {
        this.rounds = rounds;
        this.starts = starts;
        this.lines = lines;
        this.decreeRounds = decreeRounds;
        this.candidates = candidates;
        this.process = process;
        this.regions = regions;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Opens a round. Answers its code.
     *
     * @throws Refused when it exists, the places cost more than the budget, or a kabupaten/kota or the signatory is unknown
     */
    String open(OpenRound form) {
        List<FieldError> errors = faults(form);
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
        rounds.open(
                new Round(
                        form.code(),
                        form.scheme(),
                        form.year(),
                        form.number(),
                        form.budgetSource(),
                        Money.of(form.budget()),
                        Money.of(form.ceiling()),
                        form.referenceDay(),
                        form.objectionDays(),
                        form.signatory(),
                        form.signing(),
                        true),
                form.places());
        if (form.tieRule() != null) {
            rounds.tieRule(form.code(), form.tieRule());
        }
        form.quotas().stream()
                .filter(quota -> quota.places() != null)
                .forEach(quota -> starts.set(form.code(), quota.kabupaten(), quota.startsOn()));
        return form.code();
    }

    void announce(String round) {
        journal.noteRound(round, SignedIn.PROVINCE, Stage.APPROVAL, "Putaran " + round + " dibuka.");
    }

    /**
     * Closes a round: nobody gets a place in it any more.
     *
     * @throws Refused when it is not open, or a decree round is still running
     */
    void close(CloseRound form) {
        if (!rounds.find(form.round()).map(Round::open).orElse(false)) {
            throw new Refused("round", "Putaran ini tidak ada atau sudah ditutup.");
        }
        rounds.close(form.round());
        refuseHalfDone(form.round());
        journal.noteRound(form.round(), SignedIn.PROVINCE, Stage.APPROVAL, "Putaran ditutup: " + form.reason());
    }

    private void refuseHalfDone(String round) {
        List<String> running = new ArrayList<>();
        List<String> unsigned = new ArrayList<>();
        lines.of(round).forEach(line -> {
            if (line.running() != null) {
                running.add(regions.name(line.kabupaten()));
            }
            if (line.promoted() > 0) {
                unsigned.add(regions.name(line.kabupaten()));
            }
        });
        if (!running.isEmpty()) {
            throw new Refused(
                    "round",
                    "Putaran belum dapat ditutup: penetapan masih berjalan di " + String.join(", ", running)
                            + ". Selesaikan dahulu sampai SK terbit.");
        }
        if (!unsigned.isEmpty()) {
            throw new Refused(
                    "round",
                    "Putaran belum dapat ditutup: SK perubahan belum ditandatangani untuk "
                            + String.join(", ", unsigned) + ".");
        }
    }

    /**
     * Sets the day from which a kabupaten/kota takes part.
     *
     * @param day null for the day on which the round was opened
     * @throws Refused when the round is closed, gives it no quota, somebody has been nominated there, or the day can't be meant
     */
    void startsOn(String round, String kabupaten, @Nullable LocalDate day) {
        if (!decreeRounds.holdOpen(round)) {
            throw new Refused("Putaran ini tidak ada atau sudah ditutup.");
        }
        if (lines.of(round, kabupaten).isEmpty()) {
            throw new Refused(regions.name(kabupaten) + " tidak mendapat kuota pada putaran ini.");
        }
        if (day != null) {
            requireLikely(round, day);
        }
        if (starts.hasBegun(round, kabupaten)) {
            throw new Refused("Hari mulai " + regions.name(kabupaten)
                    + " tidak dapat diubah lagi: sudah ada yang diusulkan di sana.");
        }
        starts.set(round, kabupaten, day);
        journal.noteRound(
                round + "-" + kabupaten,
                kabupaten,
                Stage.APPROVAL,
                "Hari mulai ditetapkan: " + (day == null ? "sejak putaran dibuka" : Formats.date(day)) + ".");
    }

    /** The same bounds as the form that opens a round. */
    private void requireLikely(String round, LocalDate day) {
        LocalDate earliest = LocalDate.now(clock).minusYears(1);
        if (day.isBefore(earliest)) {
            throw new Refused("Hari mulai tidak boleh sebelum " + Formats.date(earliest) + ".");
        }
        if (day.getYear() > rounds.get(round).year()) {
            throw new Refused("Hari mulai tidak boleh sesudah tahun anggaran putaran ini.");
        }
    }

    /** Tells all who still hoped that the round has closed. */
    void expire(String round) {
        candidates.hoping(round).forEach(one -> {
            candidates.become(one, State.EXPIRED, "Putaran ditutup.");
            process.expired(one.caseNumber(), round);
        });
    }

    /** Who may sign decrees, user id to name. */
    Map<String, String> signatories() {
        return people.members(Role.KEPALA_DINAS.group(), SignedIn.PROVINCE).stream()
                .collect(Collectors.toMap(People.Member::userId, People.Member::displayName));
    }

    private List<FieldError> faults(OpenRound form) {
        List<FieldError> errors = new ArrayList<>();
        if (rounds.find(form.code()).isPresent()) {
            errors.add(new FieldError("number", "Putaran " + form.code() + " sudah ada."));
        }
        Set<String> seen = new HashSet<>();
        for (OpenRound.Quota quota : form.quotas()) {
            if (regions.kabupaten().stream().noneMatch(k -> k.code().equals(quota.kabupaten()))) {
                errors.add(new FieldError("quotas", "Kabupaten/kota " + quota.kabupaten() + " tidak dikenal."));
            } else if (!seen.add(quota.kabupaten())) {
                errors.add(new FieldError("quotas", regions.name(quota.kabupaten()) + " tercantum lebih dari sekali."));
            } else if (quota.places() == null && quota.startsOn() != null) {
                errors.add(new FieldError(
                        "quotas",
                        regions.name(quota.kabupaten())
                                + " bertanggal mulai tetapi tanpa tempat: isi tempatnya atau kosongkan tanggalnya."));
            }
        }
        if (form.places().isEmpty()) {
            errors.add(new FieldError("quotas", "Isi tempat paling sedikit satu kabupaten/kota."));
        }
        if (form.most().exceeds(Money.of(form.budget()))) {
            errors.add(new FieldError(
                    "budget",
                    "Kuota kali pagu berjumlah " + form.most() + ", melebihi anggaran " + Money.of(form.budget())
                            + "."));
        }
        Optional.ofNullable(form.decreePattern())
                .flatMap(pattern -> new DecreePattern(pattern).fault())
                .ifPresent(fault -> errors.add(new FieldError("decreePattern", fault)));
        if (form.tieRule() != null && !TieRule.choices().containsKey(form.tieRule())) {
            errors.add(new FieldError("tieRule", "Pilih urutan pembeda dari daftar."));
        }
        if (!signatories().containsKey(form.signatory())) {
            errors.add(new FieldError("signatory", "Penanda tangan harus pengguna kelompok Kepala Dinas Sosial."));
        }
        return errors;
    }
}
