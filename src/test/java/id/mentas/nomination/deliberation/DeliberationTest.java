package id.mentas.nomination.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.documents.Document;
import id.mentas.documents.Documents;
import id.mentas.documents.Pdf;
import id.mentas.grant.Cases;
import id.mentas.grant.Journal;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.nomination.Nominations;
import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import id.mentas.testing.SampleFiles;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A whole village asked in one form: all answers as if each had been handed in alone, or none. */
@MentasTest
class DeliberationTest {

    private static final Logger LOG = LoggerFactory.getLogger(DeliberationTest.class);
    private static final String PSM = "psm640101";
    private static final String OTHER_PSM = "psm640102";

    @LocalServerPort
    int port;

    @Autowired
    Pdf pdf;

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @Autowired
    Nominations nominations;

    @Autowired
    Cases cases;

    @Autowired
    Persons persons;

    @Autowired
    Journal journal;

    @Autowired
    Documents documents;

    @Autowired
    HistoryService history;

    @Autowired
    org.camunda.bpm.engine.TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ObjectMapper json;

    @Test
    void answersEveryoneAsTheirOwnFormsWould() {
        List<String> people = waiting("6401012009", 4);
        Map<String, Object> form = form("6401012009", people, "YES", "NO", "YES", null);
        form.put("differs", true);
        row(form, 2).put("result", "NOT_SUPPORTED");
        row(form, 0).put("businessType", "BENGKEL");

        String key = office.as(PSM).starts("village-deliberation", sent(form));

        assertThat(key).startsWith("musyawarah/6401012009/");
        assertThat(cases.get(people.get(0)).businessType()).isEqualTo("BENGKEL");
        assertThat(of(people.get(0), "state")).isEqualTo("ACCEPTED");
        assertThat(of(people.get(0), "deliberation_result")).isEqualTo("SUPPORTED");
        assertThat(of(people.get(0), "deliberation_place")).isEqualTo("Balai Desa");
        assertThat(of(people.get(1), "state")).isEqualTo("UNWILLING");
        assertThat(of(people.get(1), "unwilling_reason")).isEqualTo("Merawat orang tua.");
        assertThat(of(people.get(2), "deliberation_result")).isEqualTo("NOT_SUPPORTED");
        for (String asked : people.subList(0, 3)) {
            assertThat(jdbc.sql("select form || ' ' || person from decision_record where case_number = ?")
                            .param(asked)
                            .query(String.class)
                            .list())
                    .containsExactly("confirm-willingness " + PSM);
            assertThat(history.createHistoricTaskInstanceQuery()
                            .processInstanceBusinessKey(asked)
                            .singleResult()
                            .getAssignee())
                    .isEqualTo(PSM);
        }
        assertThat(journal.of(people.get(0)).stream().map(Journal.Entry::sentence))
                .anyMatch(sentence -> sentence.startsWith("Bersedia menjalankan usaha. Musyawarah desa ")
                        && sentence.endsWith(" di Balai Desa mendukung usulan."));
        assertThat(jdbc.sql(
                                """
                                select willing || ' ' || unwilling || ' ' || not_asked || ' ' || recorded_by
                                from village_deliberation d where key = ?
                                """)
                        .param(key)
                        .query(String.class)
                        .single())
                .isEqualTo("2 1 1 " + PSM);
    }

    @Test
    void showsOnlyThoseWhoWaitForThisPerson() {
        List<String> people = waiting("6401012011", 2);

        assertThat(villages(PSM)).contains("6401012011");
        assertThat(rows(PSM, "6401012011")).containsAll(people);
        assertThat(villages(OTHER_PSM)).doesNotContain("6401012011");
        assertThat(rows(OTHER_PSM, "6401012011")).isEmpty();
        assertThat(villages("kab6401")).doesNotContain("6401012011");
        assertThatThrownBy(() -> office.as(OTHER_PSM)
                        .starts("village-deliberation", sent(form("6401012011", people, "YES", "YES"))))
                .hasStackTraceContaining("Desa ini di luar wilayah kerja Anda.");
        assertThatThrownBy(() -> office.as("kab6401")
                        .starts("village-deliberation", sent(form("6401012011", people, "YES", "YES"))))
                .hasStackTraceContaining("tidak lagi menunggu ditanya, atau bukan bagian Anda.");

        office.moveWorkingDays(10);
        assertThat(villages("kab6401")).contains("6401012011");
        office.as("kab6401").starts("village-deliberation", sent(form("6401012011", people, "YES", "YES")));
        assertThat(of(people.get(1), "state")).isEqualTo("ACCEPTED");
    }

