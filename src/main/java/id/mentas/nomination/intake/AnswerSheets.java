package id.mentas.nomination.intake;

import id.mentas.documents.TextSheets;
import id.mentas.registry.file.ColumnName;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes rejected rows as a spreadsheet that is corrected and sent again. */
final class AnswerSheets implements Closeable {

    static final String REASON = "Alasan";
    static final String REMEDY = "Cara memperbaiki";

    private static final int WIDTH = 18;

    private final TextSheets sheets;
    private final int[] places;

    AnswerSheets(OutputStream out, List<String> heading) {
        this(out, heading, TextSheets.MOST_ROWS);
    }

    AnswerSheets(OutputStream out, List<String> heading, int mostRows) {
        // Our own columns of an earlier answer give way to the new ones.
        this.places = IntStream.range(0, heading.size())
                .filter(i -> !ColumnName.isOurs(heading.get(i)))
                .toArray();
        this.sheets =
                new TextSheets(out, "Baris ditolak", row(heading, REASON, REMEDY), places.length, WIDTH, mostRows);
    }

    /** @param cells in the file's own columns */
    void add(List<String> cells, String reason, String remedy) {
        sheets.add(row(cells, reason, remedy));
    }

    private List<String> row(List<String> cells, String reason, String remedy) {
        List<String> row = new ArrayList<>(places.length + 2);
        for (int place : places) {
            row.add(place < cells.size() ? cells.get(place) : "");
        }
        row.add(reason);
        row.add(remedy);
        return row;
    }

    /** Ends the file; one without rows has its heading. */
    @Override
    public void close() throws IOException {
        sheets.close();
    }
}
