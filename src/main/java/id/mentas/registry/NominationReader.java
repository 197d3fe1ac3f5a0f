package id.mentas.registry;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.mentas.grant.Catalogue;
import id.mentas.grant.Refused;
import id.mentas.grant.Regions;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads nomination files: CSV in UTF-8, separated by comma or semicolon, with or without byte order mark. */
@Component
public class NominationReader {

    private final Columns columns;
    private final Catalogue catalogue;
    private final Regions regions;

    NominationReader(Columns columns, Catalogue catalogue, Regions regions) {
        this.columns = columns;
        this.catalogue = catalogue;
        this.regions = regions;
    }

    /**
     * Every line of a file, in order, with all its faults.
     *
     * @param area kabupaten/kota whose rows are taken, `64` for the whole province
     * @throws Refused when the file as a whole can't be read
     */
    public List<ReadRow> read(byte[] file, String area) {
        String text = text(file);
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowUnclosedQuote(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            return read(lines, area);
        } catch (CsvParseException broken) {
            throw new Refused(
                    "file", "Susunan CSV rusak, mungkin tanda kutip tidak ditutup. Simpan ulang sebagai CSV UTF-8.");
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private List<ReadRow> read(CsvReader<CsvRecord> lines, String area) {
        var iterator = lines.iterator();
        if (!iterator.hasNext()) {
            throw new Refused("file", "Berkas kosong.");
        }
        Map<Column, Integer> places = columns.find(iterator.next().getFields());
        RowCheck check = new RowCheck(regions, catalogue.businessTypes().keySet(), area);
        List<ReadRow> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (iterator.hasNext()) {
            CsvRecord line = iterator.next();
            if (line.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(check.read((int) line.getStartingLineNumber(), new Cells(places, line.getFields()), seen));
            }
        }
        if (rows.isEmpty()) {
            throw new Refused("file", "Berkas tidak berisi baris selain judul kolom.");
        }
        return rows;
    }

    private static String text(byte[] file) {
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            throw new Refused(
                    "file", "Berkas Excel belum dapat dibaca. Simpan sebagai \"CSV UTF-8\", lalu kirim lagi.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new Refused("file", "Berkas ini bukan CSV. Simpan sebagai \"CSV UTF-8\", lalu kirim lagi.");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException foreign) {
            throw new Refused(
                    "file", "Berkas ini bukan CSV dengan sandi UTF-8. Simpan sebagai \"CSV UTF-8\", lalu kirim lagi.");
        }
    }

    private static char separator(String text) {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        long semicolons = heading.chars().filter(c -> c == ';').count();
        return semicolons > heading.chars().filter(c -> c == ',').count() ? ';' : ',';
    }
}