    @Test
    void saysInAFriendlySentenceThatNobodyWaits() {
        assertThat(facts("psm640103")).containsEntry("anyone", false);
        assertThat(String.valueOf(facts("psm640103").get("waitingNote")))
                .startsWith("Tidak ada orang yang menunggu ditanya di wilayah Anda.");
    }

    @Test
    void namesEveryRowThatCannotBeTakenAndTakesNone() {
        List<String> people = waiting("6401012012", 6);
        office.as(PSM)
                .does(
                        "confirmWillingness",
                        people.get(0),
                        Map.of(
                                "willing", "YES",
                                "businessType", "KUE",
                                "deliberationDate", office.today().toString(),
                                "deliberationResult", "SUPPORTED"));
        Task held = office.as(PSM).task("confirmWillingness", people.get(1));
        tasks.setAssignee(held.getId(), "kab6401");
        Map<String, Object> form = form("6401012012", people, "YES", "YES", "NO", "YES", "YES", "YES");
        row(form, 2).put("reason", " ");
        row(form, 3).put("businessType", "TOKO");

        assertThatThrownBy(() -> office.as(PSM).starts("village-deliberation", sent(form)))
                .hasStackTraceContaining("Baris 1, " + name(people.get(0)) + ": sudah dijawab oleh ")
                .hasStackTraceContaining("Baris 2, " + name(people.get(1)) + ": tugasnya sedang dikerjakan ")
                .hasStackTraceContaining("Baris 3, " + name(people.get(2)) + ": tulis alasan tidak bersedia.")
                .hasStackTraceContaining("Baris 4, " + name(people.get(3)) + ": pilih jenis usaha dari daftar.");
        for (String waits : people.subList(1, 6)) {
            assertThat(of(waits, "state")).isEqualTo("OPEN");
            assertThat(office.waitsAt(waits)).containsExactly("userTask_confirmWillingness");
        }
        assertThat(rows(PSM, "6401012012")).containsExactlyElementsOf(people.subList(2, 6));
        assertThat(office.as(PSM).task("confirmWillingness", people.get(5)).getAssignee())
                .isNull();
        assertThat(office.fact(Long.class, "select count(*) from village_deliberation where village = ?", "6401012012"))
                .isZero();
    }

    @Test
    void refusesWhatIsMissingOrInTheFuture() {
        List<String> people = waiting("6401012013", 1);
        Map<String, Object> form = form("6401012013", people, "YES");
        form.put("deliberationDate", office.today().plusDays(1).toString());
        assertThatThrownBy(() -> office.as(PSM).starts("village-deliberation", sent(form)))
                .hasStackTraceContaining("Tanggal musyawarah desa: tidak boleh sesudah ");
        form.put("deliberationPlace", " ");
        assertThatThrownBy(() -> office.as(PSM).starts("village-deliberation", sent(form)))
                .hasStackTraceContaining("Tempat musyawarah desa: wajib diisi, misalnya Balai Desa.");
        Map<String, Object> nobody = form("6401012013", people, (String) null);
        assertThatThrownBy(() -> office.as(PSM).starts("village-deliberation", sent(nobody)))
                .hasStackTraceContaining("Belum ada orang yang dijawab.");
    }

