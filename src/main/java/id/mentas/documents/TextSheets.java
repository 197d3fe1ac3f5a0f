package id.mentas.documents;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as a spreadsheet, row by row: a million rows need little memory. The only class that writes tables for people:
 * whatever is exported goes through it.
 *
 * <p>Every cell is a text with the format for text: no spreadsheet takes it for a formula or a number, neither when it is opened
 * nor when it is edited, and what is read back is what stood there.
 */
public final class TextSheets implements Closeable {

    /** Rows that a sheet can hold, the heading among them. */
    public static final int MOST_ROWS = 1_048_576;

    /** Characters that a cell can hold. */
    private static final int MOST_CHARACTERS = 32_767;

    /** Spreadsheets take `_x0041_` for an A. */
    private static final Pattern WRITTEN_CHARACTER = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private static final int ROWS_IN_MEMORY = 500;
    private static final String TEXT = "@";
    private static final int WIDE = 60;

    private final Workbook book;
    private final String name;
    private final List<String> heading;
    private final int plain;
    private final int width;
    private final int mostRows;
    private @Nullable Worksheet sheet;
    private int sheets;
    private int row;

    /** @param name of the sheet @param width of every column */
    public TextSheets(OutputStream out, String name, List<String> heading, int width) {
        this(out, name, heading, heading.size(), width, MOST_ROWS);
    }

    /**
     * @param name of the first sheet; the others are numbered
     * @param plain how many columns have the given width; those behind them are wide and broken into lines
     * @param mostRows of a sheet
     */
    public TextSheets(OutputStream out, String name, List<String> heading, int plain, int width, int mostRows) {
        this.book = new Workbook(out, "Mentas", null);
        this.name = name;
        this.heading = heading;
        this.plain = plain;
        this.width = width;
        this.mostRows = mostRows;
    }

    /** Adds a row. @param cells one for each column */
    public void add(List<String> cells) {
        try {
            put(cells);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void put(List<String> cells) throws IOException {
        Worksheet open = sheet == null || row == mostRows ? begin() : sheet;
        write(open, cells);
        open.range(row, 0, row, plain - 1).style().format(TEXT).set();
        if (plain < heading.size()) {
            open.range(row, plain, row, heading.size() - 1)
                    .style()
                    .format(TEXT)
                    .wrapText(true)
                    .set();
        }
        if (++row % ROWS_IN_MEMORY == 0) {
            open.flush();
        }
    }

    private Worksheet begin() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        Worksheet begun = book.newWorksheet(name + (sheets++ == 0 ? "" : " " + sheets));
        for (int column = 0; column < heading.size(); column++) {
            begun.width(column, column < plain ? width : WIDE);
            begun.style(column).format(TEXT).set();
        }
        begun.freezePane(0, 1);
        row = 0;
        write(begun, heading);
        begun.range(0, 0, 0, heading.size() - 1)
                .style()
                .bold()
                .fillColor("E6F1EB")
                .format(TEXT)
                .set();
        row = 1;
        sheet = begun;
        return begun;
    }

    private void write(Worksheet open, List<String> cells) {
        for (int column = 0; column < heading.size(); column++) {
            String clean = clean(cells.get(column));
            if (!clean.isEmpty()) {
                open.inlineString(row, column, WRITTEN_CHARACTER.matcher(clean).replaceAll("_x005F$0"));
            }
        }
    }

    /** Without control characters, which XML can't hold and nobody means; line breaks stay. */
    public static String clean(String value) {
        String plain = isClean(value) ? value : cleaned(value);
        return plain.length() <= MOST_CHARACTERS
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, MOST_CHARACTERS) - 1));
    }

    private static boolean isClean(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String value) {
        return value.codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c) && isXml(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isXml(int c) {
        return c < 0xD800 || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF;
    }

    /** Ends the file; one without rows has its heading. */
    @Override
    public void close() throws IOException {
        if (sheet == null) {
            begin();
        }
        book.finish();
    }
}
