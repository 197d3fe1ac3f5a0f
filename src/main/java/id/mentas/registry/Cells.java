package id.mentas.registry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of one line by their column. */
record Cells(Map<Column, Integer> places, List<String> line) {

    /** What stands there without spaces around; empty where there is nothing. */
    String text(Column column) {
        Integer place = places.get(column);
        return place == null || place >= line.size() ? "" : line.get(place).strip();
    }

    String code(Column column) {
        return text(column).toUpperCase(Locale.ROOT);
    }

    @Nullable String orNull(Column column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }
}
