package id.mentas.registry.file;

import id.mentas.common.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** Reads small lists that people send, CSV or Excel, into rows by the names of their columns. */
@Component
public class ListFile {

    private final TableReader reader;

    ListFile(TableReader reader) {
        this.reader = reader;
    }

    /**
     * Reads all rows, or none.
     *
     * @param columns that the list must have, `tanggal`; others are left out
     * @param row takes each row's number in the file and its cells by their columns
     * @throws Refused with one sentence when the file can't be read or lacks a column
     */
    public void read(FileSource file, List<String> columns, BiConsumer<Integer, Map<String, String>> row) {
        Map<Integer, Map<String, String>> rows = new java.util.TreeMap<>();
        reader.read(file, heading -> {
            Map<String, Integer> places = places(heading, columns);
            return (number, cells) -> {
                Map<String, String> named = new HashMap<>();
                places.forEach((column, place) ->
                        named.put(column, place < cells.size() ? Cells.clean(cells.get(place)) : ""));
                rows.put(number, named);
            };
        });
        rows.forEach(row);
    }

    private static Map<String, Integer> places(List<String> heading, List<String> columns) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < heading.size(); i++) {
            String name = ColumnName.plain(heading.get(i));
            if (columns.contains(name) && places.putIfAbsent(name, i) != null) {
                throw new Refused("file", "Kolom " + name + " ada dua kali. Hapus salah satunya, lalu kirim lagi.");
            }
        }
        List<String> missing = new ArrayList<>(columns);
        missing.removeAll(places.keySet());
        if (!missing.isEmpty()) {
            throw new Refused(
                    "file",
                    "Kolom yang tidak ada: " + String.join(", ", missing) + ". Daftar ini berisi kolom "
                            + String.join(" dan ", columns) + ".");
        }
        return places;
    }
}
