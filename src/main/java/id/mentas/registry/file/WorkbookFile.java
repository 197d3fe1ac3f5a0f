package id.mentas.registry.file;

import id.mentas.common.Refused;
import id.mentas.registry.place.RegionScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Takes the list out of a workbook: the one sheet that has the wanted heading becomes lines of CSV. */
final class WorkbookFile {

    /**
     * A sheet with content.
     *
     * @param heading what stands in it as its heading, or comes nearest to one
     * @param known how many of its columns are wanted ones
     * @param refusal why its heading is not the wanted one
     */
    private record Candidate(
            Workbook.Sheet sheet, HeadingSearch.Found heading, boolean hasRows, int known, @Nullable Refused refusal) {}

    private final HeadingCheck headings;
    private final RegionScheme scheme;
    private final PartSink sink;

    WorkbookFile(HeadingCheck headings, RegionScheme scheme, PartSink sink) {
        this.headings = headings;
        this.scheme = scheme;
        this.sink = sink;
    }

    FileShape take(FileSource file) throws IOException {
        // The directory of a ZIP file is at its end.
        Path copy = Files.createTempFile("usulan", ".xlsx");
        try {
            try (InputStream in = file.open()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return take(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private FileShape take(Path file) throws IOException {
        try (Workbook workbook = Workbook.open(file)) {
            Candidate list = theList(workbook);
            try (SheetRows rows = workbook.rows(list.sheet())) {
                return take(rows, list.heading());
            }
        } catch (ZipException | java.io.EOFException broken) {
            throw ZipDirectory.broken();
        }
    }

    private FileShape take(SheetRows rows, HeadingSearch.Found found) {
        for (int i = 0; i <= found.last(); i++) {
            rows.next();
        }
        List<String> heading = found.cells();
        List<String> columns = headings.find(heading);
        int line = rows.number() + 1;
        LineCutter cutter = new LineCutter(',', line, sink);
        SheetLine bytes = new SheetLine();
        refuseFormula(rows);
        while (rows.next()) {
            refuseFormula(rows);
            bytes.write(rows.number() - line, rows.cells(), cutter);
            line = rows.number() + 1;
        }
        refuseFormula(rows);
        if (cutter.end() == 0) {
            throw CsvFile.noRows();
        }
        return new FileShape(FileShape.Format.XLSX, StandardCharsets.UTF_8.name(), ',', heading, columns, scheme);
    }

    private Candidate theList(Workbook workbook) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        for (Workbook.Sheet sheet : workbook.sheets()) {
            try (SheetRows rows = workbook.rows(sheet)) {
                if (rows.next()) {
                    candidates.add(candidate(sheet, rows));
                }
            }
        }
        List<Candidate> fitting =
                candidates.stream().filter(one -> one.refusal() == null).toList();
        List<Candidate> shown =
                fitting.stream().filter(one -> !one.sheet().hidden()).toList();
        List<Candidate> filled = shown.stream().filter(Candidate::hasRows).toList();
        if (filled.size() > 1) {
            throw refused("Ada " + filled.size() + " lembar yang berisi daftar: " + names(filled)
                    + ". Sisakan satu lembar dalam satu berkas, lalu kirim lagi.");
        }
        if (shown.isEmpty() && !fitting.isEmpty()) {
            throw refused("Lembar yang berisi daftar tersembunyi: " + names(fitting)
                    + ". Tampilkan lembar itu di Excel (Format → Tampilkan), lalu kirim lagi.");
        }
        return filled.stream().findFirst().or(() -> shown.stream().findFirst()).orElseThrow(() -> none(candidates));
    }

    /** @param rows of the sheet, at the first with content */
    private Candidate candidate(Workbook.Sheet sheet, SheetRows rows) {
        HeadingSearch search = new HeadingSearch(headings);
        HeadingSearch.Found found = search.next(rows.cells());
        while (found == null && search.mayGoOn() && rows.next()) {
            found = search.next(rows.cells());
        }
        HeadingSearch.Found heading = found == null ? search.nearest() : found;
        return new Candidate(
                sheet,
                heading,
                found != null && rows.next(),
                headings.known(heading.cells()),
                found == null ? search.refusal(heading) : null);
    }

    /** The visible sheet that comes nearest says what it lacks. */
    private static Refused none(List<Candidate> candidates) {
        return candidates.stream()
                .filter(one -> !one.sheet().hidden())
                .max(Comparator.comparingInt(Candidate::known))
                .map(Candidate::refusal)
                .orElseGet(() -> refused(
                        "Buku kerja ini kosong. Isi judul kolom dan satu baris untuk satu orang, lalu kirim lagi."));
    }

    private static void refuseFormula(SheetRows rows) {
        String place = rows.formula();
        if (place != null) {
            throw refused("Sel " + place
                    + " berisi rumus. Salin semua sel, tempel sebagai nilai (Tempel Khusus → Nilai), simpan, "
                    + "lalu kirim lagi.");
        }
    }

    private static String names(List<Candidate> candidates) {
        return candidates.stream()
                .limit(5)
                .map(one -> "\"" + one.sheet().name() + "\"")
                .collect(Collectors.joining(", "));
    }

    private static Refused refused(String sentence) {
        return new Refused("file", sentence);
    }
}
