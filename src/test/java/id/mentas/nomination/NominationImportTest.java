package id.mentas.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.grant.NotFound;
import id.mentas.grant.Refused;
import id.mentas.grant.RoundStarts;
import id.mentas.grant.Rounds;
import id.mentas.people.People;
import id.mentas.registry.FileSource;
import id.mentas.registry.RegionScheme;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@MentasTest
class NominationImportTest {

    private static final String HEADING =
            "nik,no_kk,nama,jenis_kelamin,tanggal_lahir,kode_desa,desil,status_usaha,jenis_usaha_minat,keluarga_asn_tni_polri,"
                    + "sumber,tanggal_data\n";

    @Autowired
    Office office;

    @Autowired
    NominationImports imports;

    @Autowired
    ImportWork work;

    @Autowired
    Rounds rounds;

    @Autowired
    RoundStarts starts;

    @Autowired
    People people;

    @Autowired
    SampleCases samples;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcClient jdbc;

    @Test
    void judgesEveryRowOfTheSampleAsExpected() throws IOException {
        judgesAsExpected(content("samples/usulan-UEP-2026-1.csv"), lines("nomination/usulan-UEP-2026-1-expected.csv"));
    }

    @Test
    void judgesSeventeenHundredRowsAsExpected() throws IOException {
        judgesAsExpected(content("nomination/usulan-1700.csv.gz"), lines("nomination/usulan-1700-expected.csv.gz"));
    }

    @Test
    void judgesFilesOfOtherSeedsAsExpected() throws IOException {
        judgesOnlyAsExpected("nomination/usulan-1000");
        judgesOnlyAsExpected("nomination/usulan-1200");
    }

    /** Ends before cases begin, to save time. */
    private void judgesOnlyAsExpected(String file) throws IOException {
        String text = new String(content(file + ".csv.gz"), StandardCharsets.UTF_8);
        long id = take(samples.open(), text, "64", "prov").id();
        ImportSteps.judge(work, id);
        rowsAreAsExpected(id, lines(file + "-expected.csv.gz"));
        work.stop(id);
    }

