package id.mentas.registry;

/**
 * What is wrong with one cell of a file.
 *
 * @param column as in the file's format, `kode_desa`
 * @param value as it stands there; a whole number of identity is masked
 * @param code `DATE_FORMAT` …
 */
public record CellError(String column, String value, String code) {}
