package id.mentas.nomination;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a report as a spreadsheet, row by row: texts only, which no spreadsheet takes for a formula. */
final class RefreshSheet implements Closeable {

    private static final int ROWS_IN_MEMORY = 500;
    private static final int MOST_ROWS = 1_048_576;
    private static final int WIDE = 28;

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    RefreshSheet(OutputStream out) throws IOException {
        book = new Workbook(out, "Mentas", null);
        sheet = book.newWorksheet("Pemutakhiran registri");
        for (int column = 0; column < RefreshLine.HEADING.size(); column++) {
            sheet.width(column, WIDE);
        }
        sheet.freezePane(0, 1);
        add(RefreshLine.HEADING);
        sheet.range(0, 0, 0, RefreshLine.HEADING.size() - 1)
                .style()
                .bold()
                .fillColor("E6F1EB")
                .set();
    }

    /** Adds a line while the sheet has room. */
    void add(List<String> cells) throws IOException {
        if (row == MOST_ROWS) {
            return;
        }
        for (int column = 0; column < cells.size(); column++) {
            String clean = cells.get(column).replaceAll("\\p{Cntrl}", " ");
            if (!clean.isEmpty()) {
                sheet.inlineString(row, column, clean);
            }
        }
        if (++row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
