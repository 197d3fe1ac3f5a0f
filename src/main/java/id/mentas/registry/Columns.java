package id.mentas.registry;

import id.mentas.grant.Refused;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names under which columns may stand in a file: the office's data. */
@Repository
class Columns {

    /** Columns of our own answer, which come back with a corrected file. */
    private static final Set<String> OURS = Set.of("alasan", "cara_memperbaiki");

    private final JdbcClient jdbc;

    Columns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many of these are names of columns. */
    int known(List<String> heading, FileKind kind) {
        Map<String, Column> names = names(kind);
        return (int)
                heading.stream().filter(cell -> names.containsKey(plain(cell))).count();
    }

    /**
     * What stands in each place of a line, empty where it is ignored.
     *
     * @throws Refused when a column is doubled, missing, or unknown where none may be, with what was found and what is wanted
     */
    List<String> find(List<String> heading, RegionScheme scheme, FileKind kind) {
        Map<String, Column> names = names(kind);
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        List<String> columns = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < heading.size(); i++) {
            Column column = names.get(plain(heading.get(i)));
            columns.add(column == null ? "" : column.word());
            if (OURS.contains(plain(heading.get(i)))) {
                continue;
            }
            if (column == null) {
                unknown.add(
                        heading.get(i).isBlank()
                                ? "kolom ke-" + (i + 1) + " tanpa nama"
                                : heading.get(i).strip());
            } else if (found.putIfAbsent(column, i) != null) {
                throw new Refused(
                        "file", "Kolom " + column.word() + " ada dua kali. Hapus salah satunya, lalu kirim lagi.");
            }
        }
        List<String> missing = kind.required().stream()
                .filter(column -> !found.containsKey(column))
                .map(Column::word)
                .toList();
        if (!missing.isEmpty() || !(unknown.isEmpty() || kind.mayHaveOthers())) {
            throw new Refused("file", sentence(unknown, missing, kind));
        }
        return columns;
    }

    private static String sentence(List<String> unknown, List<String> missing, FileKind kind) {
        String wanted = kind.columns().stream().map(Column::word).collect(Collectors.joining(", "));
        return (missing.isEmpty() ? "" : "Kolom yang tidak ada: " + String.join(", ", missing) + ". ")
                + (unknown.isEmpty() ? "" : kind.wordForOthers() + ": " + shortened(unknown) + ". ")
                + "Kolom yang dikenal: " + wanted + ".";
    }

    private static String shortened(List<String> names) {
        return names.stream()
                .limit(10)
                .map(name -> name.length() > 40 ? name.substring(0, 40) + "…" : name)
                .collect(Collectors.joining(", "));
    }

    private Map<String, Column> names(FileKind kind) {
        return jdbc
                .sql("select name, field from registry_column")
                .query((row, number) -> Map.entry(row.getString("name"), Column.valueOf(row.getString("field"))))
                .list()
                .stream()
                .filter(named -> kind.columns().contains(named.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String plain(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }
}
