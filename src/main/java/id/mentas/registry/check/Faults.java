package id.mentas.registry.check;

import id.mentas.registry.file.Cells;
import id.mentas.registry.file.Column;
import id.mentas.registry.value.CellError;
import id.mentas.registry.value.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

    /** A value as it was read; where nothing was, that is a fault. */
    <T> @Nullable T known(@Nullable T value, Column column, String code) {
        if (value == null) {
            add(column, code);
        }
        return value;
    }

    /** The date of a column; where there is none to be read, that is a fault. */
    @Nullable LocalDate date(Column column) {
        return known(Dates.parse(cells.digits(column)), column, "DATE_FORMAT");
    }

    /** A date that there can be. @param wrong says in a sentence why a day can't be it, null where it can */
    @Nullable LocalDate date(Column column, Function<LocalDate, @Nullable String> wrong) {
        LocalDate date = date(column);
        String sentence = date == null ? null : wrong.apply(date);
        if (sentence != null) {
            add(column, "DATE_FORMAT", sentence);
        }
        return date;
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
