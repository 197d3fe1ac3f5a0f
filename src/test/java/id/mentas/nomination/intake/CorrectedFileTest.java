package id.mentas.nomination.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.common.Refused;
import id.mentas.nomination.ImportedRow;
import id.mentas.nomination.Line;
import id.mentas.people.directory.People;
import id.mentas.registry.file.FileSource;
import id.mentas.registry.place.RegionScheme;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file that comes again, as it was or corrected. */
@MentasTest
class CorrectedFileTest {

    private static final String OLD = "1958-03-04";
    private static final String RIGHT = "1968-03-04";

    private static final Line GOOD = Line.of(11);
    private static final Line TOO_OLD = Line.of(12).with("tanggal_lahir", OLD).with("nik", "6411010403680012");
    private static final Line UNREADABLE = Line.of(13).with("nik", "6,4E+15");
    private static final Line TOO_WELL_OFF = Line.of(14).with("desil", "8");
    private static final Line GONE_ON = Line.of(15);

    @Autowired
    Office office;

    @Autowired
    NominationImports imports;

    @Autowired
    ImportWork work;

    @Autowired
    People people;

    @Autowired
    SampleCases samples;

    @Autowired
    JdbcClient jdbc;

    @Test
    void onlyWhatWasCorrectedChanges() {
        String round = samples.open();
        long first = upload(round, null, Line.file(GOOD, TOO_OLD, UNREADABLE, TOO_WELL_OFF, GONE_ON));
        assertThat(verdicts(first)).containsExactly("ACCEPTED", "REVIEW", "INVALID", "REFUSED", "ACCEPTED");
        String good = caseOf(GOOD, round);
        String tooOld = caseOf(TOO_OLD, round);
        assertThat(office.waitsAt(tooOld)).containsExactly("userTask_reviewNomination");
        office.as("kab6411").task("reviewNomination", tooOld);

        long second = upload(
                round,
                first,
                Line.file(
                        GOOD,
                        TOO_OLD.with("tanggal_lahir", RIGHT),
                        Line.of(13),
                        TOO_WELL_OFF.with("desil", "3"),
                        GONE_ON.with("nama", "Lawing Kuleh Usat")));

        assertThat(verdicts(second)).containsExactly("ACCEPTED", "ACCEPTED", "ACCEPTED", "ACCEPTED", "REFUSED");
        List<ImportedRow> rows = rows(second);
        assertThat(rows).extracting(ImportedRow::unchanged).containsExactly(true, false, false, false, false);
        assertThat(rows.get(0).caseNumber()).isEqualTo(good);
        assertThat(rows.get(1).caseNumber()).isEqualTo(tooOld);
        assertThat(rows.get(4).codes()).containsExactly("ALREADY_NOMINATED");
        assertThat(rows.get(4).reasons().get(0)).contains("sudah lewat dari peninjauan (tahap Usulan)");
        assertThat(rows.get(4).caseNumber()).isEqualTo(caseOf(GONE_ON, round));

        assertThat(office.waitsAt(tooOld)).containsExactly("userTask_confirmWillingness");
        assertThat(office.fact(String.class, "select birth_date::text from person where case_number = ?", tooOld))
                .isEqualTo(RIGHT);
        assertThat(office.fact(
                        String.class,
                        "select before ->> 'birthDate' from nomination_correction where case_number = ?",
                        tooOld))
                .isEqualTo(OLD);
        assertThat(office.fact(Long.class, "select count(*) from grant_case where round = ?", round))
                .as("five rows of the first file that could be read, and two that were corrected into new cases")
                .isEqualTo(4 + 2);
        assertThat(office.fact(String.class, "select name from person where case_number = ?", caseOf(GONE_ON, round)))
                .isEqualTo("Lawing Kuleh");
        FileImport.Progress progress = progress(second);
        assertThat(progress.unchanged()).isEqualTo(1);
        assertThat(progress.started()).isEqualTo(3);
        assertThat(progress.starting()).isEqualTo(3);
    }

