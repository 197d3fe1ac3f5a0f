package id.mentas.nomination.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.common.NotFound;
import id.mentas.common.Refused;
import id.mentas.grant.round.RoundStarts;
import id.mentas.nomination.ImportedRow;
import id.mentas.nomination.Line;
import id.mentas.nomination.Verdict;
import id.mentas.people.directory.People;
import id.mentas.registry.file.FileSource;
import id.mentas.registry.place.RegionScheme;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@MentasTest
class NominationImportTest {

    @Autowired
    Office office;

    @Autowired
    NominationImports imports;

    @Autowired
    ImportWork work;

    @Autowired
    RoundStarts starts;

    @Autowired
    People people;

    @Autowired
    SampleCases samples;

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
        FileSource source = FileSource.of("usulan.csv", content(file + ".csv.gz"));
        long id = take(samples.open(), source, "64", "prov").id();
        ImportSteps.judge(work, id);
        rowsAreAsExpected(id, lines(file + "-expected.csv.gz"));
        work.stop(id);
    }

    private void judgesAsExpected(byte[] file, List<String> expected) {
        String round = samples.open();
        long id = send(round, FileSource.of("usulan.csv", file), "64", "prov");
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
        String file = Line.file(Line.of(1), Line.of(2).with("kode_desa", "64.02.06.1002"));
        String key = office.as("kab6411").starts("nomination-import", upload(round, file));

        assertThat(key).isEqualTo(round + "-6411/import-1");
        long id = office.fact(Long.class, "select id from nomination_import where key = ?", key);
        ImportedRow.Page rows = as("kab6411", () -> imports.rows(id, people.signedIn(), null, 0, 10));
        assertThat(rows.rows()).extracting(ImportedRow::verdict).containsExactly(Verdict.ACCEPTED, Verdict.INVALID);
        assertThat(rows.rows().get(1).codes()).containsExactly("OUTSIDE_AREA");
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
        assertThatThrownBy(() -> office.as("kab6411")
                        .starts("nomination-import", upload(round, Line.file().replace(",desil", ""))))
                .hasStackTraceContaining("Kolom yang tidak ada: desil.");
        assertThatThrownBy(() -> send("UEP-1999-1", Line.source(), "64", "prov"))
                .isInstanceOf(Refused.class)
                .hasMessage("Putaran ini tidak dibuka. Pilih putaran yang sedang dibuka.");
        assertThat(office.fact(Long.class, "select count(*) from nomination_import where round = ?", round))
                .isZero();
    }

    @Test
    void refusesThoseWhoAreNominatedAlreadyAndReviewsTheirHouseholds() {
        String round = samples.open();
        Line first = Line.of(1);
        send(round, Line.source(first), "64", "prov");
        office.settle();
        long id = send(round, Line.source(first, Line.of(2).relativeOf(first)), "6411", "kab6411");
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
                .params("6411010101109999", Line.of(11).noKk(), Line.of(12).nik())
                .update();
        long id = send(round, Line.source(Line.of(11), Line.of(12).with("kode_desa", "64.11.01.2002")), "64", "prov");
        office.settle();
        ImportedRow.Page rows = as("prov", () -> imports.rows(id, people.signedIn(), null, 0, 10));
        assertThat(rows.rows().get(0).codes()).containsExactly("ALREADY_RECEIVED");
        assertThat(rows.rows().get(1).codes()).isEmpty();
        jdbc.sql("delete from earlier_grant where nik in ('6411010101109999', ?)")
                .param(Line.of(12).nik())
                .update();
    }

    @Test
    void reviewsPersonsWhoAreAlikeInTheSameFile() {
        String round = samples.open();
        LocalDate birth = LocalDate.of(1985, 3, 1);
        long id = send(
                round,
                Line.source(
                        Line.of(21, birth).with("nama", "ORANG NOMOR"),
                        Line.of(22, birth).with("nama", "orang  nomor"),
                        Line.of(23, birth).with("nama", "Orang Nomer")),
                "64",
                "prov");
        office.settle();
        ImportedRow.Page rows = as("prov", () -> imports.rows(id, people.signedIn(), null, 0, 10));
        assertThat(rows.rows().get(1).codes()).containsExactly("POSSIBLE_DUPLICATE");
        assertThat(rows.rows().get(2).codes()).containsExactly("POSSIBLE_DUPLICATE");
    }

    @Test
    void holdsRowsBackUntilTheirKabupatenBegins() {
        String round = samples.open();
        jdbc.sql("insert into round_quota (round, kabupaten, places) values (?, '6402', 150)")
                .param(round)
                .update();
        starts.set(round, "6402", LocalDate.of(2999, 3, 2));
        FileSource file = Line.source(Line.of(51), Line.of(52).with("kode_desa", "64.02.06.1002"));
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
                round, Line.source(Line.of(41), Line.of(42).with("kode_desa", "64.11.01.2002")), "6411", "kab6411");
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

    private long send(String round, FileSource file, String area, String sender) {
        return imports.start(round, file, RegionScheme.KEMENDAGRI, area, sender, null)
                .id();
    }

    private FileImport take(String round, FileSource file, String area, String sender) {
        return imports.take(round, file, RegionScheme.KEMENDAGRI, area, sender, null)
                .one();
    }

    private static Map<String, Object> upload(String round, String text) {
        return Map.of("round", round, "file", Line.upload(text));
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
