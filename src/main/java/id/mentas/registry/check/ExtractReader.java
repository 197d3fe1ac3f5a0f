package id.mentas.registry.check;

import id.mentas.common.Refused;
import id.mentas.registry.file.Cells;
import id.mentas.registry.file.CsvLines;
import id.mentas.registry.file.FileKind;
import id.mentas.registry.file.FileShape;
import id.mentas.registry.file.FileSource;
import id.mentas.registry.file.FileTaker;
import id.mentas.registry.file.PartSink;
import id.mentas.registry.place.Gazetteer;
import id.mentas.registry.place.RegionScheme;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Reads extracts of the registry of any size: first the file as a whole, which is cut into parts, then each part by itself. */
@Component
public class ExtractReader {

    private final FileTaker taker;
    private final Gazetteer places;

    ExtractReader(FileTaker taker, Gazetteer places) {
        this.taker = taker;
        this.places = places;
    }

    /**
     * Checks all that concerns the file as a whole in one pass and hands on its lines, without the heading, in parts.
     *
     * @throws Refused with one sentence when the file can't be read
     */
    public FileShape take(FileSource file, RegionScheme scheme, PartSink sink) {
        return taker.take(FileKind.EXTRACT, file, scheme, sink);
    }

    /**
     * Reads one part.
     *
     * @param sent the day on which the file came: no date in it is later
     * @param rows takes each row that is not blank, in order, with all its faults
     */
    public void read(FileShape shape, LocalDate sent, int firstRow, byte[] lines, Consumer<ExtractRow> rows) {
        Cells.Places columns = new Cells.Places(shape);
        ExtractCheck check = new ExtractCheck(new Villages(places, shape.scheme()), sent);
        CsvLines.each(
                lines,
                shape.encoding(),
                shape.separator(),
                (line, cells) -> rows.accept(check.read(firstRow + line - 1, columns.of(cells))));
    }
}
