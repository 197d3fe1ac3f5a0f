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

/** The lines of a part as cells. */
final class CsvLines {

    private CsvLines() {}

    /** @param line takes the number of each line, from 1, and its cells; blank lines are left out */
    static void each(byte[] lines, Charset charset, char separator, BiConsumer<Integer, List<String>> line) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
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
                    "file", "Susunan CSV rusak, mungkin tanda kutip tidak ditutup. Simpan ulang sebagai CSV UTF-8.");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

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
