package id.mentas.registry.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.mentas.common.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Lines of CSV as cells. */
public final class CsvLines {

    private CsvLines() {}

    /** @param line takes the number of each line, from 1, and its cells; blank lines are left out */
    public static void each(byte[] lines, Charset charset, char separator, BiConsumer<Integer, List<String>> line) {
        try {
            read(lines, charset, separator, line);
        } catch (CsvParseException broken) {
            throw new Refused(
                    "file",
                    "Susunan CSV rusak. Buka berkasnya di Excel, simpan sebagai \"CSV UTF-8\", lalu kirim lagi.");
        }
    }

    /** The cells of a heading that may be broken, as far as they can be told: what is wrong with it is said elsewhere. */
    static List<String> heading(byte[] line, Charset charset, char separator) {
        List<String> cells = new ArrayList<>();
        try {
            read(line, charset, separator, (number, read) -> cells.addAll(read));
        } catch (CsvParseException broken) {
            return cells;
        }
        return cells;
    }

    private static void read(byte[] lines, Charset charset, char separator, BiConsumer<Integer, List<String>> line) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(new ByteArrayInputStream(lines), charset))) {
            for (CsvRecord record : reader) {
                if (!isBlank(record.getFields(), charset)) {
                    line.accept((int) record.getStartingLineNumber(), record.getFields());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** As {@link LineCutter} counts rows: it doesn't know the charset yet, so half of a no-break space is as blank as a whole one. */
    private static boolean isBlank(List<String> cells, Charset charset) {
        boolean western = charset.equals(CsvFile.WESTERN);
        for (String cell : cells) {
            for (int i = 0; i < cell.length(); i++) {
                char letter = cell.charAt(i);
                if (letter > ' ' && letter != '\u00a0' && !(western && letter == '\u00c2')) {
                    return false;
                }
            }
        }
        return true;
    }
}
