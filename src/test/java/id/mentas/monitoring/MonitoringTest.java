package id.mentas.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.common.Refused;
import id.mentas.documents.Document;
import id.mentas.documents.Documents;
import id.mentas.engine.model.BrokenTable;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Journal;
import id.mentas.grant.Stage;
import id.mentas.testing.ChangedTable;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import id.mentas.testing.SampleFiles;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A business is watched for a year. */
@MentasTest
class MonitoringTest {

    private static final String UJOH_BILANG = "6411012001";

    @Autowired
    Office office;

    @Autowired
    Journal journal;

    @Autowired
    SampleCases samples;

    @Autowired
    CaseFacts facts;

    @Autowired
    Documents documents;

    @Autowired
    ProcessEngine engine;

    private String caseNumber = "";
    private LocalDate handedOver = LocalDate.EPOCH;

    @BeforeEach
    void handOverGoods() {
        caseNumber = samples.in(UJOH_BILANG, Stage.GUIDANCE);
        handedOver = office.today();
        facts.reference(caseNumber, CaseFacts.Paper.HANDOVER, "BAST-1", handedOver);
    }

    @Test
    void visitsAHealthyBusinessFourTimesAndHandsItOn() {
        begin();
        for (int month : List.of(1, 3, 6, 12)) {
            assertThat(office.as("psm641101").tasks("visitBusiness")).noneMatch(this::isOfTheCase);
            comeToMonth(month);
            assertThat(office.as("psm641101").open("visitBusiness", caseNumber))
                    .containsEntry("month", month)
                    .containsEntry("business", "Kue");
            office.as("psm641101").does("visitBusiness", caseNumber, running());
        }

        assertThat(facts.livelihoods(caseNumber))
                .extracting(CaseFacts.Livelihood::moment)
                .containsExactly("VISIT_1", "VISIT_2", "VISIT_3", "VISIT_4");
        assertThat(facts.needs(caseNumber)).containsOnlyKeys("PEMASARAN");
        List<Document> reports = documents.ofCase(caseNumber).stream()
                .filter(document -> document.kind().equals(VisitReportPaper.KIND))
                .toList();
        assertThat(reports).hasSize(4);
        assertThat(SampleFiles.textOf(documents.content(reports.get(0).id())))
                .contains(caseNumber, "PEMANTAUAN USAHA BULAN KE-1", "Rp3.000.000", "Rp900.000", "Hijau");
    }

    /** Case f07. */
    @Test
    void refusesABusinessOutsideTheProvinceAndAsksAboutOneOutsideTheKabupaten() {
        begin();
        comeToMonth(1);
        Map<String, Object> form = running();
        form.put("coordinates", "-6.200000,106.816666");
        assertThatThrownBy(() -> office.as("psm641101").does("visitBusiness", caseNumber, form))
                .hasMessageContaining("di luar Kalimantan Timur");
        form.put("coordinates", "2.150000,117.490000");
        assertThatThrownBy(() -> office.as("psm641101").does("visitBusiness", caseNumber, form))
                .hasMessageContaining("di luar Kabupaten Mahakam Ulu. Benarkah?");
        form.put("explanation", "Berjualan di pasar Tanjung Redeb bulan ini.");
        office.as("psm641101").does("visitBusiness", caseNumber, form);
        assertThat(journal.of(caseNumber))
                .extracting(Journal.Entry::sentence)
                .anyMatch(sentence -> sentence.contains("Penjelasan: Berjualan di pasar Tanjung Redeb"));
    }

