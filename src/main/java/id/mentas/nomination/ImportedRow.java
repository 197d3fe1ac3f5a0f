package id.mentas.nomination;

import id.mentas.registry.CellError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one row. @param row line in the file @param verdict null until judged */
record ImportedRow(int row, @Nullable Verdict verdict, List<String> codes, List<CellError> errors) {

    /** One page of rows. @param total of all pages */
    record Page(List<ImportedRow> rows, int page, int size, long total) {}
}
