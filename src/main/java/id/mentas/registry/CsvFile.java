package id.mentas.registry;

import id.mentas.grant.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Takes a CSV file in one pass: heading first, then the lines in parts. */
final class CsvFile {

    static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;

    private final FileKind kind;
    private final Columns columns;
    private final RegionScheme scheme;
    private final PartSink sink;

    CsvFile(FileKind kind, Columns columns, RegionScheme scheme, PartSink sink) {
        this.kind = kind;
        this.columns = columns;
        this.scheme = scheme;
        this.sink = sink;
    }

    FileShape take(InputStream in) throws IOException {
        byte[] start = in.readNBytes(CsvHeading.LONGEST);
        if (start.length > 1 && start[0] == 'P' && start[1] == 'K') {
            throw new Refused(
                    "file", "Berkas Excel belum dapat dibaca. Simpan sebagai \"CSV UTF-8\", lalu kirim lagi.");
        }
        CsvHeading heading = CsvHeading.of(start, columns, kind);
        List<String> found = columns.find(heading.cells(), scheme, kind);
        Utf8 utf8 = new Utf8();
        utf8.take(start, 0, start.length);
        LineCutter cutter = new LineCutter(heading.separator(), heading.linesBefore() + 1, sink);
        cutter.take(start, heading.end(), start.length);
        byte[] buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            utf8.take(buffer, 0, n);
            cutter.take(buffer, 0, n);
        }
        if (cutter.end() == 0) {
            throw new Refused("file", "Berkas tidak berisi baris selain judul kolom.");
        }
        Charset charset = utf8.isValid() ? StandardCharsets.UTF_8 : WESTERN;
        List<String> cells = charset.equals(heading.charset())
                ? heading.cells()
                : CsvHeading.cells(
                        Arrays.copyOfRange(start, heading.begin(), heading.end()), charset, heading.separator());
        return new FileShape(FileShape.Format.CSV, charset.name(), heading.separator(), cells, found, scheme);
    }
}
