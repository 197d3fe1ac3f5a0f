package id.mentas.registry;

import id.mentas.grant.Refused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The heading of a CSV file: its first line that is not blank.
 *
 * @param line its bytes
 * @param end where the line after it begins
 * @param linesBefore how many lines of the file end there
 */
@SuppressWarnings("ArrayRecordComponent")
record CsvHeading(byte[] line, char separator, int end, int linesBefore) {

    static final int LONGEST = 1 << 18;
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** @param start the first bytes of the file, {@link #LONGEST} where it has more */
    static CsvHeading of(byte[] start, HeadingCheck headings) {
        int begin = Arrays.mismatch(start, MARK) == MARK.length || Arrays.equals(start, MARK) ? MARK.length : 0;
        int lines = 0;
        char[] separators = SEPARATORS;
        while (begin < start.length) {
            Line line = line(start, begin);
            lines += line.lines();
            byte[] bytes = Arrays.copyOfRange(start, begin, line.end());
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (text.matches("(?i)sep=[,;\t|]\\s*")) {
                // Excel's own way to say it.
                separators = new char[] {text.charAt(4)};
            } else if (!isBlank(text)) {
                if (line.end() == LONGEST) {
                    throw tooLong();
                }
                char separator = separator(bytes, separators, headings);
                check(bytes, separator, lines - line.lines() + 1);
                return new CsvHeading(bytes, separator, line.end(), lines);
            }
            begin = line.end();
        }
        throw new Refused("file", "Berkas kosong. Isi judul kolom dan satu baris untuk satu orang, lalu kirim lagi.");
    }

    List<String> cells(Charset charset) {
        return CsvLines.heading(line, charset, separator);
    }

    /** UTF-8 where it is well-formed; the lines to come may show that it is not. */
    Charset charset() {
        return charset(line);
    }

    private static char separator(byte[] line, char[] candidates, HeadingCheck headings) {
        char found = candidates[0];
        int best = -1;
        for (char candidate : candidates) {
            List<String> cells = CsvLines.heading(line, charset(line), candidate);
            int value = headings.known(cells) * LONGEST + cells.size();
            if (value > best) {
                best = value;
                found = candidate;
            }
        }
        return found;
    }

    private static void check(byte[] line, char separator, int number) {
        LineCutter cutter = new LineCutter(separator, number, (part, firstRow, rows, bytes) -> {});
        cutter.take(line, 0, line.length);
        cutter.end();
    }

    private static Charset charset(byte[] line) {
        Utf8 utf8 = new Utf8();
        utf8.take(line, 0, line.length);
        return utf8.isValid() ? StandardCharsets.UTF_8 : CsvFile.WESTERN;
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> c <= ' ' || c == 0xA0 || ",;\"".indexOf(c) >= 0);
    }

    private static Refused tooLong() {
        return new Refused(
                "file",
                "Baris pertama terlalu panjang untuk judul kolom: paling banyak " + LineCutter.MAX_COLUMNS
                        + " kolom. Periksa apakah berkas ini daftar usulan.");
    }

    /**
     * One line.
     *
     * @param end where the next begins
     * @param lines how many lines of the file it takes up
     */
    private record Line(int end, int lines) {}

    private static Line line(byte[] start, int begin) {
        boolean quoted = false;
        int lines = 0;
        for (int i = begin; i < start.length; i++) {
            byte next = start[i];
            if (next == '"') {
                if (quoted && i + 1 < start.length && start[i + 1] == '"') {
                    i++;
                } else {
                    quoted = !quoted && (i == begin || isSeparator(start[i - 1]));
                }
            } else if (next == '\n' || next == '\r') {
                lines++;
                if (next == '\r' && i + 1 < start.length && start[i + 1] == '\n') {
                    i++;
                }
                if (!quoted) {
                    return new Line(i + 1, lines);
                }
            }
        }
        return new Line(start.length, lines + 1);
    }

    private static boolean isSeparator(byte sign) {
        return sign == ',' || sign == ';' || sign == '\t' || sign == '|';
    }
}