    private void judgesAsExpected(byte[] file, List<String> expected) {
        String round = samples.open();
        long id = send(round, file, "64", "prov");
        untilDone(id);
        Map<Integer, ImportedRow> rows = rowsAreAsExpected(id, expected);
        long cases = rows.values().stream()
                .filter(row -> row.verdict() != Verdict.INVALID)
                .count();
        assertThat(office.fact(Long.class, "select count(*) from grant_case where round = ?", round))
                .isEqualTo(cases);
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey("lifecycle")
                        .processInstanceBusinessKeyLike(round + "-%")
                        .count())
                .isEqualTo(cases);
        FileImport.Progress progress = as("prov", () -> imports.progress(id, people.signedIn()));
        assertThat(progress.state()).isEqualTo(FileImport.State.DONE);
        assertThat(progress.accepted() + progress.review() + progress.refused()).isEqualTo(cases);
    }

    private Map<Integer, ImportedRow> rowsAreAsExpected(long id, List<String> expected) {
        Map<Integer, ImportedRow> rows = new HashMap<>();
        as("prov", () -> imports.rows(id, people.signedIn(), null, 0, 5000))
                .rows()
                .forEach(row -> rows.put(row.row(), row));
        assertThat(rows).hasSize(expected.size() - 1);
        for (String line : expected.subList(1, expected.size())) {
            String[] cells = line.replaceAll("\"[^\"]*\"", "x").split(",", -1);
            ImportedRow row = rows.get(Integer.parseInt(cells[0]));
            assertThat(row.verdict()).as("row " + cells[0] + " " + row.codes()).hasToString(cells[2]);
            assertThat(cells[3].isEmpty() || row.codes().contains(cells[3]))
                    .as("row " + cells[0] + " " + row.codes())
                    .isTrue();
        }
        return rows;
    }

    @Test
    void takesOwnKabupatenOnlyFromItsSocialOffice() {
        String round = samples.open();
        String file = HEADING + person(1, "64.11.01.2001", "1985-03-01") + person(2, "64.02.06.1002", "1985-03-01");
        String key = office.as("kab6411").starts("nomination-import", upload(round, file));

        assertThat(key).isEqualTo(round + "-6411/import-1");
        long id = office.fact(Long.class, "select id from nomination_import where key = ?", key);
        ImportedRow.Page rows = as("kab6411", () -> imports.rows(id, people.signedIn(), null, 0, 10));
        assertThat(rows.rows()).extracting(ImportedRow::verdict).containsExactly(Verdict.ACCEPTED, Verdict.INVALID);
        assertThat(rows.rows().get(1).codes()).containsExactly("OUTSIDE_AREA");
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .singleResult()
                        .getTenantId())
                .isEqualTo("6411");
        assertThatThrownBy(() -> as("kab6402", () -> imports.progress(id, people.signedIn())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("psm641101", () -> imports.progress(id, people.signedIn())))
                .isInstanceOf(NotFound.class);
        assertThat(as("pengawas", () -> imports.progress(id, people.signedIn())).rows())
                .isEqualTo(2);
    }

    @Test
    void answersABadFileBeforeAnythingIsStored() {
        String round = samples.open();
        assertThatThrownBy(() ->
                        office.as("kab6411").starts("nomination-import", upload(round, HEADING.replace(",desil", ""))))
                .hasStackTraceContaining("Kolom yang tidak ada: desil.");
        assertThatThrownBy(() -> send("UEP-1999-1", HEADING, "64", "prov"))
                .isInstanceOf(Refused.class)
                .hasMessage("Putaran ini tidak dibuka. Pilih putaran yang sedang dibuka.");
        assertThat(office.fact(Long.class, "select count(*) from nomination_import where round = ?", round))
                .isZero();
    }

    @Test
    void refusesThoseWhoAreNominatedAlreadyAndReviewsTheirHouseholds() {
        String round = samples.open();
        String first = person(1, "64.11.01.2001", "1985-03-01");
        send(round, HEADING + first, "64", "prov");
        office.settle();
        String sameCard = person(2, "64.11.01.2001", "1985-04-01").replace("6411010101100002", "6411010101100001");
        long id = send(round, HEADING + first + sameCard, "6411", "kab6411");
        office.settle();
        ImportedRow.Page rows = as("prov", () -> imports.rows(id, people.signedIn(), null, 0, 10));
        assertThat(rows.rows().get(0).verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(rows.rows().get(0).codes()).containsExactly("ALREADY_NOMINATED");
        assertThat(rows.rows().get(1).verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(rows.rows().get(1).codes()).containsExactly("SAME_HOUSEHOLD");
    }

    @Test
    void refusesThoseWhoReceivedAGrantInTheLastThreeYears() {
        String round = samples.open();
        jdbc.sql(
                        "insert into earlier_grant (nik, no_kk, scheme, granted_on) values (?, ?, 'KUBE', '2023-03-01'), (?, null, 'WRSE', '2022-12-31')")
                .params("6411010101109999", "6411010101100011", nik(12, "1985-03-01"))
                .update();
        long id = send(
                round,
                HEADING + person(11, "64.11.01.2001", "1985-03-01") + person(12, "64.11.01.2002", "1985-03-01"),
                "64",
                "prov");
        office.settle();
        ImportedRow.Page rows = as("prov", () -> imports.rows(id, people.signedIn(), null, 0, 10));
        assertThat(rows.rows().get(0).codes()).containsExactly("ALREADY_RECEIVED");
        assertThat(rows.rows().get(1).codes()).isEmpty();
    }

    @Test
    void reviewsPersonsWhoAreAlikeInTheSameFile() {
        String round = samples.open();
        long id = send(
                round,
                HEADING
                        + person(21, "64.11.01.2001", "1985-03-01").replace("Orang Nomor 21", "ORANG NOMOR")
                        + person(22, "64.11.01.2001", "1985-03-01").replace("Orang Nomor 22", "orang  nomor")
                        + person(23, "64.11.01.2001", "1985-03-01").replace("Orang Nomor 23", "Orang Nomer"),
                "64",
                "prov");
        office.settle();
        ImportedRow.Page rows = as("prov", () -> imports.rows(id, people.signedIn(), null, 0, 10));
        assertThat(rows.rows().get(1).codes()).containsExactly("POSSIBLE_DUPLICATE");
        assertThat(rows.rows().get(2).codes()).containsExactly("POSSIBLE_DUPLICATE");
    }

    @Test
    void stopsWhenTheRoundIsClosedMeanwhile() {
        String round = samples.open();
        FileImport taken = take(round, HEADING + person(31, "64.11.01.2001", "1985-03-01"), "6411", "kab6411");
        rounds.close(round);
        runtime.startProcessInstanceByKey("nomination-import", taken.key(), NominationProcess.facts(taken));
        office.settle();
        assertThat(as("prov", () -> imports.progress(taken.id(), people.signedIn()))
                        .state())
                .isEqualTo(FileImport.State.FAILED);
        assertThat(office.fact(Long.class, "select count(*) from grant_case where round = ?", round))
                .isZero();
    }

    @Test
    void holdsRowsBackUntilTheirKabupatenBegins() {
        String round = samples.open();
        jdbc.sql("insert into round_quota (round, kabupaten, places) values (?, '6402', 150)")
                .param(round)
                .update();
        starts.set(round, "6402", LocalDate.of(2999, 3, 2));
        String file = HEADING + person(51, "64.11.01.2001", "1985-03-01") + person(52, "64.02.06.1002", "1985-03-02");
        long first = send(round, file, "64", "prov");
        office.settle();
        List<ImportedRow> rows = as("prov", () -> imports.rows(first, people.signedIn(), null, 0, 10))
                .rows();
        assertThat(rows).extracting(ImportedRow::verdict).containsExactly(Verdict.ACCEPTED, Verdict.INVALID);
        assertThat(rows.get(1).codes()).containsExactly("NOT_BEGUN");
        assertThat(rows.get(1).reasons())
                .containsExactly("Desa \"64.02.06.1002\" belum ikut putaran ini. Putaran " + round
                        + " untuk Kabupaten Kutai Kartanegara baru dimulai 2 Maret 2999.");
        assertThat(rows.get(1).caseNumber()).isNull();
        assertThat(send(round, file, "64", "prov"))
                .as("nothing has changed since")
                .isEqualTo(first);

        starts.set(round, "6402", null);
        long second = send(round, file, "64", "prov");
        office.settle();
        rows = as("prov", () -> imports.rows(second, people.signedIn(), null, 0, 10))
                .rows();
        assertThat(rows).extracting(ImportedRow::verdict).containsExactly(Verdict.ACCEPTED, Verdict.ACCEPTED);
        assertThat(rows).extracting(ImportedRow::unchanged).containsExactly(true, false);
        assertThat(send(round, file, "64", "prov")).isEqualTo(second);
    }

    @Test
    void goesOnWhereItStood() {
        String round = samples.open();
        FileImport taken = take(
                round,
                HEADING + person(41, "64.11.01.2001", "1985-03-01") + person(42, "64.11.01.2002", "1985-03-02"),
                "6411",
                "kab6411");
        long id = taken.id();
        assertThat(work.read(id)).isEqualTo(ImportWork.Step.COMPLETE);
        assertThat(work.read(id)).isEqualTo(ImportWork.Step.COMPLETE);
        ImportSteps.all(work::compare, id);
        assertThat(work.judge(id)).isEqualTo(ImportWork.Step.COMPLETE);
        assertThat(work.judge(id)).isEqualTo(ImportWork.Step.COMPLETE);
        ImportSteps.all(work::startCases, id);
        assertThat(work.startCases(id)).isEqualTo(ImportWork.Step.COMPLETE);
        assertThat(office.fact(Long.class, "select count(*) from grant_case where round = ?", round))
                .isEqualTo(2);
        work.finish(id);
        assertThat(office.fact(Long.class, "select count(*) from nomination_import_line where import = ?", id))
                .isZero();
        office.settle();
    }

    /** A large file takes longer on a busy machine than the office's patience. */
    private void untilDone(long id) {
        Office.until(Duration.ofMinutes(5), () -> !office.fact(
                        String.class, "select state from nomination_import where id = ?", id)
                .equals("RUNNING"));
        office.settle();
    }

    private <T> T as(String user, java.util.function.Supplier<T> work) {
        return office.as(user).signedIn(work);
    }

    private static String nik(int serial, String birth) {
        LocalDate day = LocalDate.parse(birth);
        return "641101%02d%02d%02d%04d"
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear() % 100, serial);
    }

    private static String person(int serial, String village, String birth) {
        return "%s,64110101011000%02d,Orang Nomor %d,L,%s,%s,2,BERHENTI,KUE,T,DTSEN,2026-01-10%n"
                .formatted(nik(serial, birth), serial, serial, birth, village);
    }

    private long send(String round, String text, String area, String sender) {
        return send(round, text.getBytes(StandardCharsets.UTF_8), area, sender);
    }

    private long send(String round, byte[] file, String area, String sender) {
        return imports.start(round, FileSource.of("usulan.csv", file), RegionScheme.KEMENDAGRI, area, sender, null)
                .id();
    }

    private FileImport take(String round, String text, String area, String sender) {
        return imports.take(
                        round,
                        FileSource.of("usulan.csv", text.getBytes(StandardCharsets.UTF_8)),
                        RegionScheme.KEMENDAGRI,
                        area,
                        sender,
                        null)
                .one();
    }

    private static Map<String, Object> upload(String round, String text) {
        return Map.of(
                "round",
                round,
                "file",
                Variables.fileValue("usulan.csv")
                        .mimeType("text/csv")
                        .file(text.getBytes(StandardCharsets.UTF_8))
                        .create());
    }

    private static byte[] content(String name) throws IOException {
        try (InputStream raw = new ClassPathResource(name).getInputStream();
                InputStream content = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return content.readAllBytes();
        }
    }

    private static List<String> lines(String name) throws IOException {
        return new ArrayList<>(
                new String(content(name), StandardCharsets.UTF_8).lines().toList());
    }
}