    @Test
    void whatWasCorrectedStandsForTheNextFile() {
        String round = samples.open();
        Line corrected = TOO_OLD.with("tanggal_lahir", RIGHT).with("desil", "3");
        long first = upload(round, null, Line.file(GOOD, TOO_OLD));
        long second = upload(round, first, Line.file(GOOD, corrected));
        long third = upload(round, second, Line.file(GOOD, corrected, Line.of(16)));
        assertThat(rows(third)).extracting(ImportedRow::unchanged).containsExactly(true, true, false);
        long fourth = upload(round, third, Line.file(GOOD, TOO_OLD, Line.of(16)));
        assertThat(rows(fourth)).extracting(ImportedRow::unchanged).containsExactly(true, false, true);
        assertThat(verdicts(fourth)).containsExactly("ACCEPTED", "REFUSED", "ACCEPTED");
    }

    @Test
    void whoIsOnlyChangedWithoutSayingSoIsNominatedAlready() {
        String round = samples.open();
        upload(round, null, Line.file(GOOD, TOO_OLD));
        long second = upload(round, null, Line.file(GOOD, TOO_OLD.with("tanggal_lahir", RIGHT)));
        assertThat(verdicts(second)).containsExactly("ACCEPTED", "REFUSED");
        assertThat(rows(second).get(1).codes()).containsExactly("ALREADY_NOMINATED");
        assertThat(rows(second).get(1).advice().get(0)).contains("perbaikan berkas yang terdahulu");
        assertThat(office.waitsAt(caseOf(TOO_OLD, round))).containsExactly("userTask_reviewNomination");
    }

    @Test
    void comesTooLateForACaseThatWasReviewedMeanwhile() {
        String round = samples.open();
        long first = upload(round, null, Line.file(TOO_OLD));
        FileImport second = imports.take(
                        round,
                        FileSource.of("perbaikan.csv", bytes(Line.file(TOO_OLD.with("tanggal_lahir", RIGHT)))),
                        RegionScheme.KEMENDAGRI,
                        "6411",
                        "kab6411",
                        first)
                .one();
        ImportSteps.judge(work, second.id());
        office.as("kab6411")
                .does("reviewNomination", caseOf(TOO_OLD, round), Map.of("decision", "ACCEPT", "note", "Masih kuat."));
        untilStarted(second.id());

        assertThat(verdicts(second.id())).containsExactly("REFUSED");
        assertThat(progress(second.id()).accepted()).isZero();
        assertThat(progress(second.id()).refused()).isEqualTo(1);
        assertThat(office.waitsAt(caseOf(TOO_OLD, round))).containsExactly("userTask_confirmWillingness");
        assertThat(office.fact(Long.class, "select count(*) from grant_case where round = ?", round))
                .isEqualTo(1);
    }

    @Test
    void movesNoCaseToAnotherKabupaten() {
        String round = samples.open();
        Line moved = TOO_OLD.with("kode_desa", "64.02.06.1002").with("tanggal_lahir", RIGHT);
        Line movedOn = GONE_ON.with("kode_desa", "64.02.06.1002");
        long first = uploadForProvince(round, null, Line.file(GOOD, TOO_OLD, GONE_ON));
        String tooOld = caseOf(TOO_OLD, round);

        long second = uploadForProvince(round, first, Line.file(GOOD, moved, movedOn));

        assertThat(verdicts(second)).containsExactly("ACCEPTED", "REFUSED", "REFUSED");
        ImportedRow refused = rows(second).get(1);
        assertThat(refused.codes()).containsExactly("ALREADY_NOMINATED");
        assertThat(refused.caseNumber()).isEqualTo(tooOld);
        assertThat(refused.reasons())
                .containsExactly("Orang ini sudah diusulkan di Kabupaten Mahakam Ulu, sedangkan desa pada baris ini di"
                        + " kabupaten/kota lain: kasusnya tidak dipindahkan.");
        assertThat(refused.advice().get(0))
                .contains("minta Dinas Sosial Kabupaten Mahakam Ulu mengakhiri kasusnya lebih dulu");
        assertThat(rows(second).get(2).reasons()).isEqualTo(refused.reasons());
        assertThat(office.waitsAt(tooOld)).containsExactly("userTask_reviewNomination");
        assertThat(office.fact(
                        String.class,
                        "select c.village || ' ' || p.birth_date from grant_case c join person p using (case_number)"
                                + " where case_number = ?",
                        tooOld))
                .as("the case stays as it was")
                .isEqualTo("6411012001 " + OLD);
        assertThat(progress(second).starting()).isZero();

        office.as("kab6411")
                .starts(
                        "case-event",
                        Map.of(
                                "caseNumber",
                                tooOld,
                                "event",
                                "MOVED",
                                "date",
                                office.today().toString(),
                                "reason",
                                "Lapor ketua RT."));
        long third = uploadForProvince(round, second, Line.file(GOOD, moved));
        assertThat(verdicts(third)).containsExactly("ACCEPTED", "ACCEPTED");
        assertThat(office.fact(
                        String.class, "select kabupaten from grant_case where case_number = ?", caseOf(moved, round)))
                .isEqualTo("6402");
    }

