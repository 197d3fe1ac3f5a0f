package id.mentas.assessment;

import static id.mentas.assessment.Visits.baker;
import static id.mentas.assessment.Visits.goods;
import static id.mentas.assessment.Visits.row;
import static id.mentas.assessment.Visits.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.common.Money;
import id.mentas.common.Refused;
import id.mentas.documents.CommonKinds;
import id.mentas.documents.Document;
import id.mentas.documents.Documents;
import id.mentas.engine.model.BrokenTable;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.Journal;
import id.mentas.grant.PackageLine;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Stage;
import id.mentas.letters.Letters;
import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@MentasTest
class AssessmentTest {

    private static final String VILLAGE = "6411012001";
    private static final String VISITOR = "tksk641101";
    private static final Map<String, Object> CONFIRM = Map.of("decision", "CONFIRM");

    @Autowired
    Office office;

    @Autowired
    Journal journal;

    @Autowired
    SampleCases sampleCases;

    @Autowired
    Cases cases;

    @Autowired
    CaseFacts facts;

    @Autowired
    PackageLines packageLines;

    @Autowired
    Documents documents;

    @Autowired
    Letters letters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcessEngine engine;

    @Autowired
    HistoryService history;

    @Autowired
    RepositoryService repository;

    @LocalServerPort
    int port;

    private String caseNumber;

    @BeforeEach
    void aCaseIsReady() {
        office.moveTo(
                office.today().isBefore(java.time.LocalDate.of(2026, 2, 4))
                        ? java.time.LocalDate.of(2026, 2, 4)
                        : office.today().plusDays(1));
        caseNumber = sampleCases.in(VILLAGE, Stage.NOMINATION);
        sampleCases.start("assessment", caseNumber);
        office.settle();
    }

    @Test
    void asksAboutAnIncomeThatAFamilyOfTheRegistryHardlyHas() {
        Map<String, Object> rich = with(baker(), "monthlyIncome", 90_000_000L);
        assertThatThrownBy(() -> office.as(VISITOR).does("visitHousehold", caseNumber, rich))
                .hasMessageContaining("Penghasilan keluarga di atas Rp20.000.000 sebulan")
                .hasMessageContaining("Benarkah?");

        office.as(VISITOR).does("visitHousehold", caseNumber, with(rich, "explanation", "Hasil panen sawit sekali."));
    }

    @Test
    void aHomeIsVisitedAndSomebodyElseConfirmsIt() {
        office.as(VISITOR).does("visitHousehold", caseNumber, baker());
        Map<String, Object> seen = office.as("kab6411").open("verifyAssessment", caseNumber);
        office.as("kab6411").does("verifyAssessment", caseNumber, CONFIRM);

        assertThat(seen.get("lines").toString()).contains("Oven gas", "Rp1.700.000");
        assertThat(seen.get("breakdown").toString()).contains("Usaha terhenti: 20", "Keluarga PKH: 10");
        assertThat(seen.get("total")).isEqualTo("Rp3.550.000");
        assertThat(cases.get(caseNumber).stage()).isEqualTo(Stage.ASSESSMENT);
        assertThat(cases.get(caseNumber).score()).isEqualTo(20 + 20 + 10 + 10 + 10 + 10 + 10);
        assertThat(packageLines.total(caseNumber)).isEqualTo(Money.of(3_550_000));
        assertThat(facts.needs(caseNumber)).containsOnlyKeys("PELATIHAN", "AIR_BERSIH");
        assertThat(facts.livelihoods(caseNumber)).singleElement().satisfies(l -> assertThat(l.businessState())
                .isEqualTo("STOPPED"));
        assertThat(documents.ofCase(caseNumber)).extracting(Document::kind).containsExactly(CommonKinds.PHOTO);
    }

    @Test
    void confirmsNobodyWithoutAScore() {
        try (var table = BrokenTable.of(
                engine, "assessment/assessment-score.dmn", "<text>20</text>", "<text>\"banyak\"</text>")) {
            office.as(VISITOR).does("visitHousehold", caseNumber, baker());

            assertThatThrownBy(() -> office.as("kab6411").does("verifyAssessment", caseNumber, CONFIRM))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("assessment-score")
                    .hasMessageContaining("analis");
            assertThat(cases.get(caseNumber).score()).isNull();
        }
        office.as("kab6411").does("verifyAssessment", caseNumber, CONFIRM);
        assertThat(cases.get(caseNumber).score()).isPositive();
    }

    @Test
    void looksAtThePackageWhereTheTableSaysNothing() {
        try (var table = BrokenTable.of(engine, "assessment/package-recommendation.dmn", "\"CONFIRM\"", "\"OKE\"")) {
            office.as(VISITOR).does("visitHousehold", caseNumber, baker());

            assertThat(office.as("kab6411").open("verifyAssessment", caseNumber).toString())
                    .contains("Periksa seluruh paket");
        }
    }

