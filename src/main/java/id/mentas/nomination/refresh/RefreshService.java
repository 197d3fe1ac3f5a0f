package id.mentas.nomination.refresh;

import id.mentas.common.Refused;
import id.mentas.documents.Formats;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.CaseFacts.Desil;
import id.mentas.grant.CaseFacts.DesilOf;
import id.mentas.grant.CaseFacts.Moment;
import id.mentas.grant.Cases;
import id.mentas.grant.Journal;
import id.mentas.grant.Stage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What comes of a newer extract of the registry: everybody who is known is compared with it, their cases take it down, and those
 * that somebody has looked at end. Each step is one transaction, so that a broken-off refresh goes on where it stood.
 */
@Service
@Transactional
class RefreshService {

    private final Refreshes refreshes;
    private final RefreshFindings findings;
    private final RefreshWords words;
    private final RefreshProcess process;
    private final Cases cases;
    private final CaseFacts facts;
    private final Journal journal;
    private final RefreshSettings settings;

    RefreshService(
            Refreshes refreshes,
            RefreshFindings findings,
            RefreshWords words,
            RefreshProcess process,
            Cases cases,
            CaseFacts facts,
            Journal journal,
            RefreshSettings settings) {
        this.refreshes = refreshes;
        this.findings = findings;
        this.words = words;
        this.process = process;
        this.cases = cases;
        this.facts = facts;
        this.journal = journal;
        this.settings = settings;
    }

    /** Compares the next cases and writes down in them what was found. Answers whether cases are left. */
    boolean compare(long id) {
        findings.lock();
        Refresh refresh = refreshes.get(id);
        RefreshFindings.Compared compared = findings.compare(refresh, settings.nameAlike(), settings.compareAtOnce());
        if (compared.cases() > 0) {
            keep(refresh, findings.touched(id, refresh.comparedTo(), compared.last()));
            refreshes.compared(id, compared);
        }
        return compared.cases() == settings.compareAtOnce();
    }

    private void keep(Refresh refresh, List<RefreshFindings.Touched> touched) {
        facts.desils(touched.stream().flatMap(one -> desil(one).stream()).toList());
        journal.noteAll(touched.stream()
                .filter(one -> !one.repeated())
                .map(one ->
                        new Journal.Note(one.finding().caseNumber(), one.stage(), words.note(one.finding(), refresh)))
                .toList());
    }

    private static Optional<DesilOf> desil(RefreshFindings.Touched one) {
        Finding found = one.finding();
        if (found.kind() != Finding.Kind.DESIL_CHANGED && found.kind() != Finding.Kind.DESIL_SAME) {
            return Optional.empty();
        }
        var dated = Objects.requireNonNull(found.dataDate());
        boolean followsUp = one.handedOver() != null && dated.isAfter(one.handedOver());
        int desil = Integer.parseInt(Objects.requireNonNull(found.now()));
        return Optional.of(new DesilOf(
                found.caseNumber(),
                new Desil(
                        followsUp ? Moment.FOLLOW_UP : Moment.REGISTRY,
                        desil,
                        Objects.requireNonNullElse(found.source(), ""),
                        dated)));
    }

    /** Keeps what was decided of each case. @throws Refused when a case is kept without a reason or is not asked for here */
    void decide(String key, ConfirmRefreshEvents form, String person) {
        Refresh refresh = refreshes.get(key);
        for (ConfirmRefreshEvents.Judged one : form.reasoned()) {
            Finding.Decision decision = Finding.Decision.valueOf(one.choice().name());
            Finding decided = findings.decide(refresh.id(), one.caseNumber(), decision, one.reason(), person)
                    .orElseThrow(() -> new Refused(
                            "cases",
                            "Kasus " + one.caseNumber()
                                    + " tidak (lagi) menunggu kepastian di sini. Muat ulang tugas ini."));
            requireFit(decided, decision);
            journal.note(
                    one.caseNumber(),
                    cases.get(one.caseNumber()).stage(),
                    words.decided(decided, decision, one.reason()));
        }
    }

    private void requireFit(Finding found, Finding.Decision decision) {
        if (decision != Finding.Decision.KEEP && decision != found.kind().consequence()) {
            throw new Refused(
                    "cases",
                    "Kasus " + found.caseNumber() + ": " + words.told(found)
                            + (found.kind() == Finding.Kind.MOVED_WITHIN
                                    ? " di kabupaten/kota yang sama, jadi tidak diakhiri. Pilih pindahkan atau tetap berjalan."
                                    : ", jadi tidak dapat dipindahkan. Pilih akhiri atau tetap berjalan."));
        }
    }

    /** Tells the cases that end or move. Answers whether somebody must still decide of others. */
    boolean say(long id) {
        findings.takeToBeSaid(id).forEach(this::say);
        return awaitsDecisions(id);
    }

    private void say(Finding found) {
        if (found.kind() == Finding.Kind.MOVED_WITHIN) {
            process.moves(found.caseNumber(), Objects.requireNonNull(found.now()));
        } else {
            process.ends(found.caseNumber(), found.kind().outcome());
        }
    }

    /** Whether somebody must decide of cases that would end or move. */
    boolean awaitsDecisions(long id) {
        findings.passOverEnded(id);
        boolean awaits = !findings.undecided(id, 1).isEmpty();
        if (awaits) {
            refreshes.becomes(id, Refresh.State.CONFIRMING);
        }
        return awaits;
    }

    /** The report stands; what was read of people is given up. */
    void finish(long id) {
        Refresh refresh = refreshes.get(id);
        refreshes.dropLines(id);
        refreshes.becomes(id, Refresh.State.DONE);
        journal.noteRound(
                refresh.key(),
                refresh.area(),
                Stage.NOMINATION,
                "Pemutakhiran registri selesai: " + Formats.integer(refresh.rows()) + " baris dibaca, "
                        + Formats.integer(refresh.faulty()) + " tidak terbaca.");
    }
}
