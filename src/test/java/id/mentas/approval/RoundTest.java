package id.mentas.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.common.Refused;
import id.mentas.documents.Formats;
import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.TypedNomination;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rounds: when each kabupaten/kota begins, places that move between them, what decides between equals. */
@MentasTest
class RoundTest {

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    ApprovalOffice approval;

    @Autowired
    RoundService rounds;

    @Autowired
    JdbcClient jdbc;

    @Test
    void placesThatOneHasToSpareGoToWhoWaitsElsewhere() {
        String round = approval.opensRound(ApprovalOffice.newYear(), 1, Map.of("6411", 1, "6474", 5));
        approval.waits(round, 90);
        String second = approval.waits(round, 80);
        String third = approval.waits(round, 70);
        approval.waitsIn("6474", round, 50, null);
        approval.signs(approval.decides(round));
        String running = approval.opensDecreeRound(round, "6474");
        assertThat(approval.state(second)).isEqualTo("WAITLISTED");

        String key = office.as("prov").starts("quota-reallocation", Map.of("round", round));
        Map<String, Object> shown = office.as("prov").open("reallocateQuota", key);
        assertThat(shown.get("quota").toString())
                .contains("| Kabupaten Mahakam Ulu | 1 | 1 | 0 | **0** | 0 | 2 |")
                .contains("| Kota Bontang | 5 | 0 | 1 | **4** | 0 | 0 |");
        refused(key, Map.of("decision", "MOVE"), "Pilih kabupaten/kota yang memberikan tempat.");
        refused(
                key,
                ApprovalOffice.move("6474", "6411", 5),
                "Kota Bontang hanya dapat memberikan 4 tempat: 5 tempat, 0 terisi, 1 diperhitungkan penetapan yang sedang berjalan.");
        refused(
                key,
                ApprovalOffice.move("6411", "6474", 1),
                "Kabupaten Mahakam Ulu hanya dapat memberikan 0 tempat: 1 tempat, 1 terisi.");
        refused(
                key,
                ApprovalOffice.move("6474", "6474", 1),
                "Pilih kabupaten/kota penerima yang lain dari pemberinya.");
        office.as("prov").does("reallocateQuota", key, ApprovalOffice.move("6474", "6411", 1));

        assertThat(approval.places(round, "6411")).isEqualTo(2);
        assertThat(approval.places(round, "6474")).isEqualTo(4);
        assertThat(approval.state(second)).isIn("PROMOTED", "GRANTED");
        assertThat(approval.state(third)).isEqualTo("WAITLISTED");
        assertThat(jdbc.sql(
                                "select tenant || ' ' || to_ref from letter where round_key = ? and template = 'QUOTA_MOVED' order by 1")
                        .param(key)
                        .query(String.class)
                        .list())
                .containsExactly("6411 dinsos-kab", "6474 dinsos-kab");
        assertThat(jdbc.sql("select tenant from journal where sentence like ? order by 1")
                        .param("1 tempat dipindahkan dari Kota Bontang ke Kabupaten Mahakam Ulu: %")
                        .query(String.class)
                        .list())
                .contains("64", "6411", "6474");
        approval.publishes(running);
        approval.windowPasses();
        approval.signs(running);
    }

    @Test
    void theProvinceMayLeaveTheQuotaAsItIsAndNobodyElseDecides() {
        String round = approval.opensRound(ApprovalOffice.newYear(), 1, Map.of("6411", 1, "6474", 5));
        String key = office.as("prov").starts("quota-reallocation", Map.of("round", round));
        assertThat(office.as("kab6411").tasks("reallocateQuota")).isEmpty();
        assertThat(office.as("kadis").tasks("reallocateQuota")).isEmpty();
        office.as("prov").does("reallocateQuota", key, Map.of("decision", "LEAVE"));
        assertThat(approval.places(round, "6474")).isEqualTo(5);
    }

    @Test
    void aClosedRoundMovesNothing() {
        String round = approval.opensRound(ApprovalOffice.newYear(), 1, Map.of("6411", 1, "6474", 5));
        String key = office.as("prov").starts("quota-reallocation", Map.of("round", round));
        office.as("prov").starts("round-closing", Map.of("round", round, "reason", "Tahun anggaran berakhir."));
        refused(
                key,
                ApprovalOffice.move("6474", "6411", 1),
                "Putaran ini sudah ditutup; kuotanya tidak dapat dipindahkan lagi.");
        assertThatThrownBy(() -> office.as("prov").starts("quota-reallocation", Map.of("round", round)))
                .hasMessage("Putaran ini tidak ada atau sudah ditutup.");
        office.as("prov").does("reallocateQuota", key, Map.of("decision", "LEAVE"));
    }

