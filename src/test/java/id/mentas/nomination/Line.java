package id.mentas.nomination;

import id.mentas.registry.file.FileSource;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.FileValue;

/** A line of a nomination file about an invented man of Mahakam Ulu whom the table accepts, unless something is changed. */
public record Line(Map<String, String> cells) {

    public static Line of(int serial) {
        return of(serial, LocalDate.of(1985, 3, 1).plusDays(serial));
    }

    public static Line of(int serial, LocalDate birth) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(
                "nik",
                "641101%02d%02d%02d%04d"
                        .formatted(birth.getDayOfMonth(), birth.getMonthValue(), birth.getYear() % 100, serial));
        cells.put("no_kk", "641101010110%04d".formatted(serial));
        cells.put("nama", "Lawing Kuleh");
        cells.put("jenis_kelamin", "L");
        cells.put("tanggal_lahir", birth.toString());
        cells.put("kode_desa", "64.11.01.2001");
        cells.put("desil", "2");
        cells.put("status_usaha", "BERHENTI");
        cells.put("jenis_usaha_minat", "KUE");
        cells.put("keluarga_asn_tni_polri", "T");
        cells.put("sumber", "DTSEN");
        cells.put("tanggal_data", "2026-01-10");
        return new Line(cells);
    }

    public Line with(String column, String value) {
        Map<String, String> changed = new LinkedHashMap<>(cells);
        changed.put(column, value);
        return new Line(changed);
    }

    /** On the family card of another. */
    public Line relativeOf(Line other) {
        return with("no_kk", other.noKk());
    }

    public String nik() {
        return cells.getOrDefault("nik", "");
    }

    public String noKk() {
        return cells.getOrDefault("no_kk", "");
    }

    public static String file(Line... lines) {
        return Stream.concat(
                        Stream.of(String.join(",", Line.of(1).cells().keySet())),
                        Stream.of(lines)
                                .map(line -> String.join(",", line.cells().values())))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    public static FileSource source(Line... lines) {
        return FileSource.of("usulan.csv", file(lines).getBytes(StandardCharsets.UTF_8));
    }

    /** As Tasklist sends it. */
    public static FileValue upload(String text) {
        return Variables.fileValue("usulan.csv")
                .mimeType("text/csv")
                .file(text.getBytes(StandardCharsets.UTF_8))
                .create();
    }
}
