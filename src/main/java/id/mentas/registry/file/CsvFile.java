package id.mentas.registry.file;

import id.mentas.common.Refused;
import id.mentas.registry.place.RegionScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes a CSV file in one pass: heading first, then the lines in parts. */
final class CsvFile {

    static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;

    private final HeadingCheck headings;
    private final RegionScheme scheme;
    private final PartSink sink;

    CsvFile(HeadingCheck headings, RegionScheme scheme, PartSink sink) {
        this.headings = headings;
        this.scheme = scheme;
        this.sink = sink;
    }

    FileShape take(InputStream in) throws IOException {
        byte[] start = in.readNBytes(CsvHeading.LONGEST);
        CsvHeading heading = CsvHeading.of(start, headings);
        List<String> columns = headings.find(heading.cells(heading.charset()));
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
            throw noRows();
        }
        Charset charset = utf8.isValid() ? StandardCharsets.UTF_8 : WESTERN;
        return new FileShape(
                FileShape.Format.CSV, charset.name(), heading.separator(), heading.cells(charset), columns, scheme);
    }

    static Refused noRows() {
        return new Refused(
                "file",
                "Berkas tidak berisi baris selain judul kolom. Isi satu baris untuk satu orang, lalu kirim lagi.");
    }
}