    @Test
    void asksAboutFiguresThatHardlyAreAndNeverCallsThemGreen() {
        begin();
        comeToMonth(1);
        Map<String, Object> form = running();
        form.put("turnover", 300_000_000L);
        assertThatThrownBy(() -> office.as("psm641101").does("visitBusiness", caseNumber, form))
                .hasMessage("Omzet bulan ini: paling banyak 250.000.000; periksa lagi angkanya.");
        form.put("turnover", 90_000_000L);
        form.put("profit", 80_000_000L);
        form.put("income", 0L);
        assertThatThrownBy(() -> office.as("psm641101").does("visitBusiness", caseNumber, form))
                .hasMessageContaining("Omzet sebulan Rp90.000.000. Benarkah?")
                .hasMessageContaining("Untung atau rugi sebulan Rp80.000.000. Benarkah?")
                .hasMessageContaining("lebih kecil daripada untung usahanya. Benarkah?");
        form.put("explanation", "Mendapat pesanan besar dari perusahaan; untungnya belum dibayar.");
        office.as("psm641101").does("visitBusiness", caseNumber, form);

        assertThat(office.as("tksk641101").open("resolveObstacle", caseNumber))
                .containsEntry("health", "Kuning, Nilai kunjungan tidak biasa, perlu diperiksa");
        office.as("tksk641101").does("resolveObstacle", caseNumber, resolved());
        comeToMonth(3);
        Map<String, Object> jump = running();
        jump.put("income", 29_000_000L);
        office.as("psm641101").does("visitBusiness", caseNumber, jump);
        comeToMonth(6);
        assertThatThrownBy(() -> office.as("psm641101").does("visitBusiness", caseNumber, running()))
                .hasMessageContaining("berubah dari Rp29.000.000 menjadi Rp1.800.000. Benarkah?");
    }

    @Test
    void helpsABusinessThatHasAnObstacle() {
        begin();
        comeToMonth(1);
        office.as("psm641101").does("visitBusiness", caseNumber, withObstacle());

        assertThat(office.as("tksk641101").open("resolveObstacle", caseNumber))
                .extractingByKey("health")
                .asString()
                .startsWith("Kuning");
        office.as("tksk641101").does("resolveObstacle", caseNumber, resolved());

        assertThat(facts.needs(caseNumber)).containsOnlyKeys("MODAL");
    }

    @Test
    void closesACaseThatIsRedTwiceRunning() {
        begin();
        comeToMonth(1);
        office.as("psm641101").does("visitBusiness", caseNumber, stopped());
        office.as("tksk641101").does("resolveObstacle", caseNumber, resolved());
        comeToMonth(3);
        office.as("psm641101").does("visitBusiness", caseNumber, stopped());

        assertThat(office.as("kab6411").open("reviewCase", caseNumber))
                .containsEntry("health", "Merah, Merah dua kali berturut-turut")
                .extractingByKey("actions")
                .asString()
                .contains("Mencari bahan bersama");
        office.as("kab6411")
                .does("reviewCase", caseNumber, Map.of("decision", "FAIL", "reason", "Sudah tidak mau berusaha."));

        assertThat(visitStates()).containsExactly("DONE", "DONE", "SKIPPED", "SKIPPED");
    }

    @Test
    void refersAtOnceSomeoneWhoSoldTheGoods() {
        begin();
        comeToMonth(1);
        Map<String, Object> sold = stopped();
        sold.put("goods", "SOLD");
        office.as("psm641101").does("visitBusiness", caseNumber, sold);
        office.as("kab6411")
                .does(
                        "reviewCase",
                        caseNumber,
                        Map.of("decision", "REFER", "reason", "Sakit, barang dijual untuk berobat."));

        assertThat(visitStates()).containsExactly("DONE", "SKIPPED", "SKIPPED", "SKIPPED");
    }

    @Test
    void goesOnWithHelpWhereTheKabupatenSaysSo() {
        begin();
        comeToMonth(1);
        Map<String, Object> sold = running();
        sold.put("goods", "SOLD");
        office.as("psm641101").does("visitBusiness", caseNumber, sold);
        office.as("kab6411")
                .does(
                        "reviewCase",
                        caseNumber,
                        Map.of("decision", "GO_ON", "reason", "Bantu membeli kembali kompornya."));

        assertThat(office.as("tksk641101").open("resolveObstacle", caseNumber))
                .containsEntry("instruction", "Bantu membeli kembali kompornya.");
        office.as("tksk641101").does("resolveObstacle", caseNumber, resolved());
    }

