package id.mentas.registry.file;

/**
 * A name of a column that is not read.
 *
 * @param area whose files are meant, `64` for all
 */
public record LeftOutName(String area, String name) {}
