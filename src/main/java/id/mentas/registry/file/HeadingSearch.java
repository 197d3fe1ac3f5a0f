package id.mentas.registry.file;

import id.mentas.common.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the heading of a list among its first rows: titles may stand above it, and it may take up two rows, of which the upper
 * names groups of columns.
 */
final class HeadingSearch {

    /** Rows with content among which the heading must be. */
    static final int ROWS = 15;

    private final HeadingCheck wanted;
    private final List<List<String>> rows = new ArrayList<>();

    HeadingSearch(HeadingCheck wanted) {
        this.wanted = wanted;
    }

    /**
     * A heading.
     *
     * @param last its last row among those looked at, from 0
     * @param rows how many it takes up
     */
    record Found(int last, int rows, List<String> cells) {}

    /** Looks at the next row; answers the heading that is complete with it, null where none is. */
    @Nullable Found next(List<String> row) {
        rows.add(List.copyOf(row));
        return candidates(rows.size() - 1).stream()
                .filter(one -> refusal(one) == null)
                .findFirst()
                .orElse(null);
    }

    boolean mayGoOn() {
        return rows.size() < ROWS;
    }

    /** What comes nearest to a heading: the first row where none has a wanted column. */
    Found nearest() {
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            all.addAll(candidates(i));
        }
        return all.stream()
                .max(Comparator.comparingInt((Found one) -> wanted.known(one.cells()))
                        .thenComparingInt(one -> -one.last())
                        .thenComparingInt(one -> -one.rows()))
                .orElseThrow();
    }

    /** Why this is no heading; null where it is. */
    @Nullable Refused refusal(Found one) {
        try {
            wanted.find(one.cells());
            return null;
        } catch (Refused unwanted) {
            return unwanted;
        }
    }

    private List<Found> candidates(int row) {
        Found alone = new Found(row, 1, rows.get(row));
        return row == 0 ? List.of(alone) : List.of(alone, new Found(row, 2, joined(rows.get(row - 1), rows.get(row))));
    }

    /** What the lower row leaves blank, the upper one says. */
    static List<String> joined(List<String> upper, List<String> lower) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String below = i < lower.size() ? lower.get(i) : "";
            joined.add(Cells.clean(below).isEmpty() && i < upper.size() ? upper.get(i) : below);
        }
        return joined;
    }
}
