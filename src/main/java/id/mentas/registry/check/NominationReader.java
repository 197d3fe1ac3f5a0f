package id.mentas.registry.check;

import id.mentas.catalogue.Catalogue;
import id.mentas.common.Refused;
import id.mentas.registry.file.Cells;
import id.mentas.registry.file.CsvLines;
import id.mentas.registry.file.FileShape;
import id.mentas.registry.file.FileSource;
import id.mentas.registry.file.FileTaker;
import id.mentas.registry.file.PartSink;
import id.mentas.registry.place.Gazetteer;
import id.mentas.registry.place.Reach;
import id.mentas.registry.place.RegionScheme;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Reads nomination files of any size: first the file as a whole, which is cut into parts, then each part by itself. */
@Component
public class NominationReader {

    private final FileTaker taker;
    private final Catalogue catalogue;
    private final Gazetteer places;

    NominationReader(FileTaker taker, Catalogue catalogue, Gazetteer places) {
        this.taker = taker;
        this.catalogue = catalogue;
        this.places = places;
    }

    /**
     * Checks all that concerns the file as a whole in one pass and hands on its lines, without the heading, in parts. A workbook
     * is unpacked into CSV lines with the numbers of the sheet's rows.
     *
     * @param area whose office sends it: columns that it has left out before are left out again
     * @param leaveOut whether columns that are not known are left out this time; else they refuse the file
     * @throws Refused with one sentence when the file can't be read
     */
    public FileShape take(FileSource file, RegionScheme scheme, String area, boolean leaveOut, PartSink sink) {
        return taker.take(file, scheme, area, leaveOut, sink);
    }

    /**
     * Reads one part.
     *
     * @param rows takes each row that is not blank, in order, with all its faults but those that only the whole file shows
     */
    public void read(FileShape shape, Reach reach, int firstRow, byte[] lines, Consumer<ReadRow> rows) {
        Cells.Places columns = new Cells.Places(shape);
        RowCheck check =
                new RowCheck(new Villages(places, shape.scheme()), new BusinessWords(catalogue.businessTypes()), reach);
        cells(shape, firstRow, lines, (row, cells) -> rows.accept(check.read(row, columns.of(cells))));
    }

    /** The raw cells of each row of a part that is not blank, in the file's own columns. */
    public void cells(FileShape shape, int firstRow, byte[] lines, BiConsumer<Integer, List<String>> row) {
        CsvLines.each(
                lines, shape.encoding(), shape.separator(), (line, cells) -> row.accept(firstRow + line - 1, cells));
    }
}