    @Test
    void countsWomenWhoHeadAFamilyAndDisability() {
        office.as(VISITOR)
                .does("visitHousehold", caseNumber, with(with(baker(), "womanHead", true), "disability", true));

        assertThat(office.as("kab6411")
                        .open("verifyAssessment", caseNumber)
                        .get("breakdown")
                        .toString())
                .contains(
                        "Kepala keluarga perempuan: 5 (Keluarga Anda dikepalai seorang perempuan.)", "Disabilitas: 5");
        assertThat(cases.get(caseNumber).score()).isEqualTo(100);
        assertThat(Visitor.signedIn(port, "pengawas")
                        .get("/pantau/kasus/" + caseNumber)
                        .body())
                .contains(
                        "Nilai asesmen: 100",
                        "Keluarga Anda dikepalai seorang perempuan.",
                        "tabel assessment-score versi ");
    }

    @Test
    void noPersonalDataReachTheEngine() {
        office.as(VISITOR).does("visitHousehold", caseNumber, baker());

        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(instance())
                        .list())
                .extracting(variable -> variable.getName())
                .containsOnly("caseNumber", "kecamatan", "businessType");
    }

    @Test
    void sentBackItOpensWithWhatWasWrittenAndTheNote() {
        office.as(VISITOR).does("visitHousehold", caseNumber, baker());
        office.as("kab6411")
                .does("verifyAssessment", caseNumber, Map.of("decision", "SEND_BACK", "note", "Tanyakan izin tempat."));

        Map<String, Object> form = office.as(VISITOR).open("visitHousehold", caseNumber);
        assertThat(form)
                .containsEntry("verifierNote", "Tanyakan izin tempat.")
                .containsEntry("skill", "EXPERIENCED")
                .containsEntry("needWater", true)
                .containsKey("storedPhoto");
        assertThat(form.get("goods").toString()).contains("Oven gas");

        Map<String, Object> again = with(baker(), "place", "RENTED");
        again.remove("photo");
        office.as(VISITOR).does("visitHousehold", caseNumber, again);
        office.as("kab6411").does("verifyAssessment", caseNumber, CONFIRM);
        assertThat(cases.get(caseNumber).score()).isEqualTo(85);
    }

    @Test
    void aRefusalGoesToThePersonWithItsReason() {
        office.as(VISITOR).does("visitHousehold", caseNumber, baker());
        office.as("kab6411")
                .does(
                        "verifyAssessment",
                        caseNumber,
                        Map.of("decision", "REFUSE", "reason", "Rumah tangga ini sudah mampu."));

        assertThat(cases.get(caseNumber).live()).isFalse();
        assertThat(letters.ofCase(caseNumber)).singleElement().satisfies(letter -> assertThat(letter.body())
                .contains("Rumah tangga ini sudah mampu."));
        assertThat(documents.ofCase(caseNumber))
                .extracting(document -> document.kind().name())
                .contains("REFUSAL");
    }

    @Test
    void nobodyVerifiesTheOwnVisit() {
        office.moveWorkingDays(10); // escalated: the kabupaten may visit too
        office.as("kab6411").does("visitHousehold", caseNumber, with(baker(), "visitDate", "2026-02-05"));

        assertThatThrownBy(() -> office.as("kab6411").does("verifyAssessment", caseNumber, CONFIRM))
                .isInstanceOf(Refused.class)
                .hasMessage("Anda melakukan kunjungan pada kasus ini. Verifikasi harus dilakukan oleh petugas lain.");
        assertThatThrownBy(() -> jdbc.sql(
                                "update assessment set verification = 'CONFIRM', verifier = assessor where case_number = ?")
                        .param(caseNumber)
                        .update())
                .isInstanceOf(DataAccessException.class);

        office.as("kab6411b").does("verifyAssessment", caseNumber, CONFIRM);
        assertThat(office.fact(String.class, "select verifier from assessment where case_number = ?", caseNumber))
                .isEqualTo("kab6411b");
    }

    /** Whatever the engine offers: claim, delegate, set, complete, by the assessor or with an administrator's help. */
    @Test
    void noDoorLetsTheAssessorVerify() {
        office.moveWorkingDays(10);
        office.as("kab6411").does("visitHousehold", caseNumber, with(baker(), "visitDate", "2026-02-05"));
        String task = office.as("kab6411").task("verifyAssessment", caseNumber).getId();
        Visitor assessor = Visitor.program(port, "kab6411", "mentas");
        Visitor administrator = Visitor.program(port, "admin", "mentas");
        String confirm = "{\"variables\":{\"decision\":{\"value\":\"CONFIRM\"}}}";

        var claimed = assessor.postJson("/engine-rest/task/" + task + "/claim", "{\"userId\":\"kab6411\"}");
        assertThat(claimed.statusCode()).isEqualTo(422);
        assertThat(claimed.body()).contains("Verifikasi harus dilakukan oleh petugas lain.");
        assertThat(assessor.postJson("/engine-rest/task/" + task + "/complete", confirm)
                        .body())
                .contains("Verifikasi harus dilakukan oleh petugas lain.");
        assertThat(assessor.postJson("/engine-rest/task/" + task + "/submit-form", confirm)
                        .body())
                .contains("Verifikasi harus dilakukan oleh petugas lain.");
        assertThat(assessor.postJson("/engine-rest/task/" + task + "/delegate", "{\"userId\":\"kab6411b\"}")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(assessor.postJson("/engine-rest/task/" + task + "/resolve", confirm)
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        String toAssessor = "{\"userId\":\"kab6411\"}";
        var given = administrator.postJson("/engine-rest/task/" + task + "/assignee", toAssessor);
        assertThat(given.statusCode()).isEqualTo(422);
        assertThat(given.body()).contains("kab6411 tidak dapat memegang tugas ini");
        String link = "{\"userId\":\"kab6411\",\"type\":\"assignee\"}";
        assertThat(administrator
                        .postJson("/engine-rest/task/" + task + "/identity-links", link)
                        .statusCode())
                .isEqualTo(422);
        String whole = "{\"name\":\"Verifikasi asesmen\",\"assignee\":\"kab6411\"}";
        assertThat(administrator.call("PUT", "/engine-rest/task/" + task, whole).statusCode())
                .isEqualTo(422);
        assertThat(office.fact(
                        Long.class,
                        "select count(*) from assessment where case_number = ? and verification is not null",
                        caseNumber))
                .isZero();
        assertThat(office.waitsAt(caseNumber)).containsExactly("userTask_verifyAssessment");
    }

    @Test
    void lateVisitsAreRemindedAndEscalated() {
        assertThat(office.as("kab6411").tasks("visitHousehold"))
                .noneMatch(task -> task.getProcessInstanceId().equals(instance()));
        office.moveWorkingDays(10);
        assertThat(office.as("kab6411").task("visitHousehold", caseNumber)).isNotNull();
        assertThat(letters.ofCase(caseNumber))
                .extracting(letter -> letter.template().name())
                .contains("REMINDER", "ESCALATION");
    }

    @Test
    void aPriceAboveTheCatalogueIsLoweredToIt() {
        office.as(VISITOR)
                .does(
                        "visitHousehold",
                        caseNumber,
                        with(
                                baker(),
                                "goods",
                                goods(
                                        row("oven  GAS", 1, "buah", 1_200_000, null),
                                        row("Kalender dinding", 1, "buah", 50_000, "Untuk mencatat pesanan"))));
        assertThat(packageLines.of(caseNumber))
                .extracting(PackageLine::name, line -> line.unitPrice().rupiah())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Oven gas", 850_000L),
                        org.assertj.core.groups.Tuple.tuple("Kalender dinding", 50_000L));
        assertThat(office.as("kab6411").open("verifyAssessment", caseNumber))
                .satisfies(seen -> assertThat(seen.get("lines").toString())
                        .contains("diminta Rp1.200.000, harga katalog Rp850.000", "di luar katalog"))
                .satisfies(seen -> assertThat(seen.get("advice").toString()).contains("di atas katalog"));
    }

    @Test
    void refusesWhatContradictsItself() {
        refused(with(baker(), "goods", goods(row("Oven gas", 7, "buah", 850_000, null))))
                .hasMessageContaining("Jumlah barang Rp5.950.000 melebihi pagu Rp5.000.000; kurangi Rp950.000.");
        refused(with(baker(), "goods", goods(row("Kursi tamu", 1, "set", 900_000, null))))
                .hasMessageContaining("Barang baris 1 tidak ada dalam katalog: tulis alasannya.");
        refused(with(baker(), "goods", List.of())).hasMessageContaining("isi paling sedikit satu barang.");
        refused(with(baker(), "stopReason", null)).hasMessageContaining("Tulis mengapa usaha itu berhenti.");
        refused(with(baker(), "workers", 9L)).hasMessageContaining("Yang bekerja tidak mungkin lebih banyak");
        refused(with(baker(), "coordinates", "51.5,-0.12")).hasMessageContaining("di luar Kalimantan Timur");
        refused(with(baker(), "coordinates", "di rumah")).hasMessageContaining("tulis lintang dan bujur");
        refused(with(baker(), "visitDate", office.today().plusDays(1).toString()))
                .hasMessageContaining("Tanggal kunjungan: tidak boleh sesudah ");
        refused(with(baker(), "photo", null)).hasMessageContaining("Ambil foto rumah dan tempat usaha.");
        refused(with(baker(), "businessType", "TAMBANG")).hasMessageContaining("Jenis usaha ini tidak ada");
        refused(with(baker(), "score", 100)).hasMessageContaining("Isian \"score\" tidak dikenal");
        assertThat(office.waitsAt(caseNumber)).containsExactly("userTask_visitHousehold");
    }

    /** Case f08. */
    @Test
    void refusesAnotherUnitThanTheCatalogueSells() {
        refused(with(baker(), "goods", goods(row("Tepung terigu protein sedang", 100, "kg", 11_000, null))))
                .hasMessageContaining("Tepung terigu protein sedang dihitung dalam satuan \"karung\", bukan \"kg\".");
        assertThat(office.waitsAt(caseNumber)).containsExactly("userTask_visitHousehold");
    }

    @Test
    void asksAboutAHomeOutsideTheKabupatenAndKeepsTheAnswer() {
        Map<String, Object> elsewhere = with(baker(), "coordinates", "-1.266700,116.828900");
        refused(elsewhere).hasMessageContaining("Titik lokasi berada di luar Kabupaten Mahakam Ulu. Benarkah?");
        elsewhere.put("explanation", "Menumpang di rumah anaknya di Balikpapan.");
        office.as(VISITOR).does("visitHousehold", caseNumber, elsewhere);
        assertThat(journal.of(caseNumber))
                .extracting(Journal.Entry::sentence)
                .anyMatch(
                        sentence -> sentence.contains("di luar Kabupaten Mahakam Ulu. Penjelasan: Menumpang di rumah"));
    }

    @Test
    void refusesAVerificationWithoutWords() {
        office.as(VISITOR).does("visitHousehold", caseNumber, baker());
        assertThatThrownBy(() ->
                        office.as("kab6411").does("verifyAssessment", caseNumber, Map.of("decision", "SEND_BACK")))
                .hasMessage("Tulis catatan: apa yang harus diperbaiki oleh TKSK.");
        assertThatThrownBy(
                        () -> office.as("kab6411").does("verifyAssessment", caseNumber, Map.of("decision", "REFUSE")))
                .hasMessage("Tulis alasan penolakan; alasan ini dicantumkan dalam surat.");
    }

    @Test
    void aScoreThatWasGivenStands() {
        office.as(VISITOR).does("visitHousehold", caseNumber, baker());
        assertThatThrownBy(() -> jdbc.sql("update assessment_score set points = 99 where case_number = ?")
                        .param(caseNumber)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("stands");
    }

    @Test
    void anotherTableOfPointsGivesAnotherScore() {
        withTable("assessment-score", ">20</text>", ">21</text>", () -> {
            office.as(VISITOR).does("visitHousehold", caseNumber, baker());
            assertThat(cases.get(caseNumber).score()).isNotEqualTo(90);
        });
        assertThat(office.fact(
                        String.class,
                        "select distinct scored_by from assessment_score where case_number = ?",
                        caseNumber))
                .matches("assessment-score:\\d+");
    }

    @Test
    void anotherTableOfRecommendationsGivesOtherAdvice() {
        withTable("package-recommendation", "&lt; 60", "&lt; 90", () -> {
            office.as(VISITOR).does("visitHousehold", caseNumber, baker());
            assertThat(office.as("kab6411")
                            .open("verifyAssessment", caseNumber)
                            .get("advice")
                            .toString())
                    .contains("jauh di bawah pagu");
        });
    }

    private org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(Map<String, Object> form) {
        return assertThatThrownBy(() -> office.as(VISITOR).does("visitHousehold", caseNumber, form))
                .isInstanceOf(Refused.class);
    }

    /** Deploys the shipped table with a cell changed, does the work, and puts the shipped one back. */
    private void withTable(String decision, String cell, String changed, Runnable work) {
        String file = "assessment/" + decision + ".dmn";
        try {
            String shipped = Files.readString(Path.of("processes", file), StandardCharsets.UTF_8);
            assertThat(shipped).contains(cell);
            var deployment = repository
                    .createDeployment()
                    .name("assessment")
                    .addString(decision + ".dmn", shipped.replace(cell, changed))
                    .deploy();
            try {
                work.run();
            } finally {
                repository.deleteDeployment(deployment.getId(), true);
            }
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private String instance() {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey("assessment")
                .processInstanceBusinessKey(caseNumber)
                .singleResult()
                .getId();
    }
}
