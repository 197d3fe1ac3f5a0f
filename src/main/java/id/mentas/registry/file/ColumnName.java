package id.mentas.registry.file;

import java.util.Locale;
import java.util.Set;

/**
 * A name under which a column may stand in a file.
 *
 * @param name as it is compared, `nomor_kk`
 * @param column what it means, `no_kk`
 * @param label of the column, for people
 * @param own the column's own name, which stays
 * @param required whether a nomination file without the column is refused
 */
public record ColumnName(String name, String column, String label, boolean own, boolean required) {

    /** Columns of our own answer, which come back with a corrected file. */
    private static final Set<String> OURS = Set.of("alasan", "cara_memperbaiki");

    /** A name as it is compared: "Nama  Lengkap*" is `nama_lengkap`. */
    public static String plain(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }

    /** Whether a column is one of our own answer. */
    public static boolean isOurs(String name) {
        return OURS.contains(plain(name));
    }

    static ColumnName of(String name, Column column) {
        return new ColumnName(
                name,
                column.word(),
                column.label(),
                name.equals(column.word()),
                FileKind.NOMINATION.required().contains(column));
    }
}
