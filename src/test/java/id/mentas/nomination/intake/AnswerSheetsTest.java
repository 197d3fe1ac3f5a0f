package id.mentas.nomination.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.documents.TextSheets;
import id.mentas.registry.file.FileSource;
import id.mentas.registry.file.TableReader;
import id.mentas.testing.Sheets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The spreadsheet of rejected rows. */
class AnswerSheetsTest {

    private static final List<String> HEADING = List.of("nik", "nama");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+62811",
                "-5",
                "@SUM(A1)",
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://x\",\"y\")",
                "6411010107850001",
                "0012",
                "1e5",
                "true",
                "2/3",
                "a & b < c > \"d\" 'e'",
                "Nur'aini Ñandú 漢 😀"
            })
    void keepsAValueAsTextAndAsItIs(String value) throws IOException {
        byte[] file = written(List.of(List.of("6411010107850001", value)));

        assertThat(Sheets.rows(file).get(1)).containsExactly("6411010107850001", value, "Salah.", "Perbaiki.");
        assertThat(sentAgain(file)).containsExactly("6411010107850001", value, "Salah.", "Perbaiki.");
    }

    @Test
    void keepsLineBreaksAndWhatSpreadsheetsTakeForAWrittenCharacter() throws IOException {
        byte[] file = written(List.of(List.of("dua\nbaris", "_x0041_")));

        assertThat(Sheets.rows(file).get(1).get(0)).isEqualTo("dua\nbaris");
        assertThat(sentAgain(file)).startsWith("dua baris", "_x0041_");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1+1", "\r=1+1", "\u0000=1+1", "=1\u0001+\u001b1", "\uFFFE=1+1", "\uD800=1+1"})
    void dropsControlCharacters(String value) throws IOException {
        assertThat(Sheets.rows(written(List.of(List.of("1", value)))).get(1).get(1))
                .isEqualTo("=1+1");
    }

    @Test
    void holdsNothingThatASpreadsheetRuns() throws IOException {
        byte[] file = written(List.of(List.of("=1+1", "@A1"), List.of("-1", "+1")));

        assertThat(Sheets.parts(file).values()).noneMatch(part -> part.contains("<f>") || part.contains("t=\"n\""));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getType()).isEqualTo(CellType.STRING);
                assertThat(cell.getFormula()).isNull();
            }));
        }
    }

    /** Else a number of identity that is corrected in the spreadsheet would become 6,4E+15. */
    @Test
    void givesEveryCellTheFormatOfText() throws IOException {
        String sheet = Sheets.parts(written(List.of(List.of("1", "")))).values().stream()
                .filter(part -> part.contains("<sheetData>"))
                .findFirst()
                .orElseThrow();
        assertThat(sheet.replaceAll("<c [^>]*s=\"\\d+\"[^>]*>", "")).doesNotContain("<c ");
        assertThat(sheet).contains("<c r=\"B2\" s=");
        assertThat(Sheets.parts(written(List.of())).values().stream().filter(part -> part.contains("<cellXfs")))
                .allMatch(styles -> styles.contains("formatCode=\"@\"") || styles.contains("numFmtId=\"49\""));
    }

    @Test
    void putsItsColumnsInPlaceOfThoseOfAnEarlierAnswer() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (AnswerSheets sheets =
                new AnswerSheets(out, List.of("nik", "ALASAN", "nama", "cara_memperbaiki", "Cara memperbaiki "))) {
            sheets.add(List.of("1", "lama", "Siti", "lama"), "baru", "baru juga");
        }
        assertThat(Sheets.rows(out.toByteArray()))
                .containsExactly(
                        List.of("nik", "nama", AnswerSheets.REASON, AnswerSheets.REMEDY),
                        List.of("1", "Siti", "baru", "baru juga"));
    }

    @Test
    void cutsWhatNoCellCanHold() {
        assertThat(TextSheets.clean("x".repeat(40_000))).hasSize(32_766);
        assertThat(TextSheets.clean("😀".repeat(20_000))).doesNotEndWith("\uD83D");
    }

    @Test
    void beginsAnotherSheetWhereOneIsFull() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (AnswerSheets sheets = new AnswerSheets(out, HEADING, 3)) {
            for (int i = 1; i <= 5; i++) {
                sheets.add(List.of(String.valueOf(i), "Siti"), "Salah.", "Perbaiki.");
            }
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Sheet> sheets = book.getSheets().toList();
            assertThat(sheets)
                    .extracting(Sheet::getName)
                    .containsExactly("Baris ditolak", "Baris ditolak 2", "Baris ditolak 3");
            assertThat(sheets.get(2).read()).hasSize(2);
            assertThat(sheets.get(1).read().get(1).getCellText(0)).isEqualTo("3");
        }
    }

    @Test
    void hasItsHeadingWhereNothingIsRejected() throws IOException {
        assertThat(Sheets.rows(written(List.of())))
                .containsExactly(List.of("nik", "nama", AnswerSheets.REASON, AnswerSheets.REMEDY));
    }

    /** Eighty thousand rows of twenty columns would take more than fifty megabytes if they were kept. */
    @Test
    void writesManyRowsInLittleMemory() throws IOException {
        List<String> row = Collections.nCopies(20, "6411010107858001");
        long before = used();
        try (AnswerSheets sheets = new AnswerSheets(OutputStream.nullOutputStream(), row)) {
            for (int i = 0; i < 80_000; i++) {
                sheets.add(row, "NIK bukan 16 angka.", "Tulis 16 angka sebagai teks.");
            }
            assertThat(used() - before).isLessThan(30_000_000);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static byte[] written(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (AnswerSheets sheets = new AnswerSheets(out, HEADING)) {
            for (List<String> row : rows) {
                sheets.add(row, "Salah.", "Perbaiki.");
            }
        }
        return out.toByteArray();
    }

    /** The first row as the office reads it when the file comes back. */
    private static List<String> sentAgain(byte[] file) {
        List<List<String>> rows = new ArrayList<>();
        new TableReader()
                .read(FileSource.of("jawaban.xlsx", file), heading -> (row, cells) -> rows.add(List.copyOf(cells)));
        return rows.get(0);
    }
}
