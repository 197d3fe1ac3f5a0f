package id.mentas.nomination;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes rejected rows as a spreadsheet that is corrected and sent again, row by row: a million rows need little memory.
 *
 * <p>Every cell is a text with the format for text: no spreadsheet takes it for a formula or a number, neither when it is opened
 * nor when it is edited, and what is read back is what stood there.
 */
final class AnswerSheets implements Closeable {

    static final String REASON = "Alasan";
    static final String REMEDY = "Cara memperbaiki";

    /** Rows that a sheet can hold, the heading among them. */
    static final int MOST_ROWS = 1_048_576;

    /** Characters that a cell can hold. */
    private static final int MOST_CHARACTERS = 32_767;

    /** Spreadsheets take `_x0041_` for an A. */
    private static final Pattern WRITTEN_CHARACTER = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private static final int ROWS_IN_MEMORY = 500;
    private static final String TEXT = "@";

    private final Workbook book;
    private final List<String> heading;
    private final int[] places;
    private final int mostRows;
    private @Nullable Worksheet sheet;
    private int sheets;
    private int row;

    AnswerSheets(OutputStream out, List<String> heading) {
        this(out, heading, MOST_ROWS);
    }

    AnswerSheets(OutputStream out, List<String> heading, int mostRows) {
        this.book = new Workbook(out, "Mentas", null);
        // Our own columns of an earlier answer give way to the new ones.
        this.places = IntStream.range(0, heading.size())
                .filter(i -> !isOurs(heading.get(i)))
                .toArray();
        this.heading = heading;
        this.mostRows = mostRows;
    }

    private static boolean isOurs(String name) {
        return name.strip().equalsIgnoreCase(REASON)
                || name.strip().replaceAll("[^\\p{L}]+", " ").equalsIgnoreCase(REMEDY);
    }

    /** @param cells in the file's own columns */
    void add(List<String> cells, String reason, String remedy) throws IOException {
        Worksheet open = sheet == null || row == mostRows ? begin() : sheet;
        write(open, cells, reason, remedy);
        open.range(row, 0, row, places.length - 1).style().format(TEXT).set();
        open.range(row, places.length, row, places.length + 1)
                .style()
                .format(TEXT)
                .wrapText(true)
                .set();
        if (++row % ROWS_IN_MEMORY == 0) {
            open.flush();
        }
    }

    private Worksheet begin() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        Worksheet begun = book.newWorksheet("Baris ditolak" + (sheets++ == 0 ? "" : " " + sheets));
        for (int column = 0; column < places.length + 2; column++) {
            begun.width(column, column < places.length ? 18 : 60);
            begun.style(column).format(TEXT).set();
        }
        begun.freezePane(0, 1);
        row = 0;
        write(begun, heading, REASON, REMEDY);
        begun.range(0, 0, 0, places.length + 1)
                .style()
                .bold()
                .fillColor("E6F1EB")
                .format(TEXT)
                .set();
        row = 1;
        sheet = begun;
        return begun;
    }

    private void write(Worksheet open, List<String> cells, String reason, String remedy) {
        for (int column = 0; column < places.length; column++) {
            put(open, column, places[column] < cells.size() ? cells.get(places[column]) : "");
        }
        put(open, places.length, reason);
        put(open, places.length + 1, remedy);
    }

    private void put(Worksheet open, int column, String value) {
        String clean = clean(value);
        if (!clean.isEmpty()) {
            open.inlineString(row, column, WRITTEN_CHARACTER.matcher(clean).replaceAll("_x005F$0"));
        }
    }

    /** Without control characters, which XML can't hold and nobody means; line breaks stay. */
    static String clean(String value) {
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
