package id.mentas.registry.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.common.Refused;
import id.mentas.registry.SheetFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableReaderTest {

    private final TableReader reader = new TableReader();
    private final Map<Integer, List<String>> rows = new LinkedHashMap<>();

    @Test
    void givesRowsInTheCharsetThatTheWholeFileShows() {
        byte[] file = "nama;catatan\nAhmad;\nSiti;\"rumah\nkedua\"\nJosé;x\n".getBytes(Charset.forName("windows-1252"));
        read("daftar.csv", file);
        assertThat(rows)
                .isEqualTo(
                        Map.of(2, List.of("Ahmad", ""), 3, List.of("Siti", "rumah\nkedua"), 5, List.of("José", "x")));
    }

    @Test
    void readsWorkbooks() {
        read(
                "daftar.xlsx",
                SheetFile.of(SheetFile.rows("nama,catatan", "Ahmad,x")).bytes());
        assertThat(rows).isEqualTo(Map.of(2, List.of("Ahmad", "x")));
    }

    @Test
    void givesNothingOfAFileThatIsBrokenFurtherDown() {
        byte[] file = "nama,catatan\nAhmad,x\n\"Siti,x\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read("daftar.csv", file)).isInstanceOf(Refused.class);
        assertThat(rows).isEmpty();
    }

    @Test
    void letsItsCallerRefuseTheHeading() {
        byte[] file = "warna\nmerah\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read("daftar.csv", file)).hasMessage("Kolom nama tidak ada.");
    }

    private void read(String name, byte[] file) {
        reader.read(FileSource.of(name, file), heading -> {
            if (!heading.contains("nama")) {
                throw new Refused("file", "Kolom nama tidak ada.");
            }
            return rows::put;
        });
    }
}
