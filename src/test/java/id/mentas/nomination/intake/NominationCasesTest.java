package id.mentas.nomination.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.common.Refused;
import id.mentas.nomination.ImportedRow;
import id.mentas.people.directory.People;
import id.mentas.registry.file.FileSource;
import id.mentas.registry.place.RegionScheme;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that offices really send, all people invented: what becomes of each row. */
@MentasTest
class NominationCasesTest {

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

    /** Every row with its verdict: A accepted, R review, N refused, I invalid; and a code that it must have. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            c01-cp1252-semicolon.csv | 2 A, 3 A, 4 A
            c02-bom-semicolon.csv    | 2 A, 3 A
            c03-names.csv            | 2 A, 3 A, 4 A, 5 I NAME_MISSING, 6 I NAME_MISSING, 7 A, 8 I TEXT_SIGNS, 9 I TEXT_LENGTH, 10 I NAME_MISSING, \
            11 I NAME_MISSING, 12 R POSSIBLY_DECEASED, 13 R POSSIBLY_DECEASED, 14 I TEXT_SIGNS, 15 I NAME_MISSING
            c04-nik-writing.csv      | 2 A, 3 A, 4 I NIK_FORMAT, 5 I NIK_FORMAT, 6 A, 7 A, 8 I NIK_FORMAT, 9 I NIK_FORMAT, 10 I KK_FORMAT, \
            11 I NIK_FORMAT, 12 I KK_FORMAT, 13 R NIK_TEMPORARY, 14 R NIK_BIRTHDATE_MISMATCH, 15 R NIK_UNUSUAL
            c05-dates.csv            | 2 I DATE_FORMAT, 3 I DATE_FORMAT, 4 I DATE_FORMAT, 5 A, 6 A, 7 I DATE_FORMAT, 8 I DATE_FORMAT, 9 A, 10 A, 11 A, \
            12 I DATE_FORMAT, 13 I DATE_FORMAT, 14 R NIK_BIRTHDATE_MISMATCH, 15 A, 16 A, 17 I DATE_FORMAT, 18 A, 19 I DATE_FORMAT, \
            20 I DATE_FORMAT, 21 A, 22 A, 23 I DATE_FORMAT, 24 I DATE_FORMAT, 25 A, 26 R NIK_BIRTHDATE_MISMATCH, 27 A, 28 R POSSIBLE_DUPLICATE
            c06-sex-words.csv        | 2 A, 3 A, 4 A, 5 I SEX_CODE, 6 I SEX_CODE, 7 A, 8 A, 9 A, 10 A, 11 A, 12 A, 13 A, 14 A, 15 I SEX_CODE, 16 I SEX_CODE
            c08-totals-row.csv       | 2 A, 3 A, 4 I TOTALS_LINE
            c09-title-above.csv      | 4 A, 5 A
            c10-twins.csv            | 2 A, 3 R SAME_HOUSEHOLD, 4 A, 5 A
            c11-alike-names.csv      | 2 A, 3 R POSSIBLE_DUPLICATE, 4 A, 5 R POSSIBLE_DUPLICATE, 6 A, 7 R POSSIBLE_DUPLICATE, 8 A, 9 R POSSIBLE_DUPLICATE, \
            10 A, 11 R POSSIBLE_DUPLICATE, 12 A, 13 R POSSIBLE_DUPLICATE, 14 A, 15 R POSSIBLE_DUPLICATE, 16 A, 17 R POSSIBLE_DUPLICATE, \
            18 A, 19 R POSSIBLE_DUPLICATE
            c12-family.csv           | 2 A, 3 R SAME_HOUSEHOLD, 4 R SAME_HOUSEHOLD
            c13-regions.csv          | 2 A, 3 A, 4 A, 5 A, 6 I VILLAGE_UNKNOWN, 7 I OUTSIDE_AREA, 8 A, 9 I VILLAGE_UNKNOWN
            c14-region-names.csv     | 2 A, 3 I VILLAGE_UNKNOWN, 4 I VILLAGE_UNKNOWN, 5 A
            c15-desil-words.csv      | 2 A, 3 A, 4 A, 5 I DESIL_RANGE, 6 I DESIL_RANGE, 7 I DESIL_RANGE, 8 I DESIL_RANGE, 9 I DESIL_RANGE, 10 I DESIL_RANGE, 11 A
            c16-yes-no.csv           | 2 A, 3 A, 4 A, 5 N PUBLIC_SERVANT, 6 I ANSWER_CODE, 7 A, 8 A, 9 I ANSWER_CODE, 10 I ANSWER_CODE, 11 I ANSWER_CODE, \
            12 I ANSWER_CODE, 13 A
            c17-business-words.csv   | 2 A, 3 I BUSINESS_TYPE_UNKNOWN, 4 A, 5 A, 6 I BUSINESS_TYPE_UNKNOWN, 7 A, 8 I BUSINESS_TYPE_UNKNOWN, \
            9 I BUSINESS_TYPE_UNKNOWN, 10 I BUSINESS_TYPE_UNKNOWN, 11 A, 12 I BUSINESS_TYPE_UNKNOWN
            c18-status-words.csv     | 2 A, 3 A, 4 I BUSINESS_TYPE_UNKNOWN, 5 I BUSINESS_TYPE_UNKNOWN, 6 A, 7 I BUSINESS_TYPE_UNKNOWN, 8 A, \
            9 I BUSINESS_TYPE_UNKNOWN, 10 I BUSINESS_TYPE_UNKNOWN, 11 I BUSINESS_TYPE_UNKNOWN
            c19-source-words.csv     | 2 A, 3 A, 4 I ANSWER_CODE, 5 A, 6 I ANSWER_CODE, 7 I ANSWER_CODE, 8 I ANSWER_CODE
            c20-nik-kk-swapped.csv   | 2 R NIK_KK_SWAPPED, 3 R NIK_KK_SWAPPED
            c22-age-edges.csv        | 2 A, 3 N UNDER_AGE, 4 A, 5 A, 6 R OVER_AGE, 7 I DATE_FORMAT, 8 R OVER_AGE, 9 I DATE_FORMAT
            c23-data-date.csv        | 2 I DATE_FORMAT, 3 A, 4 R DATA_STALE, 5 R DATA_STALE
            c24-phones.csv           | 2 A, 3 A, 4 I PHONE_FORMAT, 5 I PHONE_FORMAT, 6 I PHONE_FORMAT, 7 A
            c25-heading-repeated.csv | 2 A, 3 I HEADING_REPEATED, 4 A
            c26-newline-in-cell.csv  | 2 A, 4 A
            c27-same-nik-other-person.csv | 2 A, 3 I DUPLICATE_IN_FILE
            c28-merged-title.xlsx    | 3 A
            c29-two-row-heading.xlsx | 3 A
            c30-hidden.xlsx          | 2 A, 3 A, 4 A
            c31-numbers.xlsx         | 2 I NIK_FORMAT, 3 A, 4 A, 5 I DATE_FORMAT, 6 I KK_FORMAT
            c32-merged-kk.xlsx       | 2 A, 3 I KK_FORMAT
            d02-formula-like-names.csv | 2 I TEXT_SIGNS, 3 I TEXT_SIGNS, 4 I NAME_MISSING, 5 I TEXT_SIGNS
            d05-birth-in-future.csv  | 2 I DATE_FORMAT, 3 I DATE_FORMAT
            d06-data-date-future.csv | 2 I DATE_FORMAT
            d07-desil-conflict.csv   | 2 A
            d08-semicolon-bansos.csv | 2 A
            d09-tab.txt              | 2 A
            d11-mixed-encoding.csv   | 2 A, 3 A
            """)
    void judgesEachRowAsIsRight(String file, String expected) throws IOException {
        long id = judged(samples.open(), file);
        Map<Integer, ImportedRow> rows = rows(id);
        work.stop(id);
        Map<Integer, String> wanted = new TreeMap<>();
        for (String row : expected.split(",\\s*", -1)) {
            String[] parts = row.split(" ", 2);
            wanted.put(Integer.parseInt(parts[0]), parts[1]);
        }
        Map<Integer, String> found = new TreeMap<>();
        rows.forEach((number, row) -> found.put(number, told(row, wanted.getOrDefault(number, ""))));
        assertThat(found).isEqualTo(wanted);
    }

    /** As the table says it where it agrees; all that became of the row where it doesn't. */
    private static String told(ImportedRow row, String wanted) {
        String verdict =
                switch (row.verdict()) {
                    case ACCEPTED -> "A";
                    case REVIEW -> "R";
                    case REFUSED -> "N";
                    case INVALID -> "I";
                };
        String[] parts = wanted.split(" ", -1);
        boolean fits = parts[0].equals(verdict)
                && (parts.length == 1 ? row.codes().isEmpty() : row.codes().contains(parts[1]));
        return fits ? wanted : verdict + " " + row.codes() + row.reasons();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            c33-formula.xlsx       | Sel H2 berisi rumus.
            c34-two-sheets.xlsx    | Ada 2 lembar yang berisi daftar: "Desa A", "Desa B".
            d10-utf16.csv          | Berkas ini disimpan sebagai "Teks Unicode" (UTF-16).
            d12-unclosed-quote.csv | Tanda kutip yang dibuka pada baris 2 tidak ditutup.
            """)
    void refusesAFileWithOneSentence(String file, String sentence) {
        String round = samples.open();
        assertThatThrownBy(() -> take(round, file)).isInstanceOf(Refused.class).hasMessageStartingWith(sentence);
    }

    @Test
    void keepsNamesAsTheyAreWritten() throws IOException {
        assertThat(names("c01-cp1252-semicolon.csv"))
                .containsExactly("Ma’ruf Hidayat", "José D'Costa", "Nur'aini Ibáñez");
        assertThat(names("c02-bom-semicolon.csv")).containsExactly("Ma'ruf Hidayat", "Nur’aini Sari");
        assertThat(names("d11-mixed-encoding.csv")).containsExactly("Dua Sandi", "José Dua");
    }

    @Test
    void saysWhyARowIsReturned() throws IOException {
        assertThat(reason("c27-same-nik-other-person.csv", 3))
                .contains("NIK ini sudah ada pada baris 2, dengan nama lain.");
        assertThat(reason("c14-region-names.csv", 3)).contains("Kabupaten Mahakam Ulu");
        assertThat(reason("c14-region-names.csv", 4)).contains("Long Bagun", "Kabupaten Mahakam Ulu");
        assertThat(reason("c04-nik-writing.csv", 10)).isEqualTo("Nomor KK sama dengan NIK.");
        assertThat(reason("c03-names.csv", 8)).contains("😊");
        assertThat(reason("c22-age-edges.csv", 7)).contains("sesudah hari acuan putaran, 2 Februari 2026");
        assertThat(reason("c23-data-date.csv", 2)).contains("belum tiba");
        assertThat(reason("c08-totals-row.csv", 4)).contains("baris jumlah");
        assertThat(reason("c25-heading-repeated.csv", 3)).contains("judul kolom yang berulang");
    }

    @Test
    void makesNoCaseAndNoLetterOfSomebodyBornInTheFuture() throws IOException {
        String round = samples.open();
        start(round, "d05-birth-in-future.csv");
        assertThat(office.fact(Long.class, "select count(*) from grant_case where round = ?", round))
                .isZero();
    }

    @Test
    void takesTheSisterOfSomebodyWhoHasDied() throws IOException {
        String round = samples.open();
        start(round, "c03-names.csv");
        String deceased = office.fact(
                String.class,
                "select case_number from grant_case where round = ? and no_kk = '6411011507157006'",
                round);
        office.as("kab6411")
                .starts(
                        "case-event",
                        Map.of(
                                "caseNumber",
                                deceased,
                                "event",
                                "DIED",
                                "date",
                                office.today().toString(),
                                "reason",
                                "Keterangan kampung."));
        long id = judged(round, "d03-sibling-of-deceased.csv");
        assertThat(rows(id).get(2).codes()).isEmpty();
        work.stop(id);
    }

    @Test
    void readsNoNumbersOfRows() throws IOException {
        String text =
                new ClassPathResource("nomination/cases/c12-family.csv").getContentAsString(StandardCharsets.UTF_8);
        FileSource numbered = FileSource.of(
                "usulan.csv",
                text.replace("\n6", "\n1,6").replace("nik,", "No.,nik,").getBytes(StandardCharsets.UTF_8));
        FileImport taken = imports.take(samples.open(), numbered, RegionScheme.KEMENDAGRI, "6411", "kab6411", null)
                .one();
        ImportSteps.judge(work, taken.id());
        assertThat(rows(taken.id())).hasSize(3);
        assertThat(imports.leftOut(taken)).containsExactly("No.");
        work.stop(taken.id());
    }

    private String reason(String file, int row) throws IOException {
        long id = judged(samples.open(), file);
        String reasons = String.join(" ", rows(id).get(row).reasons());
        work.stop(id);
        return reasons;
    }

    private List<String> names(String file) throws IOException {
        long id = judged(samples.open(), file);
        List<String> names = jdbc.sql("select name from nomination_import_line where import = ? order by row")
                .param(id)
                .query(String.class)
                .list();
        work.stop(id);
        return names;
    }

    private void start(String round, String file) throws IOException {
        long id = judged(round, file);
        ImportSteps.all(work::startCases, id);
        work.finish(id);
        office.settle();
    }

    private long judged(String round, String file) throws IOException {
        long id = take(round, file);
        ImportSteps.judge(work, id);
        return id;
    }

    private long take(String round, String file) throws IOException {
        byte[] content = new ClassPathResource("nomination/cases/" + file).getContentAsByteArray();
        // Other stories move the clock by years: what is to come must still be to come.
        FileSource source = FileSource.of(
                file,
                file.equals("c23-data-date.csv")
                        ? new String(content, StandardCharsets.UTF_8)
                                .replace(
                                        "2027-01-10", office.today().plusDays(1).toString())
                                .getBytes(StandardCharsets.UTF_8)
                        : content);
        return imports.take(round, source, RegionScheme.KEMENDAGRI, "6411", "kab6411", null)
                .one()
                .id();
    }

    private Map<Integer, ImportedRow> rows(long id) {
        return office.as("kab6411").signedIn(() -> imports.rows(id, people.signedIn(), null, 0, 100)).rows().stream()
                .collect(Collectors.toMap(ImportedRow::row, row -> row));
    }
}
