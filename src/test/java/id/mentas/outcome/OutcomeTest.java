package id.mentas.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.engine.model.BrokenTable;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.CaseFacts.Desil;
import id.mentas.grant.CaseFacts.Livelihood;
import id.mentas.grant.CaseFacts.Moment;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.testing.Archive;
import id.mentas.testing.ChangedTable;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a case ends. */
@MentasTest
class OutcomeTest {

    private static final String UJOH_BILANG = "6411012001";

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @Autowired
    CaseFacts facts;

    @Autowired
    Persons persons;

    @Autowired
    Archive archive;

    @Autowired
    ProcessEngine engine;

    private String caseNumber = "";

    @BeforeEach
    void watchABusiness() {
        caseNumber = samples.in(UJOH_BILANG, Stage.REFERRAL);
        facts.desil(caseNumber, Moment.NOMINATION, 2, "DTSEN", office.today().minusYears(1));
    }

    @Test
    void letsAPersonGraduateABusinessThatEarnsButWhoseDesilIsOld() {
        found("RUNNING", 1_000_000, 1_800_000);
        begin();

        assertThat(office.as("prov").open("closeCase", caseNumber))
                .containsEntry("proposed", "Mentas")
                .containsEntry("desilNow", "Belum diukur lagi")
                .containsEntry("incomeNow", "Rp1.800.000")
                .doesNotContainKey("result");
        office.as("prov").does("closeCase", caseNumber, Map.of("result", "GRADUATED"));

        assertThat(result()).isEqualTo("GRADUATED");
        assertThat(letter())
                .contains(caseNumber, persons.of(caseNumber).name(), "Rp1.000.000", "Rp1.800.000", "Belum diukur lagi")
                .contains("Petugas yang menangani: Rina Wulandari", "Tidak ditandatangani.")
                .contains("belum diukur lagi sejak diusulkan", "naik dari Rp1.000.000 menjadi Rp1.800.000")
                .doesNotContain("kesejahteraan keluarga Saudara telah", "naik dari 2");
        assertThat(office.fact(
                        Long.class,
                        "select count(*) from letter where case_number = ? and to_ref = ? and document is not null",
                        caseNumber,
                        caseNumber))
                .isEqualTo(1);
    }

    @Test
    void graduatesWithoutAPersonWhenTheRegistrySaysSo() {
        facts.desil(caseNumber, Moment.FOLLOW_UP, 6, "DTSEN", office.today());
        found("RUNNING", 1_000_000, 1_000_000);
        begin();

        assertThat(result()).isEqualTo("GRADUATED");
        assertThat(letter())
                .contains("Desil sekarang", "naik dari 2 menjadi 6", "Diterbitkan otomatis oleh sistem Mentas")
                .doesNotContain("Kepala Dinas");
    }

    @Test
    void seesThatTheFamilyHasImproved() {
        found("RUNNING", 1_000_000, 1_200_000);
        begin();

        assertThat(result()).isEqualTo("IMPROVED");
    }

    @Test
    void seesThatTheFamilyNeedsMore() {
        found("RUNNING", 1_000_000, 1_000_000);
        begin();

        assertThat(result()).isEqualTo("NEEDS_MORE");
    }

    @Test
    void letsACaseFailOnlyWhereAPersonHasLooked() {
        found("STOPPED", 1_000_000, 900_000);
        begin();

        assertThat(office.as("prov").open("closeCase", caseNumber)).containsEntry("proposed", "Gagal");
        office.as("prov").does("closeCase", caseNumber, Map.of("result", "FAILED"));

        assertThat(result()).isEqualTo("FAILED");
    }

    @Test
    void wantsAReasonForAnotherResult() {
        found("STOPPED", 1_000_000, 900_000);
        begin();
        Task task = office.as("prov").task("closeCase", caseNumber);
        assertThatThrownBy(() -> office.as("prov").submit(task, Map.of("result", "NEEDS_MORE")))
                .hasMessage("Alasan: wajib ditulis, karena hasil yang dipilih berbeda dari usulan tabel (Gagal).");

        office.as("prov")
                .does(
                        "closeCase",
                        caseNumber,
                        Map.of("result", "NEEDS_MORE", "reason", "Baru sembuh, mau mulai lagi."));

        assertThat(result()).isEqualTo("NEEDS_MORE");
    }

