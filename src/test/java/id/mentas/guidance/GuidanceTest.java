package id.mentas.guidance;

import static id.mentas.guidance.SampleSessions.came;
import static id.mentas.guidance.SampleSessions.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.Outcome;
import id.mentas.letters.Letters;
import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Recipients are invited, come, or are coached at home. Each test has its own business type, so that sessions don't mix. */
@MentasTest
class GuidanceTest {

    private static final String VILLAGE = "6409011001";
    private static final String KAB = "kab6409";

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @Autowired
    SampleSessions sessions;

    @Autowired
    Cases cases;

    @Autowired
    CaseFacts facts;

    @Autowired
    Letters letters;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    @Test
    void letsThoseWhoCameGoOnWithTheirNeedsNoted() {
        String ani = waiting("KUE");
        String budi = waiting("KUE");
        String other = waiting("MINUMAN");
        String session = open("KUE");
        assertThat(office.as(KAB).open("planSession", session).get("invitees").toString())
                .contains(ani, budi)
                .doesNotContain(other);
        office.as(KAB).does("planSession", session, sessions.plan(ani, budi));
        assertThat(letters.ofCase(ani)).hasSize(1);
        office.moveTo(office.today().plusDays(7));
        office.as(KAB).does("recordAttendance", session, came(Map.of(ani, "KEMASAN", budi, "")));

        assertThat(facts.needs(ani)).containsOnlyKeys("KEMASAN");
    }

    @Test
    void coachesAtHomeWhoMissedTwice() {
        String caseNumber = waiting("BENGKEL");
        for (int time = 1; time <= 2; time++) {
            String session = open("BENGKEL");
            office.as(KAB).does("planSession", session, sessions.plan(caseNumber));
            office.moveTo(office.today().plusDays(7));
            assertThatThrownBy(() -> office.as(KAB).does("recordAttendance", session, Map.of("attendees", "[]")))
                    .hasMessageContaining("Tidak seorang pun ditandai hadir");
            office.as(KAB)
                    .does(
                            "recordAttendance",
                            session,
                            Map.of("attendees", "[]", "explanation", "Hujan lebat, tidak ada yang datang."));
        }
        assertThat(office.as("psm640901").tasks("coachAtHome")).isEmpty();
        assertThat(office.as("tksk640901")
                        .open("coachAtHome", caseNumber)
                        .get("missed")
                        .toString())
                .contains("Menghitung modal");
        Map<String, Object> form = new HashMap<>(Map.of(
                "coachedOn",
                office.today().plusDays(1).toString(),
                "topic",
                "Pembukuan",
                "needs",
                "[\"MODAL\",\"RUMAH\"]"));
        assertThatThrownBy(() -> office.as("tksk640901").does("coachAtHome", caseNumber, form))
                .hasMessageStartingWith("Tanggal pendampingan: tidak boleh sesudah ");
        form.put("coachedOn", office.today().toString());
        office.as("tksk640901").does("coachAtHome", caseNumber, form);
        assertThat(facts.needs(caseNumber)).containsOnlyKeys("MODAL", "RUMAH");
    }

    @Test
    void opensNoSessionForWhichNobodyWaits() {
        samples.round();
        assertThatThrownBy(() -> open("GORENGAN"))
                .hasMessage("Belum ada penerima usaha Gorengan yang menunggu bimbingan.");
        assertThatThrownBy(() -> office.as(KAB)
                        .starts("guidance-session", Map.of("round", "UEP-1999-1", "businessType", "GORENGAN")))
                .hasMessage("Putaran UEP-1999-1 tidak ditemukan.");
    }

    @Test
    void refusesAPlanThatCannotBe() {
        String caseNumber = waiting("MAKANAN");
        String session = open("MAKANAN");
        Map<String, Object> yesterday = new HashMap<>(sessions.plan(caseNumber));
        yesterday.put("heldOn", office.today().minusDays(1).toString());
        assertThatThrownBy(() -> office.as(KAB).does("planSession", session, yesterday))
                .hasMessageStartingWith("Tanggal: tidak boleh sebelum ");
        Map<String, Object> nobody = new HashMap<>(sessions.plan(caseNumber));
        nobody.put("invitees", "[{\"caseNumber\":\"" + caseNumber + "\",\"invited\":false}]");
        assertThatThrownBy(() -> office.as(KAB).does("planSession", session, nobody))
                .hasMessage("Pilih sedikitnya satu peserta.");
        assertThatThrownBy(() -> office.as(KAB).does("planSession", session, sessions.plan("UEP-2026-1-6409-99999")))
                .hasMessage("Ada peserta yang tidak lagi menunggu bimbingan. Buka ulang tugas ini.");
    }

