package id.mentas.registry.file;

import id.mentas.common.Refused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a CSV file: among its first lines that are not blank.
 *
 * @param lines the bytes of the line, or of the two lines, in which it stands
 * @param end where the line after it begins
 * @param linesBefore how many lines of the file end there
 */
record CsvHeading(List<byte[]> lines, char separator, int end, int linesBefore) {

    static final int LONGEST = 1 << 18;
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /**
     * A line that is not blank.
     *
     * @param first its number in the file
     * @param last number of the last line that it takes up
     * @param end where the next line begins
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Read(byte[] bytes, int first, int last, int end) {}

    /** @param start the first bytes of the file, {@link #LONGEST} where it has more */
    static CsvHeading of(byte[] start, HeadingCheck headings) {
        int begin = Arrays.mismatch(start, MARK) == MARK.length || Arrays.equals(start, MARK) ? MARK.length : 0;
        int lines = 0;
        List<Read> read = new ArrayList<>();
        List<Attempt> attempts = attempts(SEPARATORS, headings);
        while (begin < start.length && read.size() < HeadingSearch.ROWS) {
            Line line = line(start, begin);
            byte[] bytes = Arrays.copyOfRange(start, begin, line.end());
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (read.isEmpty() && text.matches("(?i)sep=[,;\t|]\\s*")) {
                // Excel's own way to say it.
                attempts = attempts(new char[] {text.charAt(4)}, headings);
            } else if (!isBlank(text)) {
                if (line.end() == LONGEST) {
                    break;
                }
                read.add(new Read(bytes, lines + 1, lines + line.lines(), line.end()));
                Attempt found = best(attempts, attempt -> attempt.look(bytes));
                if (found != null) {
                    return found.heading(read);
                }
            }
            lines += line.lines();
            begin = line.end();
        }
        throw none(read, attempts, begin < start.length);
    }

    private static Refused none(List<Read> read, List<Attempt> attempts, boolean more) {
        if (read.isEmpty()) {
            return more
                    ? tooLong()
                    : new Refused(
                            "file", "Berkas kosong. Isi judul kolom dan satu baris untuk satu orang, lalu kirim lagi.");
        }
        attempts.forEach(Attempt::settle);
        Attempt nearest = Objects.requireNonNull(best(attempts, attempt -> true));
        return nearest.refusal(read);
    }

    private static List<Attempt> attempts(char[] separators, HeadingCheck headings) {
        return new String(separators)
                .chars()
                .mapToObj(separator -> new Attempt((char) separator, headings))
                .toList();
    }

    /** Of all for which something holds the one with most wanted columns, then with most columns, then the first. */
    private static @Nullable Attempt best(List<Attempt> attempts, Predicate<Attempt> holds) {
        Attempt best = null;
        for (Attempt attempt : attempts) {
            if (holds.test(attempt) && (best == null || attempt.value() > best.value())) {
                best = attempt;
            }
        }
        return best;
    }

    /** The search with one separator. */
    private static final class Attempt {

        private final char separator;
        private final HeadingCheck headings;
        private final HeadingSearch search;
        private HeadingSearch.@Nullable Found found;

        Attempt(char separator, HeadingCheck headings) {
            this.separator = separator;
            this.headings = headings;
            this.search = new HeadingSearch(headings);
        }

        boolean look(byte[] line) {
            found = search.next(CsvLines.heading(line, charset(line), separator));
            return found != null;
        }

        void settle() {
            found = search.nearest();
        }

        int value() {
            List<String> cells = Objects.requireNonNull(found).cells();
            return headings.known(cells) * LONGEST + cells.size();
        }

        CsvHeading heading(List<Read> read) {
            HeadingSearch.Found here = Objects.requireNonNull(found);
            Read last = read.get(here.last());
            List<Read> its = read.subList(here.last() + 1 - here.rows(), here.last() + 1);
            its.forEach(line -> check(line.bytes(), separator, line.first()));
            return new CsvHeading(its.stream().map(Read::bytes).toList(), separator, last.end(), last.last());
        }

        /** What is wrong with the heading: first its quotes, then its columns. */
        Refused refusal(List<Read> read) {
            heading(read);
            return Objects.requireNonNull(search.refusal(Objects.requireNonNull(found)));
        }
    }

    List<String> cells(Charset charset) {
        List<List<String>> read = lines.stream()
                .map(line -> CsvLines.heading(line, charset, separator))
                .toList();
        return read.size() == 1 ? read.get(0) : HeadingSearch.joined(read.get(0), read.get(1));
    }

    /** UTF-8 where it is well-formed; the lines to come may show that it is not. */
    Charset charset() {
        return lines.stream().anyMatch(line -> charset(line) == CsvFile.WESTERN)
                ? CsvFile.WESTERN
                : StandardCharsets.UTF_8;
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