    @Test
    void measuresAgainWithANewerDesil() {
        found("RUNNING", 1_000_000, 1_800_000);
        begin();
        Task task = office.as("prov").task("closeCase", caseNumber);
        assertThatThrownBy(() -> office.as("prov").submit(task, Map.of("result", "GRADUATED", "desil", 1L)))
                .hasMessage("Desil terbaru: isi desil, sumber dan tanggal datanya, atau kosongkan ketiganya.");
        Map<String, Object> lower = Map.of(
                "result",
                "GRADUATED",
                "desil",
                1L,
                "desilSource",
                "DTSEN",
                "desilDate",
                office.today().toString());
        assertThatThrownBy(() -> office.as("prov").submit(task, lower))
                .hasMessage(
                        "Alasan: wajib ditulis, karena hasil yang dipilih berbeda dari usulan tabel (Perlu bantuan lanjutan).");
        assertThat(facts.desils(caseNumber)).hasSize(1);

        office.as("prov")
                .does(
                        "closeCase",
                        caseNumber,
                        Map.of(
                                "result",
                                "GRADUATED",
                                "desil",
                                4L,
                                "desilSource",
                                "DTSEN",
                                "desilDate",
                                office.today().toString()));

        assertThat(facts.desils(caseNumber))
                .extracting(Desil::moment, Desil::desil)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Moment.NOMINATION, 2),
                        org.assertj.core.groups.Tuple.tuple(Moment.FOLLOW_UP, 4));
        assertThat(result()).isEqualTo("GRADUATED");
        assertThat(office.fact(
                        Boolean.class,
                        "select not look_needed from outcome_measurement where case_number = ?",
                        caseNumber))
                .isTrue();
    }

    @Test
    void remindsTheProvince() {
        found("STOPPED", 1_000_000, 900_000);
        begin();
        office.moveWorkingDays(10);

        assertThat(office.fact(
                        Long.class,
                        "select count(*) from letter where case_number = ? and to_ref = 'dinsos-prov'",
                        caseNumber))
                .isEqualTo(1);
    }

    @Test
    void followsAnAnalystsMeasureOfGraduation() {
        try (var table = ChangedTable.of(engine, "outcome/graduation.dmn", ">= 50", ">= 500")) {
            found("RUNNING", 1_000_000, 1_800_000);
            begin();

            assertThat(result()).isEqualTo("IMPROVED");
        }
    }

    @Test
    void letsAPersonDecideWhereTheTableSaysAWordThatNobodyKnows() {
        try (var table = BrokenTable.of(engine, "outcome/graduation.dmn", "\"GRADUATED\"", "\"LULUS\"")) {
            found("RUNNING", 1_000_000, 1_800_000);
            begin();

            assertThat(office.as("prov").open("closeCase", caseNumber).toString())
                    .contains("LULUS", "graduation");
        }
    }

    private void found(String businessState, long before, long now) {
        facts.livelihood(
                caseNumber,
                new Livelihood("ASSESSMENT", office.today().minusYears(1), "NONE", before, null, null, null));
        facts.livelihood(
                caseNumber,
                new Livelihood("VISIT_1", office.today().minusMonths(9), "STOPPED", 100L, null, null, null));
        facts.livelihood(
                caseNumber, new Livelihood("VISIT_4", office.today(), businessState, now, 2_000_000L, 500_000L, 1));
    }

    private void begin() {
        samples.start("outcome", caseNumber);
        office.settle();
    }

    private String letter() {
        return archive.text(archive.ofCase(caseNumber, FinalLetter.KIND));
    }

    private String result() {
        return office.fact(String.class, "select result from outcome_decision where case_number = ?", caseNumber);
    }
}