    @Test
    void leavesOutWhoseCaseHasEnded() {
        String stays = waiting("TERNAK_AYAM");
        String gone = waiting("TERNAK_AYAM");
        String session = open("TERNAK_AYAM");
        office.as(KAB).does("planSession", session, sessions.plan(stays, gone));
        transaction.executeWithoutResult(status -> cases.end(gone, Outcome.MOVED));
        office.moveTo(office.today().plusDays(7));
        assertThat(office.as(KAB)
                        .open("recordAttendance", session)
                        .get("attendees")
                        .toString())
                .contains(stays)
                .doesNotContain(gone);
        office.as(KAB).does("recordAttendance", session, came(Map.of(stays, "")));
        assertThat(office.waitsAt(stays)).isEmpty();
    }

    @Test
    void countsTwoSessionsOfOneDayAsOneAbsence() {
        String caseNumber = waiting("BENGKEL");
        for (int time = 1; time <= 2; time++) {
            String session = open("BENGKEL");
            Map<String, Object> today = new HashMap<>(sessions.plan(caseNumber));
            today.put("heldOn", office.today().toString());
            office.as(KAB).does("planSession", session, today);
            office.as(KAB).does("recordAttendance", session, Map.of("explanation", "Tidak ada yang datang."));
        }
        assertThat(office.waitsAt(caseNumber)).containsExactly("receiveTask_attended");
    }

    @Test
    void countsNobodyAsAbsentWhereASessionIsCalledOff() {
        String caseNumber = waiting("MINUMAN");
        String planned = open("MINUMAN");
        office.as(KAB).does("planSession", planned, sessions.plan(caseNumber));
        assertThat(office.as(KAB).openStart("session-change").get("sessions").toString())
                .contains(planned);
        assertThatThrownBy(() -> office.as("kab6411").starts("session-change", change(planned, "CALL_OFF", null)))
                .hasMessageContaining("pilih sesi yang belum selesai");
        office.as(KAB).starts("session-change", change(planned, "CALL_OFF", null));
        assertThatThrownBy(() -> office.as(KAB).starts("session-change", change(planned, "CALL_OFF", null)))
                .hasMessageContaining("pilih sesi yang belum selesai");

        String neverPlanned = open("MINUMAN");
        office.as(KAB).starts("session-change", change(neverPlanned, "CALL_OFF", null));

        String onTheDay = open("MINUMAN");
        office.as(KAB).does("planSession", onTheDay, sessions.plan(caseNumber));
        office.moveTo(office.today().plusDays(7));
        assertThatThrownBy(() -> office.as(KAB).does("recordAttendance", onTheDay, Map.of("result", "CALLED_OFF")))
                .hasMessageStartingWith("Alasan:");
        office.as(KAB).does("recordAttendance", onTheDay, Map.of("result", "CALLED_OFF", "reason", "Pelatih sakit."));
        assertThat(office.fact(
                        Long.class,
                        "select count(*) from guidance_invitation where case_number = ? and attended is not null",
                        caseNumber))
                .isZero();
        assertThat(letterWords(caseNumber))
                .containsExactly(
                        "GUIDANCE_CALLED_OFF", "GUIDANCE_CALLED_OFF", "GUIDANCE_INVITATION", "GUIDANCE_INVITATION");
        assertThat(office.as(KAB)
                        .open("planSession", open("MINUMAN"))
                        .get("invitees")
                        .toString())
                .contains(caseNumber);
    }

    @Test
    void movesASessionBeforeAndOnItsDay() {
        String caseNumber = waiting("MAKANAN");
        String session = open("MAKANAN");
        assertThatThrownBy(() -> office.as(KAB)
                        .starts(
                                "session-change",
                                change(session, "MOVE", office.today().plusDays(3))))
                .hasMessageContaining("belum direncanakan");
        office.as(KAB).does("planSession", session, sessions.plan(caseNumber));
        assertThatThrownBy(() -> office.as(KAB).starts("session-change", change(session, "MOVE", null)))
                .hasMessageStartingWith("Tanggal baru:");
        office.as(KAB)
                .starts("session-change", change(session, "MOVE", office.today().plusDays(14)));
        office.moveTo(office.today().plusDays(8));
        assertThat(office.waitsAt(session)).containsExactly("intermediateCatchEvent_sessionDay");
        office.moveTo(office.today().plusDays(6));
        assertThatThrownBy(() -> office.as(KAB)
                        .starts(
                                "session-change",
                                change(session, "MOVE", office.today().plusDays(1))))
                .hasMessageContaining("lewat tugas Isi daftar hadir");

        Map<String, Object> later = new HashMap<>(Map.of("result", "MOVED", "reason", "Listrik padam."));
        later.put("heldOn", office.today().plusDays(2).toString());
        later.put("begins", "13:30");
        office.as(KAB).does("recordAttendance", session, later);
        office.moveTo(office.today().plusDays(2));
        office.as(KAB).does("recordAttendance", session, came(Map.of(caseNumber, "")));
        assertThat(office.waitsAt(caseNumber)).isEmpty();
        assertThat(letterWords(caseNumber)).containsExactly("GUIDANCE_INVITATION", "GUIDANCE_MOVED", "GUIDANCE_MOVED");
    }

