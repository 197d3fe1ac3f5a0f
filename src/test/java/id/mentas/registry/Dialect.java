package id.mentas.registry;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A way to write a table as CSV.
 *
 * @param told whether the separator stands in a line of its own, as Excel does it
 * @param gaps blank lines before each row
 */
public record Dialect(
        char separator,
        boolean quoteAll,
        String lineEnd,
        boolean endsWithLineEnd,
        Charset charset,
        boolean mark,
        boolean told,
        int gaps) {

    /** A written table, and where each of its rows stands. */
    public record Written(byte[] file, Map<Integer, List<String>> rows) {}

    public Written write(List<String> heading, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(told ? "sep=" + separator + lineEnd : "");
        append(heading, text);
        Map<Integer, List<String>> places = new TreeMap<>();
        for (List<String> row : rows) {
            text.append(lineEnd);
            text.append(lineEnd.repeat(gaps));
            places.put(line(text), row);
            append(row, text);
        }
        text.append(endsWithLineEnd ? lineEnd : "");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(mark ? "\uFEFF".getBytes(StandardCharsets.UTF_8) : new byte[0]);
        file.writeBytes(text.toString().getBytes(charset));
        return new Written(file.toByteArray(), places);
    }

    private void append(List<String> cells, StringBuilder text) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            text.append(i == 0 ? "" : separator);
            boolean quoted = quoteAll || cell.matches("(?s).*[\"\r\n" + separator + "].*");
            text.append(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
    }

    /** Number of the line that the text has come to. */
    private static int line(StringBuilder text) {
        return 1
                + (int) text.toString()
                        .replace("\r\n", "\n")
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count();
    }
}
