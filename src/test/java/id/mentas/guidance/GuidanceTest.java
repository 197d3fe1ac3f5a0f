package id.mentas.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.Outcome;
import id.mentas.grant.Stage;
import id.mentas.letters.Letters;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
    Cases cases;

    @Autowired
    CaseFacts facts;

    @Autowired
    Letters letters;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void letsThoseWhoCameGoOnWithTheirNeedsNoted() {
        String ani = waiting("KUE");
        String budi = waiting("KUE");
        String other = waiting("MINUMAN");
        String session = open("KUE");
        assertThat(office.as(KAB).open("planSession", session).get("invitees").toString())
                .contains(ani, budi)
                .doesNotContain(other);
        office.as(KAB).does("planSession", session, plan(ani, budi));
        assertThat(letters.ofCase(ani)).hasSize(1);
        assertThat(office.waitsAt(session)).containsExactly("intermediateCatchEvent_sessionDay");

        office.moveTo(office.today().plusDays(7));
        office.as(KAB).does("recordAttendance", session, came(Map.of(ani, "KEMASAN", budi, "")));

        assertThat(office.waitsAt(session)).isEmpty();
        assertThat(office.waitsAt(ani)).isEmpty();
        assertThat(office.waitsAt(budi)).isEmpty();
        assertThat(office.waitsAt(other)).containsExactly("receiveTask_attended");
        assertThat(facts.needs(ani)).containsOnlyKeys("KEMASAN");
    }

    @Test
    void coachesAtHomeWhoMissedTwice() {
        String caseNumber = waiting("BENGKEL");
        for (int time = 1; time <= 2; time++) {
            assertThat(office.waitsAt(caseNumber)).containsExactly("receiveTask_attended");
            String session = open("BENGKEL");
            office.as(KAB).does("planSession", session, plan(caseNumber));
            office.moveTo(office.today().plusDays(7));
            office.as(KAB).does("recordAttendance", session, Map.of("attendees", "[]"));
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
                .hasMessage("Tanggal pendampingan tidak boleh sesudah hari ini.");
        form.put("coachedOn", office.today().toString());
        office.as("tksk640901").does("coachAtHome", caseNumber, form);
        assertThat(office.waitsAt(caseNumber)).isEmpty();
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
        Map<String, Object> yesterday = new HashMap<>(plan(caseNumber));
        yesterday.put("heldOn", office.today().minusDays(1).toString());
        assertThatThrownBy(() -> office.as(KAB).does("planSession", session, yesterday))
                .hasMessage("Tanggal bimbingan sudah lewat. Isi tanggal hari ini atau sesudahnya.");
        Map<String, Object> nobody = new HashMap<>(plan(caseNumber));
        nobody.put("invitees", "[{\"caseNumber\":\"" + caseNumber + "\",\"invited\":false}]");
        assertThatThrownBy(() -> office.as(KAB).does("planSession", session, nobody))
                .hasMessage("Pilih sedikitnya satu peserta.");
        assertThatThrownBy(() -> office.as(KAB).does("planSession", session, plan("UEP-2026-1-6409-99999")))
                .hasMessage("Ada peserta yang tidak lagi menunggu bimbingan. Buka ulang tugas ini.");
    }

    @Test
    void leavesOutWhoseCaseHasEnded() {
        String stays = waiting("TERNAK_AYAM");
        String gone = waiting("TERNAK_AYAM");
        String session = open("TERNAK_AYAM");
        office.as(KAB).does("planSession", session, plan(stays, gone));
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

    private String waiting(String businessType) {
        String caseNumber = samples.in(VILLAGE, Stage.HANDOVER, businessType, 2);
        samples.start("guidance", caseNumber);
        office.settle();
        return caseNumber;
    }

    private String open(String businessType) {
        return office.as(KAB)
                .starts("guidance-session", Map.of("round", SampleCases.ROUND, "businessType", businessType));
    }

    private Map<String, ?> plan(String... invited) {
        return Map.of(
                "heldOn", office.today().plusDays(7).toString(),
                "begins", "09:00",
                "place", "Balai Desa Tanjung Tengah",
                "topic", "Menghitung modal dan harga jual",
                "trainer", "Bu Ratna",
                "invitees",
                        List.of(invited).stream()
                                .map(one -> "{\"caseNumber\":\"" + one + "\",\"invited\":true}")
                                .collect(Collectors.joining(",", "[", "]")));
    }

    private static Map<String, ?> came(Map<String, String> needs) {
        return Map.of(
                "attendees",
                needs.entrySet().stream()
                        .map(one -> "{\"caseNumber\":\"" + one.getKey() + "\",\"present\":true,\"need\":\""
                                + one.getValue() + "\"}")
                        .collect(Collectors.joining(",", "[", "]")));
    }
}
