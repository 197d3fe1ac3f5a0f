package id.mentas.registry.file;

import id.mentas.registry.place.RegionScheme;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a file is: everything that is needed to read its parts later. Kept as JSON with the import.
 *
 * @param format of the file itself; the parts of a workbook are CSV lines as the rest of the shape says
 * @param charset of the parts, `UTF-8` or `windows-1252`
 * @param heading names of the columns as they stand in the file
 * @param columns what each place of a line holds, `no_kk`; empty where it is ignored. Kept, so that an import under way does not
 *     change when the office changes the names of columns
 */
public record FileShape(
        Format format,
        String charset,
        char separator,
        List<String> heading,
        List<String> columns,
        RegionScheme scheme) {

    /** Kinds of file that can be read. */
    public enum Format {
        CSV,
        XLSX
    }

    /** Names of the columns that are not read, as they stand in the file. */
    public List<String> unread() {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).isEmpty() && !heading.get(i).isBlank())
                .mapToObj(i -> heading.get(i).strip())
                .toList();
    }

    public Charset encoding() {
        return Charset.forName(charset);
    }
}
