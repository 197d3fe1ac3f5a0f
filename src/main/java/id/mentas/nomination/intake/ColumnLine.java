package id.mentas.nomination.intake;

import id.mentas.registry.file.ColumnName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One column of nomination files with all its names, its own one first. */
record ColumnLine(String column, String label, boolean required, List<ColumnName> names) {

    static List<ColumnLine> of(List<ColumnName> names) {
        Map<String, ColumnLine> lines = new LinkedHashMap<>();
        for (ColumnName name : names) {
            lines.computeIfAbsent(
                            name.column(),
                            column -> new ColumnLine(column, name.label(), name.required(), new ArrayList<>()))
                    .names()
                    .add(name);
        }
        return List.copyOf(lines.values());
    }
}