    @Test
    void theSameFileIsAnsweredWithItsFirstImport() {
        String round = samples.open();
        String file = Line.file(GOOD);
        long first = upload(round, null, file);
        assertThat(imports.start(
                        round,
                        FileSource.of("lagi.csv", bytes(file)),
                        RegionScheme.KEMENDAGRI,
                        "6411",
                        "kab6411b",
                        null))
                .isEqualTo(new NominationImports.Taken(first, true));
        assertThatThrownBy(() -> upload(round, null, file))
                .hasStackTraceContaining("Berkas ini sudah diimpor pada ")
                .hasStackTraceContaining(" impor nomor " + first + ".");
        assertThat(office.fact(Long.class, "select count(*) from nomination_import where round = ?", round))
                .isEqualTo(1);
        assertThat(imports.start(
                                round,
                                FileSource.of("lagi.csv", bytes(file)),
                                RegionScheme.KEMENDAGRI,
                                "64",
                                "prov",
                                null)
                        .already())
                .as("the province's files are others")
                .isFalse();
        office.settle();
    }

    @Test
    void correctsOnlyAnImportOfItsRoundAndAreaThatHasEnded() {
        String round = samples.open();
        long first = upload(round, null, Line.file(GOOD));
        assertThatThrownBy(() -> imports.start(
                        round,
                        FileSource.of("b.csv", bytes(Line.file(Line.of(17)))),
                        RegionScheme.KEMENDAGRI,
                        "64",
                        "prov",
                        first))
                .isInstanceOf(Refused.class)
                .hasMessage("Impor yang diperbaiki tidak ada pada putaran dan wilayah ini. Pilih dari daftar impor.");
        FileImport running = imports.take(
                        round,
                        FileSource.of("c.csv", bytes(Line.file(Line.of(18)))),
                        RegionScheme.KEMENDAGRI,
                        "6411",
                        "kab6411",
                        null)
                .one();
        assertThatThrownBy(() -> upload(round, running.id(), Line.file(Line.of(19))))
                .hasStackTraceContaining("Impor yang diperbaiki masih berjalan.");
        work.stop(running.id());
    }

    private void untilStarted(long id) {
        ImportSteps.all(work::startCases, id);
        work.finish(id);
        office.settle();
    }

    /** Sends a file by the form in Tasklist and waits until it is imported. */
    private long upload(String round, @Nullable Long corrects, String text) {
        Map<String, Object> form =
                new HashMap<>(Map.of("round", round, "scheme", "KEMENDAGRI", "file", Line.upload(text)));
        if (corrects != null) {
            form.put("corrects", String.valueOf(corrects));
        }
        String key = office.as("kab6411").starts("nomination-import", form);
        return office.fact(Long.class, "select id from nomination_import where key = ?", key);
    }

    private long uploadForProvince(String round, @Nullable Long corrects, String text) {
        long id = imports.start(
                        round,
                        FileSource.of("provinsi.csv", bytes(text)),
                        RegionScheme.KEMENDAGRI,
                        "64",
                        "prov",
                        corrects)
                .id();
        office.settle();
        return id;
    }

    private List<ImportedRow> rows(long id) {
        return office.as("pengawas")
                .signedIn(() -> imports.rows(id, people.signedIn(), null, 0, 100))
                .rows();
    }

    private List<String> verdicts(long id) {
        return rows(id).stream().map(row -> row.verdict().name()).toList();
    }

    private FileImport.Progress progress(long id) {
        return office.as("pengawas").signedIn(() -> imports.progress(id, people.signedIn()));
    }

    private String caseOf(Line line, String round) {
        return jdbc.sql("select case_number from grant_case where nik = ? and round = ? order by live desc limit 1")
                .params(line.nik(), round)
                .query(String.class)
                .single();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
