package id.mentas.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.documents.Document;
import id.mentas.documents.Documents;
import id.mentas.engine.model.BrokenTable;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.testing.Archive;
import id.mentas.testing.ChangedTable;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person is handed on to the agencies that can meet the needs seen. */
@MentasTest
class ReferralTest {

    private static final String UJOH_BILANG = "6411012001";
    private static final String TRADE = "Dinas Perindustrian, Perdagangan, Koperasi dan UKM";
    private static final String LABOUR = "Dinas Tenaga Kerja dan Transmigrasi";
    private static final String WORKS = "Dinas Pekerjaan Umum dan Penataan Ruang";

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @Autowired
    CaseFacts facts;

    @Autowired
    Persons persons;

    @Autowired
    Documents documents;

    @Autowired
    Archive archive;

    @Autowired
    ProcessEngine engine;

    private String caseNumber = "";

    @BeforeEach
    void watchABusiness() {
        caseNumber = samples.in(UJOH_BILANG, Stage.MONITORING);
    }

    @Test
    void asksEveryAgencyAtOnceAndEndsWhenAllHaveAnswered() {
        begin("MODAL", "PEMASARAN", "PELATIHAN", "AIR_BERSIH");
        consent(WORKS, Map.of("consent", "NO", "note", "Sudah punya sumur."));
        consent(TRADE, Map.of("consent", "YES"));
        consent(LABOUR, Map.of("consent", "YES"));

        assertThat(office.as("dagang6411").open("answerReferral", caseNumber))
                .containsEntry("needs", "Tambahan modal, Pemasaran")
                .extractingByKey("services")
                .asString()
                .contains("permodalan");
        assertThat(office.as("pu6411").tasks("answerReferral")).noneMatch(this::isOfTheCase);
        assertThat(office.as("dagang6474").tasks("answerReferral")).noneMatch(this::isOfTheCase);

        office.as("naker6411")
                .does(
                        "answerReferral",
                        caseNumber,
                        Map.of("answer", "REJECT", "reason", "Kelas tahun ini sudah penuh."));
        office.as("dagang6411").does("answerReferral", caseNumber, Map.of("answer", "ACCEPT"));
        office.as("dagang6411").does("reportService", caseNumber, given());

        assertThat(states()).isEqualTo("disnakertrans REJECTED, disperindagkop SERVED, pupr DECLINED");
    }

    @Test
    void sendsTheAgencyALetterThatItMayOpen() {
        begin("SERTIFIKASI");
        consent(LABOUR, Map.of("consent", "YES"));

        Document letter = archive.ofCase(caseNumber, ReferralLetter.KIND);
        String number =
                office.fact(String.class, "select letter_number from referral where case_number = ?", caseNumber);
        assertThat(letter.audience()).isEqualTo("disnakertrans");
        assertThat(office.as("naker6411").open("answerReferral", caseNumber))
                .containsEntry("letterPath", letter.path())
                .containsEntry("address", "Jl. Contoh No. 7 RT 001 RW 002");
        assertThat(archive.text(letter))
                .contains(number, persons.of(caseNumber).name(), "Uji dan sertifikasi keahlian", caseNumber);
        assertThat(lettersTo("disnakertrans")).isEqualTo(1);
    }

    @Test
    void callsTheProvinceWhereAnAgencyIsSilent() {
        begin("PELATIHAN", "RUMAH");
        consent(LABOUR, Map.of("consent", "YES"));
        office.moveWorkingDays(5);
        consent(WORKS, Map.of("consent", "YES"));
        assertThat(office.as("prov").tasks("answerReferral")).noneMatch(this::isOfTheCase);

        office.moveWorkingDays(5);

        assertThat(office.as("prov").open("answerReferral", caseNumber)).containsEntry("agencyName", LABOUR);
        assertThat(lettersTo("dinsos-prov")).isEqualTo(1);
        office.as("prov")
                .does("answerReferral", caseNumber, Map.of("answer", "ACCEPT", "note", "Dijawab lewat telepon."));
        assertThat(office.as("naker6411").task("reportService", caseNumber)).isNotNull();
    }

    @Test
    void callsTheProvinceByTheTimersOfAnOlderVersion() {
        begin("RUMAH");
        consent(WORKS, Map.of("consent", "YES"));
        String deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("older-referral.bpmn", olderVersion())
                .deploy()
                .getId();
        String older = engine.getRuntimeService()
                .startProcessInstanceByKey("older-referral", caseNumber, Map.of("agency", "pupr"))
                .getId();

        office.moveWorkingDays(7);

        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(older)
                        .taskCandidateGroup("dinsos-prov")
                        .count())
                .isEqualTo(1);
        assertThat(lettersTo("dinsos-prov")).isEqualTo(1);
        office.moveWorkingDays(4);
        assertThat(lettersTo("dinsos-prov")).isEqualTo(2);
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    /** As the model was before the table task-reminders ruled its tasks; sooner, so that it is seen who calls. */
    private static BpmnModelInstance olderVersion() {
        return Bpmn.createExecutableProcess("older-referral")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("userTask_answerReferral")
                .name("Jawab rujukan")
                .camundaCandidateGroups("${agency}")
                .camundaDueDate("${workingDays.in(5)}")
                .boundaryEvent("boundaryEvent_noAnswer")
                .cancelActivity(false)
                .timerWithDate("${workingDays.in(7)}")
                .serviceTask("serviceTask_escalateAnswer")
                .camundaDelegateExpression("${escalateReferral}")
                .camundaInputParameter("task", "userTask_answerReferral")
                .endEvent()
                .moveToActivity("userTask_answerReferral")
                .endEvent()
                .done();
    }

