package id.mentas.registry.file;

import id.mentas.registry.place.RegionScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Takes a file as a whole, whatever it is, and hands on its lines in parts. */
@Component
public class FileTaker {

    private final Columns columns;

    FileTaker(Columns columns) {
        this.columns = columns;
    }

    /** @throws id.mentas.common.Refused with one sentence when the file can't be read or lacks a column */
    public FileShape take(FileKind kind, FileSource file, RegionScheme scheme, PartSink sink) {
        return take(file, columns.of(kind, scheme, LeftOut.NONE), scheme, sink);
    }

    /**
     * The same for a nomination file, some of whose columns need not be read.
     *
     * @param area whose office sends it
     * @param all whether no column that isn't known is to be read
     */
    public FileShape take(FileSource file, RegionScheme scheme, String area, boolean all, PartSink sink) {
        LeftOut leftOut = new LeftOut(columns.leftOut(area), all);
        return take(file, columns.of(FileKind.NOMINATION, scheme, leftOut), scheme, sink);
    }

    static FileShape take(FileSource file, HeadingCheck headings, RegionScheme scheme, PartSink sink) {
        try {
            if (FileLook.format(file) == FileShape.Format.XLSX) {
                return new WorkbookFile(headings, scheme, sink).take(file);
            }
            try (InputStream in = file.open()) {
                return new CsvFile(headings, scheme, sink).take(in);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
