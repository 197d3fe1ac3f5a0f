package id.mentas.nomination.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.mentas.engine.node.MentasClock;
import id.mentas.nomination.ImportedRow;
import id.mentas.nomination.Line;
import id.mentas.nomination.NominationProcess;
import id.mentas.people.Visitor;
import id.mentas.people.directory.People;
import id.mentas.registry.check.ReadRow;
import id.mentas.registry.place.RegionScheme;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An import under way: stopped, broken off, beside another, and kept by a failure. */
@MentasTest
class ImportWorkTest {

    private static final String ADDRESS = "/api/nominations/imports/";

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @Autowired
    NominationImports imports;

    @Autowired
    ImportWork work;

    @Autowired
    ImportLines lines;

    @Autowired
    ImportRows rows;

    @Autowired
    ImportSummaries summaries;

    @Autowired
    NominationProcess process;

    @Autowired
    People people;

    @Autowired
    MentasClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestRestTemplate http;

    @Test
    void stopsWhereItStandsWhenItIsCancelled() {
        String round = samples.open();
        FileImport taken = take(round, "6411", Line.of(31), Line.of(32));
        assertThat(post("psm641101", taken.id()).getStatusCode().value()).isEqualTo(404);
        assertThat(post("kab6402", taken.id()).getStatusCode().value()).isEqualTo(404);
        assertThat(post("pengawas", taken.id()).getBody().toString())
                .contains("Impor hanya dapat dibatalkan oleh Dinas Sosial yang mengirimnya.");
        ImportSteps.all(work::read, taken.id());
        assertThat(post("kab6411b", taken.id()).getBody().get("cancelRequested").asBoolean())
                .isTrue();
        transaction.executeWithoutResult(status -> process.importFile(taken));
        office.settle();

        FileImport.Progress progress = progress(taken.id());
        assertThat(progress.state()).isEqualTo(FileImport.State.CANCELLED);
        assertThat(progress.failure()).isEqualTo("Impor dibatalkan. Belum ada kasus yang dimulai.");
        assertThat(personalDataOf(taken.id())).isZero();
        assertThat(office.fact(Long.class, "select count(*) from grant_case where round = ?", round))
                .isZero();
        assertThat(office.fact(
                        String.class,
                        "select string_agg(sentence, ' ' order by id) from journal where round_key = ?",
                        taken.key()))
                .isEqualTo(
                        "Berkas usulan diunggah. Pembatalan impor diminta. Impor dibatalkan. Belum ada kasus yang dimulai.");
        ResponseEntity<JsonNode> again = post("kab6411", taken.id());
        assertThat(again.getStatusCode().value()).isEqualTo(422);
        assertThat(again.getBody().toString()).contains("Impor ini sudah berakhir");

        assertThat(imports.start(
                                round,
                                Line.source(Line.of(31), Line.of(32)),
                                RegionScheme.KEMENDAGRI,
                                "6411",
                                "kab6411",
                                null)
                        .already())
                .as("a file whose import was cancelled may come again")
                .isFalse();
        office.settle();
        assertThat(office.fact(Long.class, "select count(*) from grant_case where round = ?", round))
                .isEqualTo(2);
    }

    @Test
    void goesOnWithTheRestWhenAFileComesAgainAfterACancel() {
        String round = samples.open();
        Line[] many = IntStream.range(1000, 1250).mapToObj(Line::of).toArray(Line[]::new);
        FileImport taken = take(round, "6411", many);
        for (LongFunction<ImportWork.Step> step :
                List.<LongFunction<ImportWork.Step>>of(work::read, work::compare, work::judge)) {
            ImportSteps.all(step, taken.id());
        }
        transaction.executeWithoutResult(status -> work.startCases(taken.id()));
        int begun = progress(taken.id()).started();
        assertThat(begun).isBetween(1, 200);
        post("kab6411", taken.id());
        transaction.executeWithoutResult(status -> work.stop(taken.id()));
        assertThat(progress(taken.id()).failure())
                .isEqualTo("Impor dibatalkan. " + begun + " kasus yang sudah dimulai tetap berjalan; " + (250 - begun)
                        + " baris lain tidak menjadi kasus. Untuk memulai sisanya, kirim lagi berkas yang sama.");

        long again = imports.start(round, Line.source(many), RegionScheme.KEMENDAGRI, "6411", "kab6411", null)
                .id();
        office.settle();

        assertThat(List.of(progress(again).unchanged(), progress(again).started()))
                .containsExactly(begun, 250 - begun);
        assertThat(office.fact(
                        Long.class, "select count(distinct nik) from grant_case where round = ? and live", round))
                .isEqualTo(250);
        assertThat(office.fact(Long.class, "select count(*) from grant_case where round = ?", round))
                .isEqualTo(250);
    }