    @Test
    void eachKabupatenBeginsOnItsDay() {
        LocalDate day = office.today().plusDays(10);
        Map<String, Object> form = ApprovalOffice.roundForm(ApprovalOffice.newYear(), 5);
        form.put(
                "quotas",
                List.of(
                        Map.of("kabupaten", "6407", "places", 5),
                        Map.of("kabupaten", "6411", "places", 5, "startsOn", day.toString())));
        String round = office.as("prov").starts("round-opening", form);
        approval.waitsIn("6407", round, 50, null);
        String waiting = approval.waits(round, 50);

        String first = approval.opensDecreeRound(round, "6407");
        assertThatThrownBy(() -> approval.opensDecreeRound(round))
                .hasMessage(
                        "Putaran " + round + " untuk Kabupaten Mahakam Ulu baru dimulai " + Formats.date(day) + ".");
        assertThatThrownBy(() -> office.as("kab6411").starts("lifecycle", somebody(round)))
                .hasMessage(
                        "Putaran " + round + " untuk Kabupaten Mahakam Ulu baru dimulai " + Formats.date(day) + ".");
        office.moveTo(day);
        office.as("kab6411").starts("lifecycle", somebody(round));
        approval.publishes(approval.opensDecreeRound(round));
        approval.publishes(first);
        approval.windowPasses();
        approval.signs(round + "-6411/decree-1");
        approval.signs(first);
        assertThat(approval.state(waiting)).isEqualTo("GRANTED");
    }

    @Test
    void refusesAReferenceDayAndABeginningOutsideTheBudgetYear() {
        int year = ApprovalOffice.newYear();
        Map<String, Object> form = ApprovalOffice.roundForm(year, 5);
        form.put("referenceDay", "1995-02-02");
        form.put("quotas", List.of(Map.of("kabupaten", "6411", "places", 5, "startsOn", (year + 1) + "-01-01")));
        assertThatThrownBy(() -> office.as("prov").starts("round-opening", form))
                .hasMessageContaining("Hari acuan: tidak boleh sebelum 1 Januari " + (year - 1))
                .hasMessageContaining("Kuota baris 1, Mulai tanggal: tidak boleh sesudah 31 Desember " + year);
    }

    private static Map<String, Object> somebody(String round) {
        Map<String, Object> form =
                TypedNomination.of("6411015203857301", "6411010101857301", "Siti Awalan", "1985-03-12");
        form.put("round", round);
        return form;
    }

    @Test
    void theDayCanBeMovedUntilSomebodyIsNominated() {
        String round = approval.opensRound(ApprovalOffice.newYear(), 1, Map.of("6407", 5, "6411", 5, "6474", 5));
        LocalDate day = office.today().plusDays(3);
        rounds.startsOn(round, "6474", day);
        rounds.startsOn(round, "6411", day.plusDays(1));
        approval.waits(round, 40);
        assertThatThrownBy(() -> rounds.startsOn(round, "6411", null))
                .hasMessage(
                        "Hari mulai Kabupaten Mahakam Ulu tidak dapat diubah lagi: sudah ada yang diusulkan di sana.");
        assertThatThrownBy(() -> rounds.startsOn(round, "6471", day))
                .hasMessage("Kota Balikpapan tidak mendapat kuota pada putaran ini.");

        assertThatThrownBy(() -> rounds.startsOn(round, "6474", LocalDate.of(1900, 1, 1)))
                .isInstanceOf(Refused.class)
                .hasMessage("Hari mulai tidak boleh sebelum "
                        + Formats.date(office.today().minusYears(1)) + ".");

        Visitor prov = Visitor.signedIn(port, "prov");
        String page = prov.get("/putaran/" + round).body();
        assertThat(page.indexOf("Kabupaten Kutai Barat")).isLessThan(page.indexOf("Kota Bontang"));
        assertThat(page.indexOf("Kota Bontang")).isLessThan(page.indexOf("Kabupaten Mahakam Ulu"));
        Map<String, String> sent = Map.of(
                "_csrf",
                prov.token("/putaran/" + round),
                "kabupaten",
                "6474",
                "hari",
                day.plusDays(7).toString());
        for (String noDay : List.of("2026-11-31", "12026-11-30", "0026-12-01", "2026-11-30banana")) {
            var answer = prov.postForm(
                    "/putaran/" + round + "/mulai",
                    Map.of("_csrf", sent.get("_csrf"), "kabupaten", "6474", "hari", noDay));
            assertThat(answer.statusCode()).as(noDay).isEqualTo(422);
            assertThat(answer.body()).contains("isi tanggal yang ada di kalender");
        }
        assertThat(prov.postForm("/putaran/" + round + "/mulai", sent).statusCode())
                .isEqualTo(302);
        assertThat(office.fact(
                        LocalDate.class,
                        "select starts_on from round_quota where round = ? and kabupaten = '6474'",
                        round))
                .isEqualTo(day.plusDays(7));

        Visitor kab = Visitor.signedIn(port, "kab6411");
        assertThat(kab.get("/putaran/" + round).body())
                .contains("Kabupaten Mahakam Ulu")
                .doesNotContain("Kota Bontang</td>", "type=\"date\"");
        Map<String, String> own = Map.of("_csrf", kab.token("/putaran/" + round), "kabupaten", "6411");
        assertThat(kab.postForm("/putaran/" + round + "/mulai", own).statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, "tksk641101").get("/putaran/" + round).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theRankingCanBeReadForever() {
        String round = approval.opensRound(1);
        String first = approval.waits(round, 90);
        String last = approval.waits(round, 10);
        String decreeRound = approval.opensDecreeRound(round);
        office.as("kab6411")
                .does(
                        "reviewRanking",
                        decreeRound,
                        Map.of("decision", "MOVE", "caseNumber", last, "rank", 1, "reason", "Kebakaran pekan lalu."));
        office.as("kab6411").does("reviewRanking", decreeRound, Map.of("decision", "PUBLISH"));
        office.as("kab6411b").does("confirmMoves", decreeRound, Map.of("decision", "ACCEPT"));
        approval.windowPasses();
        approval.signs(decreeRound);

        String page = Visitor.signedIn(port, "pengawas")
                .get("/putaran/" + round + "/6411/1")
                .body();
        assertThat(page)
                .contains(
                        first,
                        last,
                        "dipindahkan; menurut aturan peringkat 2: nilai 10, di atasnya 90",
                        "ditetapkan",
                        "daftar tunggu")
                .contains("Kebakaran pekan lalu.", "dari 2 ke 1, melewati garis kuota", "disetujui");
        assertThat(Visitor.signedIn(port, "kab6474")
                        .get("/putaran/" + round + "/6411/1")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, "prov").get("/putaran").body()).contains(round);
        theCasesFileSaysWhoDecidedWhatOnWhichSight(last, first);
    }

