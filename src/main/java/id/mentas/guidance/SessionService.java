package id.mentas.guidance;

import id.mentas.grant.Catalogue;
import id.mentas.grant.Journal;
import id.mentas.grant.Numbers;
import id.mentas.grant.Refused;
import id.mentas.grant.Rounds;
import id.mentas.grant.Stage;
import id.mentas.letters.LetterTemplate;
import id.mentas.letters.Letters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions: opened, planned, attended, and said to those who were invited. */
@Service
@Transactional
class SessionService {

    private static final int MISSED_TOO_OFTEN = 2;

    private final Sessions sessions;
    private final Participants participants;
    private final GuidanceService guidance;
    private final GuidanceProcess process;
    private final Rounds rounds;
    private final Catalogue catalogue;
    private final Numbers numbers;
    private final Letters letters;
    private final Journal journal;
    private final Clock clock;

    SessionService(
            Sessions sessions,
            Participants participants,
            GuidanceService guidance,
            GuidanceProcess process,
            Rounds rounds,
            Catalogue catalogue,
            Numbers numbers,
            Letters letters,
            Journal journal,
            Clock clock) {
        this.sessions = sessions;
        this.participants = participants;
        this.guidance = guidance;
        this.process = process;
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.numbers = numbers;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** Opens a session. Answers its business key. @throws Refused when nobody waits for it */
    String open(OpenSession form, String kabupaten) {
        if (rounds.find(form.round()).isEmpty()) {
            throw new Refused("round", "Putaran " + form.round() + " tidak ditemukan.");
        }
        if (!catalogue.businessTypes().containsKey(form.businessType())) {
            throw new Refused("businessType", "Jenis usaha " + form.businessType() + " tidak dikenal.");
        }
        if (participants.waiting(form.round(), kabupaten, form.businessType()).isEmpty()) {
            throw new Refused(
                    "businessType",
                    "Belum ada penerima usaha " + catalogue.businessName(form.businessType())
                            + " yang menunggu bimbingan.");
        }
        String place = form.round() + "/" + kabupaten;
        String number = place + "/session-" + numbers.next("session/" + place);
        sessions.open(new Session(number, form.round(), kabupaten, form.businessType(), Session.State.OPEN, null));
        return number;
    }

    /** @throws Refused when the day lies behind, nobody is invited, or an invited case does not wait for this session */
    void plan(String number, PlanSession form) {
        Session session = sessions.lock(number);
        if (form.heldOn().isBefore(today())) {
            throw new Refused("heldOn", "Tanggal bimbingan sudah lewat. Isi tanggal hari ini atau sesudahnya.");
        }
        List<String> invited = form.invitedCases();
        if (invited.isEmpty()) {
            throw new Refused("invitees", "Pilih sedikitnya satu peserta.");
        }
        List<String> waiting = participants.waiting(session.round(), session.kabupaten(), session.businessType());
        if (!waiting.containsAll(invited)) {
            throw new Refused("invitees", "Ada peserta yang tidak lagi menunggu bimbingan. Buka ulang tugas ini.");
        }
        sessions.update(session.plan(form.plan()));
        sessions.invite(number, invited);
        journal.noteRound(
                number, session.kabupaten(), Stage.GUIDANCE, invited.size() + " penerima diundang: " + form.topic());
    }

    /** Writes to everyone who is invited. */
    void invite(String number) {
        Session.Plan plan = sessions.get(number).planned();
        for (String caseNumber : sessions.invited(number)) {
            letters.toPerson(
                    caseNumber,
                    LetterTemplate.GUIDANCE_INVITATION,
                    Map.of(
                            "date", plan.heldOn(),
                            "place", plan.place(),
                            "topic", plan.topic(),
                            "time", plan.begins().toString().replace(':', '.') + " WITA"),
                    "guidance-invitation/" + number + "/" + caseNumber);
        }
    }

    /** Takes down who came; who was invited and is not named did not come. @throws Refused for somebody who was not invited */
    void recordAttendance(String number, RecordAttendance form) {
        Session session = sessions.lock(number);
        List<String> invited = sessions.invited(number);
        Map<String, RecordAttendance.Attendee> named = form.all().stream()
                .collect(Collectors.toMap(RecordAttendance.Attendee::caseNumber, one -> one, (a, b) -> b));
        if (!invited.containsAll(named.keySet())) {
            throw new Refused("attendees", "Ada nama yang tidak diundang. Buka ulang tugas ini.");
        }
        for (String caseNumber : invited) {
            RecordAttendance.Attendee one = named.get(caseNumber);
            boolean present = one != null && one.present();
            sessions.attendance(number, caseNumber, present);
            if (present) {
                participants.attended(caseNumber);
            }
            if (present && one != null && one.need() != null && !one.need().isBlank()) {
                guidance.need(caseNumber, one.need(), "attendees");
            }
        }
        sessions.update(session.held());
    }

    /** Says to those who came that they are guided, and to those who missed too often that somebody will come to them. */
    void announce(String number) {
        Session.Plan plan = sessions.get(number).planned();
        for (String caseNumber : sessions.whoCame(number, true)) {
            journal.note(caseNumber, Stage.GUIDANCE, "Mengikuti bimbingan: " + plan.topic());
            process.attended(caseNumber, number);
        }
        for (String caseNumber : sessions.whoCame(number, false)) {
            journal.note(caseNumber, Stage.GUIDANCE, "Tidak hadir pada bimbingan: " + plan.topic());
            if (sessions.missed(caseNumber).size() >= MISSED_TOO_OFTEN) {
                process.missedTwice(caseNumber, number);
            }
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
