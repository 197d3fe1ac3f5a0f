package id.mentas.nomination;

import id.mentas.registry.value.CellError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param row line in the file
 * @param errors what can't be read; empty where it was judged
 * @param reasons Indonesian sentences, all of them
 * @param advice what to do, Indonesian sentences
 * @param caseNumber of the case that the row speaks of, null where there is none (yet)
 * @param unchanged the same as in an earlier file of the round: verdict and case stand
 */
public record ImportedRow(
        int row,
        Verdict verdict,
        List<String> codes,
        List<CellError> errors,
        List<String> reasons,
        List<String> advice,
        @Nullable String caseNumber,
        boolean unchanged) {

    /** One page of rows. @param total of all pages */
    public record Page(List<ImportedRow> rows, int page, int size, long total) {}
}