    @Test
    void tellsWhoSendsAVillageTwiceThatItIsRecorded() {
        List<String> people = waiting("6401012014", 5);
        Map<String, Object> form = sent(form("6401012014", people, "YES", "YES", "YES", "YES", "YES"));

        List<CompletableFuture<String>> both = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> handIn(form)))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join))
                .contains("taken")
                .anyMatch(answer -> answer.startsWith("Semua jawaban ini sudah tercatat oleh Anda pada "));
        assertThat(office.fact(
                        Long.class,
                        "select count(*) from decision_record where form = 'confirm-willingness' and case_number = any(?)",
                        (Object) people.toArray(String[]::new)))
                .isEqualTo(5);
    }

    @Test
    void namesTheRowOfATaskThatIsBeingDoneAtTheSameMoment() throws InterruptedException {
        List<String> people = waiting("6401012015", 3);
        Map<String, Object> form = sent(form("6401012015", people, "YES", "YES", "YES"));
        Task second = office.as(PSM).task("confirmWillingness", people.get(1));
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            office.as(PSM)
                    .submit(
                            second,
                            Map.of(
                                    "willing", "YES",
                                    "businessType", "KUE",
                                    "deliberationDate", office.today().toString(),
                                    "deliberationResult", "SUPPORTED"));
            done.countDown();
            Office.until(this::somebodyWaits);
        }));
        done.await();

        assertThat(handIn(form)).contains("Baris 2, " + name(people.get(1)) + ": baru saja diambil atau dijawab");
        other.join();
        assertThat(of(people.get(0), "state")).isEqualTo("OPEN");
        assertThat(of(people.get(1), "state")).isEqualTo("ACCEPTED");
    }

    private boolean somebodyWaits() {
        return office.fact(Boolean.class, "select exists (select 1 from pg_locks where not granted)");
    }

    @Test
    void keepsThePhotographOfTheAttendanceListForThoseOfTheKecamatan() {
        List<String> people = waiting("6401012016", 1);
        Map<String, Object> form = form("6401012016", people, "YES");
        form.put("attendance", SampleFiles.photo());
        form.put("note", "Dihadiri 40 warga.");

        String key = office.as(PSM).starts("village-deliberation", sent(form));

        Document photo = documents.ofRound(key).get(0);
        assertThat(photo.kind()).isEqualTo(DeliberationService.ATTENDANCE);
        assertThat(Visitor.signedIn(port, PSM).get(photo.path()).statusCode()).isEqualTo(200);
        assertThat(Visitor.signedIn(port, "kab6401").get(photo.path()).statusCode())
                .isEqualTo(200);
        assertThat(Visitor.signedIn(port, OTHER_PSM).get(photo.path()).statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, "ppk").get(photo.path()).statusCode()).isEqualTo(404);
        String page = Visitor.signedIn(port, PSM).get("/musyawarah").body();
        assertThat(page).contains("Dihadiri 40 warga.", photo.path(), "1 bersedia");
        assertThat(Visitor.signedIn(port, OTHER_PSM).get("/musyawarah").body()).doesNotContain("Dihadiri 40 warga.");
    }

    @Test
    void printsTheListOfAVillageForThoseWhoMaySeeIt() {
        List<String> people = waiting("6401012017", 2);

        String list = SampleFiles.textOf(Visitor.signedIn(port, PSM).download("/musyawarah/6401012017"));

        for (String caseNumber : people) {
            assertThat(list).contains(name(caseNumber), caseNumber, "RT 001 RW 002, Jl. Contoh No. 7", "Kue");
            assertThat(list)
                    .doesNotContain(
                            cases.get(caseNumber).nik(), cases.get(caseNumber).noKk());
        }
        assertThat(list)
                .contains("Halaman 1 dari 1", "Tanda tangan", "Hari, tanggal")
                .doesNotContain("tidak termuat");
        assertThat(Visitor.signedIn(port, OTHER_PSM)
                        .get("/musyawarah/6401012017")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, "kab6411")
                        .get("/musyawarah/6401012017")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, PSM).get("/musyawarah/x").statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, "tksk640101").get("/musyawarah").statusCode())
                .isEqualTo(404);
        assertThat(office.fact(
                        String.class,
                        "select sentence from journal where round_key = 'musyawarah/6401012017' and person = ?",
                        PSM))
                .endsWith("dicetak: 2 orang.");
    }

    @Test
    void saysOnThePaperHowManyItDoesNotHold() {
        VillageLists.Sheet sheet = new VillageLists.Sheet(
                "Tepian Contoh",
                "Batu Contoh",
                "Kabupaten Paser",
                "2 Februari 2026",
                List.of(new VillageLists.Line(1, "Warga Contoh", "UEP-2026-1-6401-00001", "RT 001", "Kue")),
                "1.612");
        assertThat(SampleFiles.textOf(pdf.render("nomination/printouts/village-list", Map.of("sheet", sheet))))
                .contains("1.612 orang lagi", "Cetak lagi sesudah hasil daftar ini diisi.");
    }

    @Test
    void takesAHundredPeopleAtOnce() {
        List<String> people = waiting("6401012013", 100);
        Map<String, Object> form =
                sent(form("6401012013", people, people.stream().map(p -> "YES").toArray(String[]::new)));

        Instant begin = Instant.now();
        assertThat(handIn(form)).isEqualTo("taken");
        Duration took = Duration.between(begin, Instant.now());

        LOG.info("A village of 100 people was taken in {} ms", took.toMillis());
        assertThat(took).isLessThan(Duration.ofSeconds(30)); // the machine may have other work
        office.settle();
        assertThat(office.fact(
                        Integer.class, "select willing from village_deliberation where village = ?", "6401012013"))
                .isEqualTo(100);
    }

    /** So many invented people who wait to be asked, by name as the form has them. */
    private List<String> waiting(String village, int people) {
        return IntStream.range(0, people).mapToObj(i -> waiting(village)).toList();
    }

    private String waiting(String village) {
        String caseNumber = samples.in(village, Stage.NOMINATION);
        transaction.executeWithoutResult(status -> nominations.add(caseNumber));
        samples.start("nomination", caseNumber);
        return caseNumber;
    }

    private Map<String, Object> form(String village, List<String> people, String... willing) {
        List<Map<String, Object>> rows = IntStream.range(0, people.size())
                .mapToObj(i -> answer(people.get(i), willing[i]))
                .toList();
        return new HashMap<>(Map.of(
                "village",
                village,
                "deliberationDate",
                office.today().toString(),
                "deliberationPlace",
                "Balai Desa",
                "deliberationResult",
                "SUPPORTED",
                "differs",
                false,
                "people",
                rows));
    }

    private static Map<String, Object> answer(String caseNumber, String willing) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("caseNumber", caseNumber);
        row.put("willing", willing);
        row.put("businessType", "YES".equals(willing) ? "KUE" : null);
        row.put("reason", "NO".equals(willing) ? "Merawat orang tua." : null);
        row.put("result", null);
        return row;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(Map<String, Object> form, int row) {
        return ((List<Map<String, Object>>) form.get("people")).get(row);
    }

    /** As Tasklist sends it: the rows as JSON. */
    private Map<String, Object> sent(Map<String, Object> form) {
        Map<String, Object> sent = new HashMap<>(form);
        try {
            sent.put("people", json.writeValueAsString(form.get("people")));
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
        return sent;
    }

    private String handIn(Map<String, Object> form) {
        try {
            office.as(PSM).submit("village-deliberation", form);
            return "taken";
        } catch (RuntimeException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private Map<String, Object> facts(String user) {
        return office.as(user).openStart("village-deliberation");
    }

    private String villages(String user) {
        return String.valueOf(facts(user).get("villages"));
    }

    private List<String> rows(String user, String village) {
        Object rows = office.as(user)
                .openStart("village-deliberation", "people." + village)
                .get("people." + village);
        try {
            return json.readTree(String.valueOf(rows)).findValuesAsText("caseNumber");
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String of(String caseNumber, String column) {
        return office.fact(String.class, "select " + column + " from nomination where case_number = ?", caseNumber);
    }

    private String name(String caseNumber) {
        return persons.of(caseNumber).name();
    }
}
