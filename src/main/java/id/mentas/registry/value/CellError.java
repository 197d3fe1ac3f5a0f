package id.mentas.registry.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one cell of a file.
 *
 * @param column as in the file's format, `kode_desa`
 * @param value as it stands there; a whole number of identity is masked
 * @param code `DATE_FORMAT` …
 * @param hint what the sentences need to know beside it: the row of the first, the name of the place …
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CellError(String column, String value, String code, @Nullable String hint) {

    public CellError(String column, String value, String code) {
        this(column, value, code, null);
    }

    /** What is wrong, one Indonesian sentence. */
    public String reason() {
        return Advice.of(this).reason();
    }

    /** What to do, one Indonesian sentence or two. */
    public String remedy() {
        return Advice.of(this).remedy();
    }
}
