package id.mentas.registry.file;

import id.mentas.common.Refused;
import id.mentas.registry.place.RegionScheme;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads any table from CSV or XLSX with the checks of nomination files; what its columns mean, others know. */
@Component
public class TableReader {

    /**
     * Checks the whole file first, then gives its rows in order.
     *
     * @param heading takes the names of the columns and answers what takes the rows: number in the file and cells; may refuse.
     *     It is asked about each sheet of a workbook
     * @throws Refused with one sentence when the file can't be read
     */
    public void read(FileSource file, Function<List<String>, BiConsumer<Integer, List<String>>> heading) {
        HeadingCheck anything = new Wanted(heading);
        FileShape shape =
                FileTaker.take(file, anything, RegionScheme.KEMENDAGRI, (number, firstRow, rows, lines) -> {});
        BiConsumer<Integer, List<String>> taker = heading.apply(shape.heading());
        // Once more, now that the charset is known: rows are given only of files that are whole.
        FileTaker.take(
                file,
                anything,
                RegionScheme.KEMENDAGRI,
                (number, firstRow, rows, lines) -> CsvLines.each(
                        lines,
                        shape.encoding(),
                        shape.separator(),
                        (line, cells) -> taker.accept(firstRow + line - 1, cells)));
    }

    private record Wanted(Function<List<String>, BiConsumer<Integer, List<String>>> heading) implements HeadingCheck {

        @Override
        public int known(List<String> cells) {
            try {
                BiConsumer<Integer, List<String>> rows = heading.apply(cells);
                return rows == null ? 0 : cells.size();
            } catch (Refused unwanted) {
                return 0;
            }
        }

        @Override
        public List<String> find(List<String> cells) {
            Objects.requireNonNull(heading.apply(cells));
            return Collections.nCopies(cells.size(), "");
        }
    }
}
