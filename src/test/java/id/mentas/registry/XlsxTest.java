package id.mentas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxTest {

    @Test
    void readsValuesAsAPersonWouldTypeThem() {
        Taken taken = Taken.table("daftar.xlsx", sheet(sheet -> {
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
        Taken taken = Taken.table("daftar.xlsx", sheet(sheet -> {
            sheet.value(2, 1, "nama");
            sheet.value(3, 1, "Ahmad");
            sheet.value(20_000, 1, "Siti");
            sheet.value(20_001, 1, "Rina");
        }));
        assertThat(taken.cells().keySet()).containsExactly(4, 20_001, 20_002);
        assertThat(taken.rows()).isEqualTo(3);
    }

    static void heading(Worksheet sheet, String... names) {
        for (int i = 0; i < names.length; i++) {
            sheet.value(0, i, names[i]);
        }
    }

    static byte[] sheet(Consumer<Worksheet> writer) {
        return workbook(workbook -> writer.accept(workbook.newWorksheet("Usulan")));
    }

    static byte[] workbook(Consumer<Workbook> writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Mentas", "1.0")) {
            writer.accept(workbook);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
