package id.mentas.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.grant.Cases;
import id.mentas.grant.Journal;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.letters.Letters;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A family moves to another village of its kabupaten: the case goes on with the officers there. */
@MentasTest
class CaseRelocationTest {

    private static final String UJOH_BILANG = "6411012001";
    private static final String LONG_BAGUN_ULU = "6411012002";

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @Autowired
    Cases cases;

    @Autowired
    Persons persons;

    @Autowired
    Journal journal;

    @Autowired
    Letters letters;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    id.mentas.region.Regions regions;

    private String caseNumber;
    private String elsewhere;

    @BeforeEach
    void aVisitIsToBeMade() {
        caseNumber = samples.in(UJOH_BILANG, Stage.NOMINATION);
        samples.live(caseNumber, "callActivity_assessment");
        office.settle();
        elsewhere = regions.in("641102").get(0).code();
    }

    @Test
    void givesOpenAndLaterTasksToTheOfficersOfTheNewKecamatan() {
        Task before = office.as("tksk641101").task("visitHousehold", caseNumber);
        tasks.claim(before.getId(), "tksk641101");

        office.as("kab6411").starts("case-relocation", moved(elsewhere));

        assertThat(office.as("tksk641101").tasks("visitHousehold"))
                .noneMatch(task -> task.getId().equals(before.getId()));
        Task after = office.as("tksk641102").task("visitHousehold", caseNumber);
        assertThat(after.getId()).isEqualTo(before.getId());
        assertThat(after.getAssignee()).isNull();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .list())
                .extracting(one -> runtime.getVariable(one.getId(), "kecamatan"))
                .containsOnly("641102");
        assertThat(cases.get(caseNumber).village()).isEqualTo(elsewhere);
        assertThat(cases.get(caseNumber).kecamatan()).isEqualTo("641102");
        assertThat(persons.of(caseNumber).village()).isEqualTo(elsewhere);
        assertThat(persons.of(caseNumber).address()).isEqualTo("Jl. Baru No. 1");
        assertThat(journal.of(caseNumber).stream().map(Journal.Entry::sentence))
                .anyMatch(sentence -> sentence.contains("Ikut suami sejak Maret."))
                .anyMatch(sentence -> sentence.startsWith("Desa kasus diubah dari ")
                        && sentence.contains("tugas \"Kunjungi rumah tangga\" pindah"));
        assertThat(letters.ofCase(caseNumber))
                .anyMatch(letter -> letter.template().name().equals("RELOCATED")
                        && letter.toRef().equals("tksk-641102"));
        assertThat(office.fact(
                        String.class,
                        "select person from decision_record where case_number = ? and form = 'relocate-case'",
                        caseNumber))
                .isEqualTo("kab6411");
    }

    @Test
    void keepsTheOfficerWhereTheKecamatanStays() {
        Task visit = office.as("tksk641101").task("visitHousehold", caseNumber);
        tasks.claim(visit.getId(), "tksk641101");

        office.as("kab6411").starts("case-relocation", moved(LONG_BAGUN_ULU));

        assertThat(cases.get(caseNumber).village()).isEqualTo(LONG_BAGUN_ULU);
        assertThat(office.as("tksk641101").task("visitHousehold", caseNumber).getAssignee())
                .isEqualTo("tksk641101");
        assertThat(letters.ofCase(caseNumber))
                .noneMatch(letter -> letter.template().name().equals("RELOCATED"));
    }

    @Test
    void leavesATaskWithTheOfficeThatHasTakenIt() {
        office.moveWorkingDays(10);
        Task late = office.as("kab6411").task("visitHousehold", caseNumber);
        tasks.claim(late.getId(), "kab6411");

        office.as("kab6411").starts("case-relocation", moved(elsewhere));

        assertThat(office.as("kab6411").task("visitHousehold", caseNumber).getAssignee())
                .isEqualTo("kab6411");
    }

    @Test
    void refusesWhatIsNoMoveWithinTheKabupaten() {
        refuses("kab6411", moved(UJOH_BILANG), "sudah tercatat di desa itu");
        refuses("kab6411", moved("6402012001"), "di luar kabupaten/kota kasus");
        refuses("kab6411", moved("6411019999"), "tidak dikenal");
        refuses("kab6402", moved(elsewhere), "tidak ditemukan di wilayah kerja Anda");
        Map<String, Object> silent = moved(elsewhere);
        silent.remove("reason");
        refuses("kab6411", silent, "tulis sejak kapan pindah");
        assertThat(cases.get(caseNumber).village()).isEqualTo(UJOH_BILANG);
        assertThatThrownBy(() -> office.as("tksk641101").starts("case-relocation", moved(elsewhere)))
                .isInstanceOf(RuntimeException.class);
    }

    private void refuses(String who, Map<String, Object> form, String words) {
        assertThatThrownBy(() -> office.as(who).starts("case-relocation", form)).hasMessageContaining(words);
    }

    private Map<String, Object> moved(String village) {
        return new HashMap<>(Map.of(
                "caseNumber",
                caseNumber,
                "village",
                village,
                "address",
                "Jl. Baru No. 1",
                "reason",
                "Ikut suami sejak Maret."));
    }
}
