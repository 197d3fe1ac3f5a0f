package id.mentas.registry.file;

import id.mentas.common.Refused;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, one after the other; rows and cells without content are left out. */
final class SheetRows implements AutoCloseable {

    private static final int LAST_ROW = 1_048_576;

    private final XmlPart part;
    private final Workbook workbook;
    private final List<String> cells = new ArrayList<>();
    private int number;
    private int column;
    private String type = "n";
    private int format;
    private final StringBuilder inline = new StringBuilder();
    private @Nullable String formula;

    SheetRows(XmlPart part, Workbook workbook) {
        this.part = part;
        this.workbook = workbook;
    }

    /** On to the next row with content; answers whether there is one. */
    boolean next() {
        cells.clear();
        // What follows the rows has formulas of its own, of colours and choices.
        while (!part.ends("sheetData") && part.next()) {
            if (part.isStart()) {
                begins(part.name());
            } else if (ends(part.name())) {
                return true;
            }
        }
        return false;
    }

    /** Number of the row in its sheet. */
    int number() {
        return number;
    }

    /** As many as there is content for. */
    List<String> cells() {
        return cells;
    }

    /** Where the first formula so far stands, `C5`. */
    @Nullable String formula() {
        return formula;
    }

    @Override
    public void close() throws java.io.IOException {
        part.close();
    }

    private void begins(String tag) {
        switch (tag) {
            case "row" -> {
                int told = part.number("r", number + 1);
                if (told <= number || told > LAST_ROW) {
                    throw ZipDirectory.broken();
                }
                number = told;
                column = -1;
            }
            case "c" -> {
                String place = part.attribute("r");
                column = place == null ? column + 1 : column(place);
                type = part.attribute("t", "n");
                format = part.number("s", 0);
                inline.setLength(0);
            }
            case "f" -> {
                if (formula == null) {
                    formula = name(column) + number;
                }
            }
            default -> {}
        }
    }

    /** Answers whether a row with content is complete. */
    private boolean ends(String tag) {
        switch (tag) {
            case "v" -> put(value(part.text()));
            case "t" -> {
                if (inline.length() + part.text().length() > LineCutter.MAX_CELL) {
                    throw Inflated.tooLong();
                }
                inline.append(part.text());
            }
            case "is" -> put(SheetText.plain(inline));
            case "row" -> {
                return !cells.isEmpty();
            }
            default -> {}
        }
        return false;
    }

    private String value(StringBuilder raw) {
        return switch (type) {
            case "s" -> workbook.strings().get(XmlPart.number(raw));
            case "b" -> "1".contentEquals(raw) ? "TRUE" : "FALSE";
            case "n" ->
                workbook.formats().isDate(format)
                        ? SheetText.date(raw.toString(), workbook.from1904())
                        : SheetText.number(raw.toString());
            default -> SheetText.plain(raw);
        };
    }

    private void put(String value) {
        if (value.isBlank()) {
            return;
        }
        if (column >= LineCutter.MAX_COLUMNS) {
            throw new Refused(
                    "file",
                    "Sel " + name(column) + number
                            + " berada di luar 200 kolom pertama. Hapus isi di luar daftar, lalu kirim lagi.");
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
    }

    /** `C5` is 2. */
    private static int column(String place) {
        int column = 0;
        int i = 0;
        while (i < place.length() && i < 4 && place.charAt(i) >= 'A' && place.charAt(i) <= 'Z') {
            column = column * 26 + place.charAt(i++) - 'A' + 1;
        }
        if (column == 0) {
            throw ZipDirectory.broken();
        }
        return column - 1;
    }

    private static String name(int column) {
        return (column >= 26 ? name(column / 26 - 1) : "") + (char) ('A' + column % 26);
    }
}
