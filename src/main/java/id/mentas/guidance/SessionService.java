package id.mentas.guidance;

import id.mentas.catalogue.Catalogue;
import id.mentas.common.FieldError;
import id.mentas.common.OddValues;
import id.mentas.common.Refused;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Journal;
import id.mentas.grant.Numbers;
import id.mentas.grant.Stage;
import id.mentas.grant.round.Rounds;
import id.mentas.letters.Letters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    SessionService(
            Sessions sessions,
            Participants participants,
            GuidanceService guidance,
            GuidanceProcess process,
            Rounds rounds,
            Catalogue catalogue,
            Numbers numbers,
            Letters letters,
            Journal journal) {
        this.sessions = sessions;
        this.participants = participants;
        this.guidance = guidance;
        this.process = process;
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.numbers = numbers;
        this.letters = letters;
        this.journal = journal;
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
        return opened(form.round(), kabupaten, form.businessType()).number();
    }

    /** @throws Refused when nobody is invited, or an invited case does not wait for this session */
    void plan(String number, PlanSession form) {
        Session session = sessions.lock(number);
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
                    GuidanceLetters.INVITATION,
                    Map.of(
                            "date", plan.heldOn(),
                            "place", plan.place(),
                            "topic", plan.topic(),
                            "time", plan.time()),
                    "guidance-invitation/" + number + "/" + caseNumber);
        }
    }

    /**
     * Opens a session for those who wait with this case, unless it is expected at one or one is to be planned.
     *
     * @return whether one was opened
     */
    boolean seek(GrantCase c) {
        if (sessions.isToBePlanned(c.round(), c.kabupaten(), c.businessType())) {
            return false;
        }
        List<String> waiting = participants.waiting(c.round(), c.kabupaten(), c.businessType());
        if (!waiting.contains(c.caseNumber())) {
            return false;
        }
        Session session = opened(c.round(), c.kabupaten(), c.businessType());
        journal.noteRound(
                session.number(),
                session.kabupaten(),
                Stage.GUIDANCE,
                "Sesi dibuka sistem: " + waiting.size() + " penerima menunggu tanpa sesi yang direncanakan.");
        process.open(session);
        return true;
    }

    private Session opened(String round, String kabupaten, String businessType) {
        String place = round + "/" + kabupaten;
        String number = place + "/session-" + numbers.next("session/" + place);
        Session session = new Session(number, round, kabupaten, businessType, Session.State.OPEN, null);
        sessions.open(session);
        return session;
    }

    /**
     * Takes down who came; who was invited and is not named did not come. Somebody who was not invited may have come, too.
     *
     * @throws Refused for somebody who does not wait for guidance here, or when nobody came and nothing explains it
     */
    void recordAttendance(String number, RecordAttendance form) {
        Session session = sessions.lock(number);
        List<String> invited = sessions.invited(number);
        Map<String, RecordAttendance.Attendee> named = Stream.concat(
                        form.all().stream(), form.uninvited().stream().map(RecordAttendance.WalkIn::present))
                .collect(Collectors.toMap(
                        RecordAttendance.Attendee::caseNumber, one -> one, (a, b) -> b, LinkedHashMap::new));
        List<String> walkIns = named.values().stream()
                .filter(one -> one.present() && !invited.contains(one.caseNumber()))
                .map(RecordAttendance.Attendee::caseNumber)
                .toList();
        requireWaiting(session, walkIns);
        askAboutNobody(session, named.values(), form.explanation());
        walkIns.forEach(caseNumber -> sessions.walkIn(number, caseNumber));
        invited.forEach(caseNumber -> attended(number, caseNumber, named.get(caseNumber)));
        walkIns.forEach(caseNumber -> attended(number, caseNumber, named.get(caseNumber)));
        sessions.update(session.held());
    }

    private void attended(String session, String caseNumber, RecordAttendance.@Nullable Attendee one) {
        boolean present = one != null && one.present();
        sessions.attendance(session, caseNumber, present);
        if (present) {
            participants.attended(caseNumber);
        }
        if (present && one != null && one.need() != null && !one.need().isBlank()) {
            guidance.need(caseNumber, one.need(), "attendees");
        }
    }

    private void requireWaiting(Session session, List<String> walkIns) {
        List<String> mayCome = participants.mayCome(session.round(), session.kabupaten());
        List<FieldError> strangers = walkIns.stream()
                .filter(caseNumber -> !mayCome.contains(caseNumber))
                .map(caseNumber -> new FieldError(
                        "walkIns",
                        "Kasus " + caseNumber
                                + " tidak sedang menunggu bimbingan di sini. Pilih orangnya dari daftar."))
                .toList();
        if (!strangers.isEmpty()) {
            throw new Refused(strangers);
        }
    }

    private void askAboutNobody(
            Session session, Collection<RecordAttendance.Attendee> named, @Nullable String explanation) {
        OddValues odd = new OddValues();
        if (named.stream().noneMatch(RecordAttendance.Attendee::present)) {
            odd.ask("attendees", "Tidak seorang pun ditandai hadir, sehingga semua yang diundang dihitung tidak hadir");
        }
        odd.settle(explanation)
                .ifPresent(mark -> journal.noteRound(session.number(), session.kabupaten(), Stage.GUIDANCE, mark));
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
            if (daysMissed(caseNumber) >= MISSED_TOO_OFTEN) {
                process.missedTwice(caseNumber, number);
            }
        }
    }

    /** Two sessions of one day are one absence. */
    private long daysMissed(String caseNumber) {
        return sessions.missed(caseNumber).stream()
                .map(session -> session.planned().heldOn())
                .distinct()
                .count();
    }
}
