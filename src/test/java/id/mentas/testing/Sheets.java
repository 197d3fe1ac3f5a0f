package id.mentas.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Workbooks as an office writes them, and what stands in those that come out. */
public final class Sheets {

    private Sheets() {}

    /** A workbook of one sheet of texts. */
    public static byte[] of(List<List<String>> rows) {
        return of(sheet -> {
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        });
    }

    /** A workbook of one sheet. */
    public static byte[] of(Consumer<Worksheet> writer) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Kantor", null)) {
            writer.accept(book.newWorksheet("Daftar"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** The texts of the first sheet, empty where a cell is. */
    public static List<List<String>> rows(byte[] file) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the parts of a workbook say, by their path in it. Only from a file: its parts say their size in the directory alone. */
    public static Map<String, String> parts(byte[] workbook) {
        try {
            Path file = Files.createTempFile("buku", ".xlsx");
            try (ZipFile zip = new ZipFile(Files.write(file, workbook).toFile())) {
                Map<String, String> parts = new HashMap<>();
                for (ZipEntry part : Collections.list(zip.entries())) {
                    parts.put(
                            part.getName(),
                            new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
                return parts;
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
