package id.mentas.registry.check;

import id.mentas.registry.value.CellError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of an extract of the registry, read.
 *
 * @param row line in the file, the heading is 1
 * @param nik 16 digits where they can be read, also of a line with faults
 * @param person what was read; null where the line has faults
 */
public record ExtractRow(int row, @Nullable String nik, @Nullable RegistryRecord person, List<CellError> errors) {}
