package id.mentas.registry.file;

import id.mentas.registry.place.RegionScheme;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A file as it was taken, with all that its sink got. */
public record Taken(FileShape shape, List<Part> parts) {

    @SuppressWarnings("ArrayRecordComponent")
    public record Part(int number, int firstRow, int rows, byte[] lines) {}

    /** Takes any table. */
    static Taken table(String name, byte[] file) {
        return take(name, file, new HeadingCheck() {
            @Override
            public int known(List<String> heading) {
                return 0;
            }

            @Override
            public List<String> find(List<String> heading) {
                return Collections.nCopies(heading.size(), "");
            }
        });
    }

    /** Finds the columns of a nomination file by their own names. */
    static HeadingCheck finder(RegionScheme scheme) {
        Map<String, Column> names =
                FileKind.NOMINATION.columns().stream().collect(Collectors.toMap(Column::word, column -> column));
        return new ColumnFinder(names, FileKind.NOMINATION, scheme, LeftOut.NONE);
    }

    static Taken take(String name, byte[] file, HeadingCheck headings) {
        List<Part> parts = new ArrayList<>();
        FileShape shape = FileTaker.take(
                FileSource.of(name, file),
                headings,
                RegionScheme.KEMENDAGRI,
                (number, firstRow, rows, lines) -> parts.add(new Part(number, firstRow, rows, lines)));
        return new Taken(shape, parts);
    }

    /** The cells of each row by its number. */
    Map<Integer, List<String>> cells() {
        Map<Integer, List<String>> cells = new TreeMap<>();
        for (Part part : parts) {
            CsvLines.each(
                    part.lines(),
                    shape.encoding(),
                    shape.separator(),
                    (line, read) -> cells.put(part.firstRow() + line - 1, List.copyOf(read)));
        }
        return cells;
    }

    int rows() {
        return parts.stream().mapToInt(Part::rows).sum();
    }

    byte[] joined() {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        parts.forEach(part -> joined.writeBytes(part.lines()));
        return joined.toByteArray();
    }
}
