package id.mentas.registry;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.mentas.grant.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.BiConsumer;

/** Lines of CSV as cells. */
final class CsvLines {

    private CsvLines() {}

    /** @param line takes the number of each line, from 1, and its cells; blank lines are left out */
    static void each(byte[] lines, Charset charset, char separator, BiConsumer<Integer, List<String>> line) {
        read(CsvReader.builder().allowUnclosedQuote(false), lines, charset, separator, line);
    }

    /** The same of a line that may be broken: what is wrong with it is said elsewhere. */
    static void heading(byte[] line, Charset charset, char separator, BiConsumer<Integer, List<String>> cells) {
        read(
                CsvReader.builder().allowUnclosedQuote(true).allowExtraCharsAfterClosingQuote(true),
                line,
                charset,
                separator,
                cells);
    }

    private static void read(
            CsvReader.CsvReaderBuilder builder,
            byte[] lines,
            Charset charset,
            char separator,
            BiConsumer<Integer, List<String>> line) {
        try (CsvReader<CsvRecord> reader = builder.fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(new InputStreamReader(new ByteArrayInputStream(lines), charset))) {
            for (CsvRecord record : reader) {
                if (!isBlank(record.getFields())) {
                    line.accept((int) record.getStartingLineNumber(), record.getFields());
                }
            }
        } catch (CsvParseException broken) {
            throw new Refused(
                    "file",
                    "Susunan CSV rusak. Buka berkasnya di Excel, simpan sebagai \"CSV UTF-8\", lalu kirim lagi.");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** As {@link LineCutter} counts rows. */
    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            for (int i = 0; i < cell.length(); i++) {
                if (cell.charAt(i) > ' ' && cell.charAt(i) != '\u00a0') {
                    return false;
                }
            }
        }
        return true;
    }
}