    @Test
    void tellsHowFastItGoesOfLateWhateverBrokeItOff() {
        FileImport taken = judged(IntStream.range(2000, 2700).mapToObj(Line::of).toArray(Line[]::new));
        startPiece(taken.id());
        pass(taken.id(), Duration.ofMinutes(10));
        assertThat(progress(taken.id()).rowsPerSecond()).as("nothing moves").isZero();

        startPiece(taken.id());
        assertThat(progress(taken.id()).rowsPerSecond()).as("measured anew").isNull();
        assertThat(progress(taken.id()).secondsLeft()).isNull();

        int before = progress(taken.id()).started();
        startPiece(taken.id());
        pass(taken.id(), Duration.ofSeconds(20));
        FileImport.Progress now = progress(taken.id());
        double expected = (now.started() - before) / 20.0;
        assertThat((double) now.rowsPerSecond()).isBetween(0.5 * expected, 1 + expected);
        assertThat((double) now.secondsLeft())
                .isBetween(
                        (now.starting() - now.started()) / (1 + expected),
                        (now.starting() - now.started()) / (0.4 * expected));
    }

    @Test
    void measuresOverTheLastMinute() {
        FileImport taken = judged(IntStream.range(2700, 3500).mapToObj(Line::of).toArray(Line[]::new));
        pass(taken.id(), Duration.ofSeconds(60));
        startPiece(taken.id());
        int slow = progress(taken.id()).started();
        pass(taken.id(), Duration.ofSeconds(31));
        startPiece(taken.id());
        pass(taken.id(), Duration.ofSeconds(1));
        FileImport.Progress now = progress(taken.id());
        assertThat((double) now.rowsPerSecond())
                .as("of the 31 seconds since the mark before the last, without the slow minute")
                .isBetween((now.started() - slow) / 60.0, 1 + (now.started() - slow) / 32.0);
    }

    @Test
    void countsWhatBecameOfAFileOnceItHasEnded() {
        FileImport taken =
                judged(Line.of(41), Line.of(42).with("desil", "9"), Line.of(43).with("nama", ""));
        assertThat(kept(taken.id())).isZero();
        ImportSummary counted = summaries.of(taken.id());
        assertThat(counted.places().stream()
                        .mapToLong(ImportSummary.Place::rows)
                        .sum())
                .isEqualTo(3);

        transaction.executeWithoutResult(status -> process.importFile(taken));
        office.settle();

        assertThat(progress(taken.id()).state()).isEqualTo(FileImport.State.DONE);
        assertThat(kept(taken.id())).isEqualTo(1);
        assertThat(summaries.of(taken.id()))
                .isEqualTo(counted)
                .isEqualTo(new ImportSummary(rows.byPlace(taken.id()), rows.byCode(taken.id())));
    }

    /** A file of a round of its own, in which no case has begun. */
    private FileImport judged(Line... lines) {
        FileImport taken = take(samples.open(), "6411", lines);
        ImportSteps.judge(work, taken.id());
        return taken;
    }

    private void startPiece(long id) {
        transaction.executeWithoutResult(status -> work.startCases(id));
    }

    /** As if so much time had passed, by the clock of the machine, since the import was last measured. */
    private void pass(long id, Duration time) {
        jdbc.sql(
                        """
                        update nomination_import set measured_since = measured_since - make_interval(secs => :secs),
                            mark_at = mark_at - make_interval(secs => :secs)
                        where id = :id
                        """)
                .param("secs", time.toSeconds())
                .param("id", id)
                .update();
    }

    private long kept(long id) {
        return office.fact(Long.class, "select count(*) from nomination_import_summary where import = ?", id);
    }

    @Test
    void losesAndDoublesNothingWhenEachPieceIsBrokenOff() {
        String round = samples.open();
        Line second = Line.of(41).with("nama", "Lawing Lahang");
        FileImport taken = take(
                round,
                "6411",
                Line.of(41),
                second,
                Line.of(42).with("desil", "9"),
                Line.of(43).relativeOf(Line.of(41)),
                Line.of(44).with("nama", ""));
        for (LongFunction<ImportWork.Step> step :
                List.<LongFunction<ImportWork.Step>>of(work::read, work::compare, work::judge, work::startCases)) {
            transaction.executeWithoutResult(status -> {
                step.apply(taken.id());
                status.setRollbackOnly();
            });
            ImportSteps.all(step, taken.id());
        }
        transaction.executeWithoutResult(status -> {
            work.finish(taken.id());
            status.setRollbackOnly();
        });
        work.finish(taken.id());
        office.settle();

        List<ImportedRow> rows = office.as("prov")
                .signedIn(() -> imports.rows(taken.id(), people.signedIn(), null, 0, 10))
                .rows();
        assertThat(rows)
                .extracting(row -> row.verdict() + " " + row.codes())
                .containsExactly(
                        "ACCEPTED []",
                        "INVALID [DUPLICATE_IN_FILE]",
                        "REFUSED [DESIL_TOO_HIGH]",
                        "REVIEW [SAME_HOUSEHOLD]",
                        "INVALID [NAME_MISSING]");
        assertThat(rows.get(1).errors().get(0).hint())
                .as("the row of the first")
                .isEqualTo("2, dengan nama lain");
        assertThat(office.fact(Long.class, "select count(*) from grant_case where round = ?", round))
                .isEqualTo(3);
        FileImport.Progress progress = progress(taken.id());
        assertThat(List.of(progress.lines(), progress.read(), progress.judged(), progress.rows()))
                .containsOnly(5);
        assertThat(List.of(progress.starting(), progress.started())).containsOnly(3);
        assertThat(personalDataOf(taken.id())).isZero();
    }

