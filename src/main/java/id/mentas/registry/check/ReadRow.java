package id.mentas.registry.check;

import id.mentas.registry.value.CellError;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file, read.
 *
 * @param row line in the file, the heading is 1
 * @param nik 16 digits where they are well-formed, also of a line with errors
 * @param village ten digits where it is known, also of a line with errors
 * @param person what was read; null where the line has errors
 */
public record ReadRow(
        int row,
        @Nullable String nik,
        @Nullable String village,
        @Nullable NominationRow person,
        List<CellError> errors) {

    public Optional<NominationRow> read() {
        return Optional.ofNullable(person);
    }

    public List<String> codes() {
        return errors.stream().map(CellError::code).distinct().toList();
    }

    @Override
    public String toString() {
        return "row " + row + " " + codes();
    }
}
