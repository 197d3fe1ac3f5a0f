package id.mentas.approval;

import id.mentas.approval.round.NameSubstitute;
import id.mentas.approval.round.Substitute;
import id.mentas.approval.round.Substitute.Acting;
import id.mentas.approval.round.Substitutes;
import id.mentas.common.FieldError;
import id.mentas.common.NotFound;
import id.mentas.common.Refused;
import id.mentas.documents.Addressees;
import id.mentas.documents.Formats;
import id.mentas.grant.Journal;
import id.mentas.grant.Stage;
import id.mentas.grant.round.Round;
import id.mentas.grant.round.Rounds;
import id.mentas.people.directory.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names who signs in the place of a round's signatory, ends it, and sees that the waiting tasks lie where they can be signed. */
@Service
@Transactional
class SubstituteService {

    private final Substitutes substitutes;
    private final Rounds rounds;
    private final RoundService roundService;
    private final ApprovalProcess process;
    private final Addressees addressees;
    private final Journal journal;
    private final Clock clock;

    SubstituteService(
            Substitutes substitutes,
            Rounds rounds,
            RoundService roundService,
            ApprovalProcess process,
            Addressees addressees,
            Journal journal,
            Clock clock) {
        this.substitutes = substitutes;
        this.rounds = rounds;
        this.roundService = roundService;
        this.process = process;
        this.addressees = addressees;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that ever were, the newest first. */
    @Transactional(readOnly = true)
    public List<Substitute> of(String round) {
        return substitutes.of(round);
    }

    /** Who could stand in, user id to name. */
    @Transactional(readOnly = true)
    public Map<String, String> choices(Round round) {
        Map<String, String> choices = new TreeMap<>(roundService.signatories());
        choices.remove(round.signatory());
        return choices;
    }

    /**
     * Names a substitute; one who was named before stands no more.
     *
     * @throws Refused when something is missing, the days are over, or the person can't sign
     */
    void name(String code, NameSubstitute form, String by) {
        Round round = rounds.find(code).orElseThrow(() -> new NotFound("Putaran tidak ditemukan."));
        List<FieldError> errors = faults(round, form);
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
        substitutes.end(code, by, "Pengganti lain ditunjuk.");
        Substitute named = from(code, form, by);
        substitutes.add(named);
        journal.noteRound(
                code,
                SignedIn.PROVINCE,
                Stage.APPROVAL,
                named.name() + " ditunjuk sebagai " + named.acting().prefix() + " penanda tangan SK, "
                        + Formats.date(named.firstDay()) + " sampai " + Formats.date(named.lastDay()) + ": "
                        + named.reason());
        shift();
    }

    /** @throws Refused when nobody stands in, or no reason is given */
    void end(String code, @Nullable String reason, String by) {
        String why = text(reason);
        if (why.isEmpty()) {
            throw new Refused("Tulis alasan mengakhiri penunjukan.");
        }
        if (!substitutes.end(code, by, why)) {
            throw new Refused("Tidak ada penunjukan pengganti yang dapat diakhiri.");
        }
        journal.noteRound(
                code, SignedIn.PROVINCE, Stage.APPROVAL, "Penunjukan pengganti penanda tangan SK diakhiri: " + why);
        shift();
    }

    /** Gives the tasks of those whose days are over back to the signatory and shares them where days have begun. */
    void shift() {
        substitutes
                .giveBack()
                .forEach(one -> process.handSignaturesBack(
                        one.round(), one.person(), rounds.get(one.round()).signatory()));
        substitutes
                .share()
                .forEach(one -> process.shareSignatures(
                        one.round(), rounds.get(one.round()).signatory()));
    }

    private Substitute from(String code, NameSubstitute form, String by) {
        String person = Objects.requireNonNull(form.person());
        String name = text(form.name());
        return new Substitute(
                0,
                code,
                person,
                Objects.requireNonNull(form.acting()),
                name.isEmpty() ? addressees.signatory(person, "").name() : name,
                text(form.nip()).isEmpty() ? addressees.signatory(person, "").nip() : text(form.nip()),
                Objects.requireNonNull(form.firstDay()),
                Objects.requireNonNull(form.lastDay()),
                text(form.reason()),
                by,
                clock.instant(),
                null,
                null,
                null);
    }

    private List<FieldError> faults(Round round, NameSubstitute form) {
        List<FieldError> errors = new ArrayList<>();
        if (!choices(round).containsKey(text(form.person()))) {
            errors.add(new FieldError("person", "Pilih pengganti: pengguna lain dari kelompok Kepala Dinas Sosial."));
        }
        if (form.acting() == null) {
            errors.add(new FieldError("acting", "Pilih " + Acting.PLT.prefix() + " atau " + Acting.PLH.prefix()));
        }
        if (!text(form.nip()).matches("(\\d{18})?")) {
            errors.add(new FieldError("nip", "NIP terdiri dari 18 angka."));
        }
        if (text(form.name()).length() > 120) {
            errors.add(new FieldError("name", "Nama paling banyak 120 huruf."));
        }
        if (text(form.reason()).isEmpty() || text(form.reason()).length() > 1000) {
            errors.add(new FieldError("reason", "Tulis alasan penunjukan, paling banyak 1.000 huruf."));
        }
        faultOfDays(form.firstDay(), form.lastDay(), errors);
        return errors;
    }

    private void faultOfDays(@Nullable LocalDate first, @Nullable LocalDate last, List<FieldError> errors) {
        if (first == null || last == null) {
            errors.add(new FieldError("firstDay", "Isi hari pertama dan hari terakhir."));
        } else if (last.isBefore(first)) {
            errors.add(new FieldError("lastDay", "Hari terakhir tidak boleh sebelum hari pertama."));
        } else if (last.isBefore(LocalDate.now(clock))) {
            errors.add(new FieldError("lastDay", "Hari terakhir sudah lewat."));
        } else if (first.isBefore(LocalDate.now(clock).minusYears(1))
                || last.isAfter(LocalDate.now(clock).plusYears(1))) {
            errors.add(new FieldError(
                    "firstDay", "Penunjukan dimulai paling awal setahun lalu dan berlaku paling lama setahun."));
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
