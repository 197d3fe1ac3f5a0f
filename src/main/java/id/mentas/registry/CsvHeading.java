package id.mentas.registry;

import id.mentas.grant.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The heading of a CSV file: its first line that is not blank.
 *
 * @param begin where it begins in the file
 * @param end where the line after it begins
 * @param linesBefore how many lines of the file end there
 */
record CsvHeading(List<String> cells, Charset charset, char separator, int begin, int end, int linesBefore) {

    static final int LONGEST = 1 << 18;
    private static final char[] SEPARATORS = {',', ';', '\t'};

    static CsvHeading of(byte[] start, Columns columns, FileKind kind) {
        int begin = start.length > 2 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF
                ? 3
                : 0;
        int lines = 0;
        Character told = null;
        while (begin < start.length) {
            int[] end = lineEnd(start, begin);
            byte[] line = Arrays.copyOfRange(start, begin, end[0]);
            String text = new String(line, StandardCharsets.ISO_8859_1).strip();
            lines += end[1];
            if (text.matches("(?i)sep=[,;\t|]?") && told == null) {
                told = text.length() > 4 ? text.charAt(4) : '\t';
            } else if (!text.replaceAll("[\",;\t|\\s\u00a0]", "").isEmpty()) {
                Charset charset = charset(line);
                List<String> cells = List.of();
                char separator = ',';
                int best = -1;
                for (char candidate : told == null ? SEPARATORS : new char[] {told}) {
                    List<String> read = cells(line, charset, candidate);
                    int known = columns.known(read, kind) * 1000 + read.size();
                    if (known > best) {
                        best = known;
                        cells = read;
                        separator = candidate;
                    }
                }
                return new CsvHeading(cells, charset, separator, begin, end[0], lines);
            }
            begin = end[0];
        }
        throw new Refused("file", "Berkas kosong.");
    }

    static List<String> cells(byte[] line, Charset charset, char separator) {
        List<String> cells = new ArrayList<>();
        CsvLines.each(line, charset, separator, (number, read) -> cells.addAll(read));
        return cells;
    }

    private static Charset charset(byte[] line) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException foreign) {
            return CsvFile.WESTERN;
        }
    }

    /** Where the line after this begins, and how many lines of the file that is. */
    private static int[] lineEnd(byte[] start, int begin) {
        boolean quoted = false;
        int lines = 0;
        for (int i = begin; i < start.length; i++) {
            if (start[i] == '"') {
                quoted = !quoted;
            } else if (start[i] == '\n' || start[i] == '\r') {
                lines++;
                if (start[i] == '\r' && i + 1 < start.length && start[i + 1] == '\n') {
                    i++;
                }
                if (!quoted) {
                    return new int[] {i + 1, lines};
                }
            }
        }
        return new int[] {start.length, lines + 1};
    }
}