    @Test
    void remindsTheVisitorAndThenCallsTheKabupaten() {
        begin();
        comeToMonth(1);
        assertThat(office.as("kab6411").tasks("visitBusiness")).noneMatch(this::isOfTheCase);

        office.moveWorkingDays(5);
        assertThat(lettersTo("psm-641101")).isEqualTo(1);
        office.moveWorkingDays(5);

        assertThat(lettersTo("dinsos-kab")).isEqualTo(1);
        office.as("kab6411").does("visitBusiness", caseNumber, running());
    }

    @Test
    void remindsWhoeverIsToHelpAndThenCallsTheKabupaten() {
        begin();
        comeToMonth(1);
        office.as("psm641101").does("visitBusiness", caseNumber, withObstacle());

        office.moveWorkingDays(5);
        assertThat(lettersTo("tksk-641101")).isEqualTo(1);
        office.moveWorkingDays(5);

        assertThat(lettersTo("dinsos-kab")).isEqualTo(1);
        assertThat(office.as("kab6411").task("resolveObstacle", caseNumber)).isNotNull();
    }

    @Test
    void passesOverVisitsWhoseDayIsLongGone() {
        facts.reference(caseNumber, CaseFacts.Paper.HANDOVER, "BAST-1", handedOver.minusMonths(4));
        begin();

        assertThat(office.as("psm641101").open("visitBusiness", caseNumber)).containsEntry("month", 3);
        assertThat(visitStates()).containsExactly("SKIPPED", "OPEN", "PLANNED", "PLANNED");
    }

    @Test
    void saysWhatDoesNotFitInAVisit() {
        begin();
        comeToMonth(1);
        var task = office.as("psm641101").task("visitBusiness", caseNumber);

        Map<String, Object> early = running();
        early.put("visitedOn", handedOver.minusDays(1).toString());
        assertThatThrownBy(() -> office.as("psm641101").submit(task, early))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Tanggal kunjungan: tidak boleh sebelum ");
        Map<String, Object> without = running();
        without.keySet().removeAll(List.of("turnover", "workers", "photo"));
        assertThatThrownBy(() -> office.as("psm641101").submit(task, without)).hasMessage("Foto usaha: ambil fotonya.");
        without.put("photo", SampleFiles.photo());
        assertThatThrownBy(() -> office.as("psm641101").submit(task, without))
                .hasMessage("Omzet bulan ini: isi jumlahnya, karena usaha berjalan."
                        + " Jumlah pekerja: isi jumlahnya, termasuk pemilik.");
        Map<String, Object> unknown = running();
        unknown.put("needs", "[{\"need\":\"BULAN\"}]");
        assertThatThrownBy(() -> office.as("psm641101").submit(task, unknown))
                .hasMessage("Kebutuhan: pilih dari daftar yang ada.");
        Map<String, Object> silent = running();
        silent.put("obstacle", "MARKET");
        assertThatThrownBy(() -> office.as("psm641101").submit(task, silent))
                .hasMessage("Penjelasan kendala: tulis singkat kendalanya.");
        assertThat(office.as("psm641101").task("visitBusiness", caseNumber)).isNotNull();
    }

    @Test
    void saysWhatDoesNotFitInTheHelpAndTheReview() {
        begin();
        comeToMonth(1);
        office.as("psm641101").does("visitBusiness", caseNumber, stopped());
        var task = office.as("tksk641101").task("resolveObstacle", caseNumber);
        Map<String, Object> early = new HashMap<>(resolved());
        early.put("actedOn", handedOver.toString());
        assertThatThrownBy(() -> office.as("tksk641101").submit(task, early))
                .hasMessageEndingWith("tanggal kunjungan terakhir.");
        Map<String, Object> late = new HashMap<>(resolved());
        late.put("actedOn", office.today().plusDays(1).toString());
        assertThatThrownBy(() -> office.as("tksk641101").submit(task, late)).hasMessageEndingWith("hari ini.");
        office.as("tksk641101").does("resolveObstacle", caseNumber, resolved());
        comeToMonth(3);
        office.as("psm641101").does("visitBusiness", caseNumber, stopped());

        var review = office.as("kab6411").task("reviewCase", caseNumber);
        assertThatThrownBy(() -> office.as("kab6411").submit(review, Map.of("decision", "FAIL")))
                .hasMessage("Alasan: tulis alasannya.");
    }

