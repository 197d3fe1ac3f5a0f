package id.mentas.registry.file;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes rows of a sheet as lines of CSV: one line a row, so that numbers of lines are those of rows. */
final class SheetLine {

    private final StringBuilder line = new StringBuilder();

    /** @param gap rows without content before this */
    void write(int gap, List<String> cells, LineCutter cutter) {
        line.setLength(0);
        for (int i = 0; i < gap; i++) {
            line.append('\n');
        }
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            append(cells.get(i));
        }
        byte[] bytes = line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        cutter.take(bytes, 0, bytes.length);
    }

    private void append(String cell) {
        if (cell.indexOf(',') < 0 && cell.indexOf('"') < 0) {
            line.append(cell);
        } else {
            line.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
    }
}