    /** Case f21. */
    @Test
    void writesDownWhoCameUninvited() {
        String invited = waiting("KUE");
        String uninvited = waiting("TERNAK_AYAM");
        String expectedElsewhere = waiting("TERNAK_AYAM");
        String other = open("TERNAK_AYAM");
        office.as(KAB).does("planSession", other, sessions.plan(expectedElsewhere));
        String session = open("KUE");
        office.as(KAB).does("planSession", session, sessions.plan(invited));
        office.moveTo(office.today().plusDays(7));
        assertThat(office.as(KAB)
                        .open("recordAttendance", session)
                        .get("others")
                        .toString())
                .contains(uninvited, expectedElsewhere)
                .doesNotContain(invited);
        Map<String, Object> form = new HashMap<>(came(Map.of(invited, "", uninvited, "KEMASAN")));
        form.put("walkIns", "[{\"caseNumber\":\"UEP-2026-1-6409-99999\",\"need\":\"\"}]");
        assertThatThrownBy(() -> office.as(KAB).does("recordAttendance", session, form))
                .hasMessageContaining("UEP-2026-1-6409-99999 tidak sedang menunggu bimbingan");
        form.put("walkIns", "[{\"caseNumber\":\"" + expectedElsewhere + "\",\"need\":\"\"}]");
        office.as(KAB).does("recordAttendance", session, form);

        for (String one : List.of(invited, uninvited, expectedElsewhere)) {
            assertThat(office.waitsAt(one)).as(one).isEmpty();
        }
        assertThat(facts.needs(uninvited)).containsOnlyKeys("KEMASAN");
        assertThat(office.as(KAB)
                        .open("recordAttendance", other)
                        .get("attendees")
                        .toString())
                .doesNotContain(expectedElsewhere);
    }

    @Test
    void opensASessionForThoseWhoWaitedTwentyWorkingDays() {
        String first = waiting("GORENGAN");
        String second = waiting("GORENGAN");
        office.moveWorkingDays(19);
        assertThat(sessionsOf("GORENGAN")).isZero();
        office.moveWorkingDays(2);
        assertThat(sessionsOf("GORENGAN")).isEqualTo(1);
        assertThat(office.waitsAt(first)).containsExactly("receiveTask_attended");
        String session = office.fact(
                String.class,
                "select number from guidance_session where business_type = 'GORENGAN' and kabupaten = '6409'");
        assertThat(office.as(KAB).open("planSession", session).get("invitees").toString())
                .contains(first, second);

        office.as(KAB).starts("session-change", change(session, "CALL_OFF", null));
        office.moveWorkingDays(21);
        assertThat(sessionsOf("GORENGAN")).isEqualTo(2);
        transaction.executeWithoutResult(status -> {
            cases.end(first, Outcome.MOVED);
            cases.end(second, Outcome.MOVED);
        });
    }

    @Test
    void listsWhoWaitsByTypeAndKabupaten() {
        String caseNumber = waiting("KUE");
        Visitor own = Visitor.signedIn(port, KAB);
        assertThat(own.get("/bimbingan?kabupaten=6409&usaha=KUE").body())
                .contains(caseNumber, "Kue", "belum diundang")
                .doesNotContain("Samarinda");
        assertThat(Visitor.signedIn(port, "kab6411").get("/bimbingan").body()).doesNotContain(caseNumber);
        assertThat(Visitor.signedIn(port, "prov").get("/bimbingan").body()).contains(caseNumber);
        assertThat(Visitor.signedIn(port, "tksk640901").get("/bimbingan").statusCode())
                .isEqualTo(404);
    }

    private long sessionsOf(String businessType) {
        return office.fact(
                Long.class,
                "select count(*) from guidance_session where business_type = ? and kabupaten = '6409'",
                businessType);
    }

    private List<String> letterWords(String caseNumber) {
        return List.of(office.fact(
                        String.class,
                        "select string_agg(template, ' ' order by template) from letter where case_number = ?",
                        caseNumber)
                .split(" "));
    }

    private String waiting(String businessType) {
        return sessions.waiting(VILLAGE, businessType);
    }

    private String open(String businessType) {
        return sessions.open(KAB, businessType);
    }
}