    private void theCasesFileSaysWhoDecidedWhatOnWhichSight(String moved, String other) {
        Visitor pengawas = Visitor.signedIn(port, "pengawas");
        String file = pengawas.get("/pantau/kasus/" + moved).body();
        assertThat(file)
                .contains("Peringkat dan kuota", "1 dari 2", "2 (dibedakan nilai)", "1 tempat, 1 terisi")
                .contains("Dipindahkan dari 2 ke 1", "melewati garis kuota", "Kebakaran pekan lalu.")
                .contains("Disetujui petugas kedua: ", "Setujui perpindahan", "Tanda tangani SK");
        assertThat(pengawas.get("/pantau/kasus/" + other).body()).doesNotContain("Dipindahkan dari");
        long decision = office.fact(
                Long.class,
                """
                select d.id from decision_record d join approval_candidate a on a.decree_round = d.business_key
                where a.case_number = ? and d.form = 'confirm-moves'
                """,
                moved);
        String page = "/pantau/kasus/" + moved + "/keputusan/" + decision;
        assertThat(pengawas.get(page).body())
                .contains("Setuju: daftar diumumkan", "Model versi")
                .contains("dari peringkat 2 ke 1 oleh ", other, "garis kuota");
        assertThat(Visitor.signedIn(port, "kab6474").get(page).statusCode()).isEqualTo(404);
        assertThat(pengawas.get("/pantau/kasus/" + moved + "/keputusan/1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theRoundSaysWhatDecidesBetweenEquals() {
        Map<String, Object> form = ApprovalOffice.roundForm(ApprovalOffice.newYear(), 5);
        form.put("tieRule", "DATE,STOPPED,DESIL");
        String round = office.as("prov").starts("round-opening", form);
        String poorer = approval.waits(round, 50);
        String earlier = approval.waits(round, 50);
        jdbc.sql("update grant_case set desil = 1 where case_number = ?")
                .param(poorer)
                .update();
        jdbc.sql("update grant_case set nominated_on = nominated_on - 1 where case_number = ?")
                .param(earlier)
                .update();
        String decreeRound = approval.opensDecreeRound(round);
        assertThat(office.as("kab6411")
                        .open("reviewRanking", decreeRound)
                        .get("ranking")
                        .toString())
                .contains("| 1 | " + earlier, "| 2 | " + poorer, "nilai sama; diusulkan ");
        approval.publishes(decreeRound);
        approval.windowPasses();
        approval.signs(decreeRound);
    }

    private void refused(String key, Map<String, Object> form, String sentence) {
        assertThatThrownBy(() -> office.as("prov").does("reallocateQuota", key, form))
                .isInstanceOf(Refused.class)
                .hasMessage(sentence);
    }
}
