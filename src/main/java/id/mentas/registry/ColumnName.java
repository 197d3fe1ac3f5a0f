package id.mentas.registry;

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

    static ColumnName of(String name, Column column) {
        return new ColumnName(
                name,
                column.word(),
                column.label(),
                name.equals(column.word()),
                FileKind.NOMINATION.required().contains(column));
    }
}
