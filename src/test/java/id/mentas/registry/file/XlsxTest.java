package id.mentas.registry.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.registry.SheetFile;
import id.mentas.registry.place.RegionScheme;
import id.mentas.testing.Sheets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTest {

    @Test
    void readsValuesAsAPersonWouldTypeThem() {
        Taken taken = Taken.table("daftar.xlsx", Sheets.of(sheet -> {
            heading(sheet, "teks", "bulat", "pecahan", "tanggal", "panjang", "ya");
            sheet.value(1, 0, " Nur'aini, \"Ibu\"\nRT 1");
            sheet.value(1, 1, 3.0);
            sheet.value(1, 2, 1.5);
            sheet.value(1, 3, LocalDate.of(1985, 2, 28));
            sheet.style(1, 3).format("dd/mm/yyyy").set();
            sheet.value(1, 4, 6411011203850001L);
            sheet.value(1, 5, true);
        }));
        assertThat(taken.shape().format()).isEqualTo(FileShape.Format.XLSX);
        assertThat(taken.cells())
                .containsEntry(2, List.of(" Nur'aini, \"Ibu\" RT 1", "3", "1.5", "1985-02-28", "6,41101E+15", "TRUE"));
    }

    @Test
    void keepsTheNumbersOfTheSheetsRows() {
        Taken taken = Taken.table("daftar.xlsx", Sheets.of(sheet -> {
            sheet.value(2, 1, "nama");
            sheet.value(3, 1, "Ahmad");
            sheet.value(20_000, 1, "Siti");
            sheet.value(20_001, 1, "Rina");
        }));
        assertThat(taken.cells().keySet()).containsExactly(4, 20_001, 20_002);
        assertThat(taken.rows()).isEqualTo(3);
    }

    @Test
    void skipsWhatIsNoPersonsBusiness() {
        Taken taken = Taken.take(
                "usulan.xlsx",
                SheetFile.of(
                                SheetFile.rows("Petunjuk", "Isi lembar kedua"),
                                SheetFile.rows(BadFiles.HEADING, BadFiles.ROW))
                        .bytes(),
                Taken.finder(RegionScheme.KEMENDAGRI));
        assertThat(taken.cells().keySet()).containsExactly(2);
        Taken twice = Taken.take(
                "usulan.xlsx",
                SheetFile.of(
                                SheetFile.rows(BadFiles.HEADING),
                                SheetFile.rows(BadFiles.HEADING, BadFiles.ROW, BadFiles.ROW))
                        .bytes(),
                Taken.finder(RegionScheme.KEMENDAGRI));
        assertThat(twice.rows()).isEqualTo(2);
    }

    @Test
    void readsTextsThatMuchIsEscapedIn() {
        StringBuilder texts = new StringBuilder("<sst>");
        for (int i = 0; i < 100_000; i++) {
            texts.append("<si><t>A &amp; B</t><rPh><t>x</t></rPh><r><t> &lt;_x000D_&#233;</t></r></si>");
        }
        Taken taken = Taken.table(
                "daftar.xlsx",
                SheetFile.of(
                                "<x:worksheet xmlns:x=\"x\"><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>nama</x:t></x:is></x:c></x:row>"
                                        + "<x:row><x:c t=\"s\"><x:v>99999</x:v></x:c></x:row></x:sheetData><x:ext><x:f>A1</x:f></x:ext></x:worksheet>")
                        .with("xl/sharedStrings.xml", texts + "</sst>")
                        .bytes());
        assertThat(taken.cells()).containsEntry(2, List.of("A & B < é"));
    }

    @ParameterizedTest
    @CsvSource({
        "31106, 31106, 1985-02-28",
        "31106.75, 31106.75, 1985-02-28",
        "60.0, 60, 1900-02-28",
        "1, 1, 1900-01-01",
        "-1, -1, -1",
        "1E999999999, 1E999999999, 1E999999999",
        "6411012001, 6411012001, 6411012001",
        "8.1234567890000000E10, 81234567890, 81234567890",
        "6.4110112038500001E+15, '6,41101E+15', '6,41101E+15'",
        "0.1, 0.1, 0.1"
    })
    void writesNumbers(String raw, String number, String date) {
        assertThat(SheetText.number(raw)).isEqualTo(number);
        assertThat(SheetText.date(raw, false)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd/mm/yyyy", "d-mmm-yy", "[$-421]dd\\ mmmm\\ yyyy;@", "yyyy\\-mm\\-dd", "DD.MM.YYYY"})
    void knowsFormatsOfDates(String code) {
        assertThat(CellFormats.showsDate(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"General", "@", "0000000000000000", "#,##0.00", "[Red]0", "0 \"hari\"", "h:mm:ss", "0.00E+00"})
    void knowsOtherFormats(String code) {
        assertThat(CellFormats.showsDate(code)).isFalse();
    }

    static void heading(Worksheet sheet, String... names) {
        for (int i = 0; i < names.length; i++) {
            sheet.value(0, i, names[i]);
        }
    }
}
