package id.mentas.registry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with one line. */
final class Faults {

    private static final int LONGEST_SHOWN = 80;

    private final Cells cells;
    private List<CellError> errors = List.of();

    Faults(Cells cells) {
        this.cells = cells;
    }

    void add(Column column, String code) {
        add(column, code, null);
    }

    /** @param hint a sentence that only the reader of this line can know */
    void add(Column column, String code, @Nullable String hint) {
        add(column.word(), cells.text(column), code, hint);
    }

    void add(String column, String value, String code, @Nullable String hint) {
        if (errors.isEmpty()) {
            errors = new ArrayList<>();
        }
        String shown = value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value;
        errors.add(new CellError(column, shown, code, hint));
    }

    boolean none() {
        return errors.isEmpty();
    }

    List<CellError> all() {
        return errors;
    }
}