    @Test
    void doublesNobodyWhenTwoFilesGoSideBySide() {
        String round = samples.open();
        FileImport one = take(round, "6411", Line.of(51), Line.of(52));
        FileImport other =
                take(round, "64", Line.of(53), Line.of(52), Line.of(54).relativeOf(Line.of(51)));
        for (LongFunction<ImportWork.Step> step :
                List.<LongFunction<ImportWork.Step>>of(work::read, work::compare, work::judge)) {
            ImportSteps.all(step, one.id());
            ImportSteps.all(step, other.id());
        }
        assertThat(progress(other.id()).accepted()).isEqualTo(3);
        ImportSteps.all(work::startCases, one.id());
        ImportSteps.all(work::startCases, other.id());
        work.finish(one.id());
        work.finish(other.id());
        office.settle();

        assertThat(office.as("prov")
                        .signedIn(() -> imports.rows(other.id(), people.signedIn(), null, 0, 10))
                        .rows())
                .extracting(row -> row.verdict() + " " + row.codes())
                .containsExactly("ACCEPTED []", "REFUSED [ALREADY_NOMINATED]", "REVIEW [SAME_HOUSEHOLD]");
        FileImport.Progress progress = progress(other.id());
        assertThat(List.of(progress.accepted(), progress.review(), progress.refused()))
                .containsOnly(1);
        assertThat(office.fact(
                        Long.class,
                        "select count(*) from grant_case where round = ? and live and nik = ?",
                        round,
                        Line.of(52).nik()))
                .isEqualTo(1);
    }

    @Test
    void leavesTheConnectionUsableWhenReadingFails() {
        LocalDate day = LocalDate.of(2026, 2, 2);
        ReadRow row = new ReadRow(2, null, null, null, List.of());
        transaction.executeWithoutResult(status -> {
            assertThatThrownBy(() -> lines.copy(-1, day, sink -> {
                        sink.accept(row);
                        throw new IllegalStateException("broken off");
                    }))
                    .hasMessage("broken off");
            status.setRollbackOnly();
        });
        assertThat(personalDataOf(-1)).isZero();
    }

    @Test
    void saysThatItIsStuckAndCanStillBeCancelled() {
        String round = samples.open();
        FileImport taken = take(round, "6411", Line.of(61));
        jdbc.sql("alter table nomination_file_part rename to nomination_file_away")
                .update();
        try {
            transaction.executeWithoutResult(status -> process.importFile(taken));
            for (int tries = 5; tries > 0; tries--) {
                int left = tries - 1;
                Office.until(() -> triesLeft(taken) <= left);
                clock.moveTo(clock.instant().plus(Duration.ofMinutes(61)));
            }
            assertThat(progress(taken.id()).stuck()).isTrue();
            assertThat(progress(taken.id()).state()).isEqualTo(FileImport.State.RUNNING);
            assertThat(Visitor.signedIn(port, "kab6411")
                            .get("/usulan/" + taken.id())
                            .body())
                    .contains("Menunggu gangguan dibereskan");
            assertThat(post("kab6411", taken.id()).getStatusCode().value()).isEqualTo(200);
            Office.until(() -> progress(taken.id()).state() == FileImport.State.CANCELLED);
        } finally {
            jdbc.sql("alter table nomination_file_away rename to nomination_file_part")
                    .update();
        }
        office.settle();
        assertThat(progress(taken.id()).stuck()).isFalse();
    }

    private FileImport take(String round, String area, Line... lines) {
        return imports.take(
                        round,
                        Line.source(lines),
                        RegionScheme.KEMENDAGRI,
                        area,
                        area.equals("64") ? "prov" : "kab6411",
                        null)
                .one();
    }

    private FileImport.Progress progress(long id) {
        return office.as("prov").signedIn(() -> imports.progress(id, people.signedIn()));
    }

    private int triesLeft(FileImport one) {
        return office.fact(
                Integer.class,
                "select min(j.retries_) from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_ where e.business_key_ = ?",
                one.key());
    }

    private ResponseEntity<JsonNode> post(String user, long id) {
        return http.withBasicAuth(user, "mentas").postForEntity(ADDRESS + id + "/cancel", null, JsonNode.class);
    }

    private long personalDataOf(long id) {
        return office.fact(
                Long.class,
                "select (select count(*) from nomination_import_line where import = ?) + (select count(*) from nomination_import_candidate where import = ?)",
                id,
                id);
    }
}
