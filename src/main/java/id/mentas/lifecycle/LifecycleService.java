package id.mentas.lifecycle;

import id.mentas.common.Refused;
import id.mentas.documents.Formats;
import id.mentas.grant.CaseRelease;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Journal;
import id.mentas.grant.Outcome;
import id.mentas.grant.Stage;
import id.mentas.letters.Letters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends cases: at the ends of the map, and by what happens to a person at any time. */
@Service
@Transactional
class LifecycleService {

    private static final Map<Outcome, String> REASONS = Map.of(
            Outcome.DIED, "orang yang diusulkan meninggal dunia",
            Outcome.MOVED, "orang yang diusulkan pindah",
            Outcome.WITHDRAWN, "orang yang diusulkan mengundurkan diri",
            Outcome.DUPLICATE, "orang ini sudah tercatat pada kasus lain",
            Outcome.HANDOVER_REFUSED, "barang bantuan tidak jadi diterima");

    private static final String STOPPED = "usaha tidak dapat dilanjutkan menurut hasil kunjungan";

    private final Cases cases;
    private final CaseEvents events;
    private final Journal journal;
    private final LifecycleProcess process;
    private final Letters letters;
    private final List<CaseRelease> rooms;

    LifecycleService(
            Cases cases,
            CaseEvents events,
            Journal journal,
            LifecycleProcess process,
            Letters letters,
            List<CaseRelease> rooms) {
        this.cases = cases;
        this.events = events;
        this.journal = journal;
        this.process = process;
        this.letters = letters;
        this.rooms = List.copyOf(rooms);
    }

    /**
     * Takes down what happened to a person. Answers the id of the event.
     *
     * @param tenants the kabupaten/kota for which the person who records it works
     * @throws Refused when there is no such case there, it has ended, or an event that will end it was recorded before
     */
    long record(RecordCaseEvent form, String person, Set<String> tenants) {
        GrantCase c = lockOpen(form.caseNumber(), tenants);
        journal.note(
                c.caseNumber(),
                c.stage(),
                "Dicatat: " + form.event().label() + " pada " + Formats.date(form.date()) + ". " + form.reason());
        return events.add(form, person);
    }

    /** The case, locked: of two events that are recorded at once the second finds the first. */
    private GrantCase lockOpen(String caseNumber, Set<String> tenants) {
        if (!isOf(caseNumber, tenants)) {
            throw new Refused("caseNumber", "Kasus dengan nomor ini tidak ditemukan di wilayah kerja Anda.");
        }
        GrantCase c = cases.lock(caseNumber);
        if (!c.active()) {
            throw new Refused("caseNumber", "Kasus ini sudah berakhir; tidak ada lagi yang perlu dicatat.");
        }
        events.latest(caseNumber).ifPresent(before -> {
            throw new Refused(
                    "caseNumber",
                    "Peristiwa \"" + before.label() + "\" untuk kasus ini sudah dicatat dan sedang diproses. Tunggu"
                            + " sampai kasus berakhir; tidak perlu mencatat lagi.");
        });
        return c;
    }

    /** Whether there is such a case where a person works: of others not even a date is told. */
    boolean isOf(String caseNumber, Set<String> tenants) {
        return cases.find(caseNumber)
                .filter(found -> tenants.contains(found.kabupaten()))
                .isPresent();
    }

    /** Takes down what somebody did where a decision table had no answer. */
    void decidedWithoutTable(String caseNumber, DecideWithoutTable form) {
        journal.note(caseNumber, cases.get(caseNumber).stage(), "Diputuskan tanpa tabel keputusan: " + form.note());
    }

    /** Says the event to its case, which ends where it stands. */
    void say(String caseNumber, long event) {
        process.happened(caseNumber, events.event(event), event);
    }

    /** Lets every room let go what it holds for the case. */
    void release(String caseNumber, Outcome outcome) {
        rooms.forEach(room -> room.release(caseNumber, outcome));
    }

    /** Ends the case; the first outcome stands. */
    void end(String caseNumber, Outcome outcome) {
        if (cases.end(caseNumber, outcome)) {
            journal.note(caseNumber, cases.get(caseNumber).stage(), "Kasus berakhir: " + outcome.label() + ".");
            tell(caseNumber, outcome);
        }
    }

    /** The other ends have letters of their stage. */
    private void tell(String caseNumber, Outcome outcome) {
        boolean failedOnTheWay =
                outcome == Outcome.FAILED && cases.get(caseNumber).stage() != Stage.OUTCOME;
        String reason = failedOnTheWay ? STOPPED : REASONS.get(outcome);
        if (reason != null) {
            letters.toPerson(
                    caseNumber, LifecycleLetters.CASE_ENDED, Map.of("reason", reason), "case-ended/" + caseNumber);
        }
    }
}