    @Test
    void followsAnAnalystsPlanOfVisits() {
        try (var table = ChangedTable.of(engine, "monitoring/monitoring-plan.dmn", "\"1,3,6,12\"", "\"2\"")) {
            begin();
            comeToMonth(2);
            office.as("psm641101").does("visitBusiness", caseNumber, running());

            assertThat(visitStates()).containsExactly("DONE");
        }
    }

    @Test
    void followsAnAnalystsViewOfHealth() {
        try (var table =
                ChangedTable.of(engine, "monitoring/business-health.dmn", "\"STOPPED\",\"MOVED\"", "\"MOVED\"")) {
            begin();
            comeToMonth(1);
            office.as("psm641101").does("visitBusiness", caseNumber, stopped());
            office.as("tksk641101").does("resolveObstacle", caseNumber, resolved());
            comeToMonth(3);
            office.as("psm641101").does("visitBusiness", caseNumber, stopped());

            assertThat(office.as("kab6411").tasks("reviewCase")).noneMatch(this::isOfTheCase);
            assertThat(office.as("tksk641101").task("resolveObstacle", caseNumber))
                    .isNotNull();
        }
    }

    @Test
    void visitsOftenAndAsksTheKabupatenWhereTheTableNamesNoMonths() {
        try (var table = BrokenTable.of(engine, "monitoring/monitoring-plan.dmn", "\"1,3,6,12\"", "\"12,6,3,1\"")) {
            begin();
        }

        assertThat(visitStates()).hasSize(6);
        assertThat(office.as("kab6411").open("decideWithoutTable", caseNumber))
                .extractingByKey("problem")
                .asString()
                .contains("monitoring-plan");
    }

    @Test
    void letsTheKabupatenReviewWhereTheTableSaysNothingOfHealth() {
        begin();
        comeToMonth(1);
        try (var table = BrokenTable.of(engine, "monitoring/business-health.dmn", "\"GREEN\"", "\"HIJAU\"")) {
            office.as("psm641101").does("visitBusiness", caseNumber, running());
        }

        assertThat(office.as("kab6411").task("reviewCase", caseNumber)).isNotNull();
    }

    private void begin() {
        samples.start("monitoring", caseNumber);
        office.settle();
    }

    private void comeToMonth(int month) {
        office.moveTo(office.fact(
                        java.sql.Date.class,
                        "select due_on from monitoring_visit where case_number = ? and month = ?",
                        caseNumber,
                        month)
                .toLocalDate());
    }

    private boolean isOfTheCase(org.camunda.bpm.engine.task.Task task) {
        return caseNumber.equals(engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
    }

    private Map<String, Object> running() {
        return BusinessVisits.running(office.today());
    }

    private Map<String, Object> withObstacle() {
        return BusinessVisits.withObstacle(office.today());
    }

    private Map<String, Object> stopped() {
        return BusinessVisits.stopped(office.today());
    }

    private Map<String, Object> resolved() {
        return BusinessVisits.resolved(office.today());
    }

    private List<String> visitStates() {
        return List.of(office.fact(
                        String.class,
                        "select string_agg(state, ',' order by number) from monitoring_visit where case_number = ?",
                        caseNumber)
                .split(","));
    }

    private long lettersTo(String group) {
        return office.fact(
                Long.class, "select count(*) from letter where case_number = ? and to_ref = ?", caseNumber, group);
    }
}
