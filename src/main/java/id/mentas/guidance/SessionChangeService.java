package id.mentas.guidance;

import id.mentas.calendar.WorkingDays;
import id.mentas.common.Refused;
import id.mentas.documents.Formats;
import id.mentas.grant.Journal;
import id.mentas.grant.Stage;
import id.mentas.letters.Letters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls sessions off and moves them; nobody is counted as absent then, and everybody invited is written to. */
@Service
@Transactional
class SessionChangeService {

    private final Sessions sessions;
    private final GuidanceProcess process;
    private final WorkingDays days;
    private final Letters letters;
    private final Journal journal;

    SessionChangeService(
            Sessions sessions, GuidanceProcess process, WorkingDays days, Letters letters, Journal journal) {
        this.sessions = sessions;
        this.process = process;
        this.days = days;
        this.letters = letters;
        this.journal = journal;
    }

    /** A change before the session's day. @throws Refused when the session is not this kabupaten's, is over, or can't be moved */
    void change(String kabupaten, ChangeSession form) {
        Session session = sessions.ofPlace(kabupaten).stream()
                .filter(one -> one.number().equals(form.session()))
                .findFirst()
                .orElseThrow(() -> new Refused("session", "Sesi: pilih sesi yang belum selesai dari daftar."));
        if (form.change() == ChangeSession.Change.CALL_OFF) {
            callOff(session.number(), form.reason());
            process.calledOff(session.number(), kabupaten);
            return;
        }
        if (session.state() != Session.State.PLANNED) {
            throw new Refused(
                    "change", "Sesi ini belum direncanakan; isi tugas Rencanakan sesi, atau batalkan sesinya.");
        }
        LocalDate day = move(session.number(), form.heldOn(), form.begins(), form.place(), form.reason());
        if (!process.moved(session.number(), kabupaten, days.on(day))) {
            throw new Refused("change", "Hari sesi ini sudah tiba. Pindahkan sesinya lewat tugas Isi daftar hadir.");
        }
    }

    /** Nobody is expected any more, and those invited wait again. */
    void callOff(String number, String reason) {
        Session session = sessions.lock(number);
        Session.Plan plan = session.plan();
        for (String caseNumber : sessions.invited(number)) {
            Session.Plan planned = Objects.requireNonNull(plan);
            letters.toPerson(
                    caseNumber,
                    GuidanceLetters.CALLED_OFF,
                    Map.of(
                            "date",
                            planned.heldOn(),
                            "place",
                            planned.place(),
                            "topic",
                            planned.topic(),
                            "reason",
                            reason),
                    "guidance-called-off/" + number + "/" + caseNumber);
            journal.note(caseNumber, Stage.GUIDANCE, "Bimbingan dibatalkan; menunggu sesi berikutnya.");
        }
        sessions.calledOff(session.callOff(), reason);
        journal.noteRound(number, session.kabupaten(), Stage.GUIDANCE, "Sesi dibatalkan: " + reason);
    }

    /** @return the new day @throws Refused when it is missing */
    LocalDate move(
            String number, @Nullable LocalDate day, @Nullable LocalTime begins, @Nullable String place, String reason) {
        Session session = sessions.lock(number);
        Session.Plan before = session.planned();
        if (day == null) {
            throw new Refused("heldOn", "Tanggal baru: isi hari ini atau sesudahnya.");
        }
        Session.Plan after = new Session.Plan(
                day,
                begins == null ? before.begins() : begins,
                place == null ? before.place() : place,
                before.topic(),
                before.trainer());
        if (after.equals(before)) {
            throw new Refused("heldOn", "Tanggal baru: sama seperti yang sudah direncanakan.");
        }
        int which = sessions.moved(session.move(after));
        for (String caseNumber : sessions.invited(number)) {
            letters.toPerson(
                    caseNumber,
                    GuidanceLetters.MOVED,
                    Map.of(
                            "before", before.heldOn(),
                            "date", after.heldOn(),
                            "time", after.time(),
                            "place", after.place(),
                            "topic", after.topic(),
                            "reason", reason),
                    "guidance-moved/" + number + "/" + which + "/" + caseNumber);
        }
        journal.noteRound(
                number,
                session.kabupaten(),
                Stage.GUIDANCE,
                "Sesi dipindah dari " + Formats.date(before.heldOn()) + " ke " + Formats.date(day) + ": " + reason);
        return day;
    }
}