    @Test
    void callsTheProvinceWhereAServiceIsNotReported() {
        begin("RUMAH");
        consent(WORKS, Map.of("consent", "YES"));
        office.as("pu6411").does("answerReferral", caseNumber, Map.of("answer", "ACCEPT"));

        office.moveWorkingDays(30);

        office.as("prov")
                .does(
                        "reportService",
                        caseNumber,
                        Map.of("result", "NOT_GIVEN", "reason", "Anggaran tahun ini habis."));
        assertThat(states()).isEqualTo("pupr NOT_SERVED");
    }

    @Test
    void remindsWhoeverIsToAskForConsent() {
        begin("RUMAH");
        office.moveWorkingDays(5);

        assertThat(lettersTo("tksk-641101")).isEqualTo(1);
    }

    @Test
    void saysWhatDoesNotFit() {
        begin("RUMAH");
        Task ask = consentTask(WORKS);
        assertThatThrownBy(() -> office.as("tksk641101")
                        .submit(
                                ask,
                                Map.of(
                                        "consent",
                                        "NO",
                                        "consentOn",
                                        office.today().toString())))
                .hasMessage("Catatan: tulis sebabnya ia tidak setuju.");
        assertThatThrownBy(() -> office.as("tksk641101")
                        .submit(
                                ask,
                                Map.of(
                                        "consent",
                                        "YES",
                                        "consentOn",
                                        office.today().plusDays(1).toString())))
                .hasMessageStartingWith("Tanggal ditanyakan: tidak boleh sesudah ");
        // Case f22.
        assertThatThrownBy(
                        () -> office.as("tksk641101").submit(ask, Map.of("consent", "YES", "consentOn", "1990-01-01")))
                .hasMessageStartingWith("Tanggal ditanyakan: tidak boleh sebelum ");
        consent(WORKS, Map.of("consent", "YES"));

        Task answer = office.as("pu6411").task("answerReferral", caseNumber);
        assertThatThrownBy(() -> office.as("pu6411").submit(answer, Map.of("answer", "REJECT")))
                .hasMessage("Alasan penolakan: wajib ditulis bila rujukan ditolak.");
        office.as("pu6411").does("answerReferral", caseNumber, Map.of("answer", "ACCEPT"));

        Task report = office.as("pu6411").task("reportService", caseNumber);
        assertThatThrownBy(() -> office.as("pu6411").submit(report, Map.of("result", "GIVEN")))
                .hasMessage("Yang diberikan: tulis apa yang diberikan. Tanggal diberikan: isi tanggalnya.");
        assertThatThrownBy(() -> office.as("pu6411").submit(report, Map.of("result", "NOT_GIVEN")))
                .hasMessage("Sebab tidak diberikan: tulis sebabnya.");
    }

    @Test
    void followsAnAnalystsRouting() {
        try (var table = ChangedTable.of(engine, "referral/referral-routing.dmn", "\"MODAL\"", "\"LAIN\"")) {
            begin("MODAL");

            assertThat(documents.ofCase(caseNumber)).isEmpty();
        }
    }

    @Test
    void asksTheKabupatenWhereTheTableNamesNoAgencyForANeed() {
        try (var table = BrokenTable.of(engine, "referral/referral-routing.dmn", "\"RUMAH\"", "\"RUMAH_LAMA\"")) {
            begin("RUMAH", "MODAL");
        }

        assertThat(office.as("kab6411").open("decideWithoutTable", caseNumber)).containsKeys("name", "village");
        assertThat(office.as("kab6411").open("decideWithoutTable", caseNumber))
                .extractingByKey("meanwhile")
                .asString()
                .contains("Perbaikan rumah");
        assertThat(office.as("kab6474").tasks("decideWithoutTable")).noneMatch(this::isOfTheCase);
        office.as("kab6411")
                .does("decideWithoutTable", caseNumber, Map.of("note", "Disurati ke Dinas PUPR; analis diberi tahu."));
        assertThat(office.as("kab6411").tasks("decideWithoutTable")).noneMatch(this::isOfTheCase);
        consent(TRADE, Map.of("consent", "NO", "note", "Tidak berminat."));
    }

    private void begin(String... needs) {
        for (String need : needs) {
            facts.need(caseNumber, need, Stage.MONITORING);
        }
        samples.start("referral", caseNumber);
        office.settle();
    }

    private Task consentTask(String agencyName) {
        Office.Staff tksk = office.as("tksk641101");
        return tksk.tasks("askConsent").stream()
                .filter(this::isOfTheCase)
                .filter(task -> agencyName.equals(tksk.signedIn(() -> engine.getFormService()
                        .getTaskFormVariables(task.getId())
                        .get("agencyName"))))
                .findFirst()
                .orElseThrow();
    }

    private void consent(String agencyName, Map<String, String> answer) {
        Map<String, Object> form = new HashMap<>(answer);
        form.put("consentOn", office.today().toString());
        office.as("tksk641101").submit(consentTask(agencyName), form);
        office.settle();
    }

    private Map<String, Object> given() {
        return Map.of(
                "result", "GIVEN",
                "service", "Pendampingan KUR",
                "givenOn", office.today().toString(),
                "reference", "KUR-2026-118");
    }

    private boolean isOfTheCase(Task task) {
        return caseNumber.equals(engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
    }

    private String states() {
        return office.fact(
                String.class,
                "select string_agg(agency || ' ' || state, ', ' order by agency) from referral where case_number = ?",
                caseNumber);
    }

    private long lettersTo(String group) {
        return office.fact(
                Long.class, "select count(*) from letter where case_number = ? and to_ref = ?", caseNumber, group);
    }
}
