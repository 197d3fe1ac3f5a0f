package id.mentas.registry.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one line by their column. */
public final class Cells {

    /** Where the columns stand in every line of a file. */
    public static final class Places {

        private final Map<Column, Integer> places = new EnumMap<>(Column.class);
        private final boolean[] named;
        private final String[] heading;

        public Places(FileShape shape) {
            named = new boolean[shape.columns().size()];
            heading = shape.heading().stream().map(ColumnName::plain).toArray(String[]::new);
            for (int i = 0; i < named.length; i++) {
                int place = i;
                Column.find(shape.columns().get(i)).ifPresent(column -> places.put(column, place));
                named[i] = !ColumnName.plain(shape.heading().get(i)).isEmpty();
            }
        }

        public Cells of(List<String> line) {
            return new Cells(this, line);
        }
    }

    private static final Pattern SUM =
            Pattern.compile("(sub_?|grand_)?total(_|$)|jumlah(_|$)|jml(_|$)|rekapitulasi(_|$)");

    private final Places places;
    private final List<String> line;

    private Cells(Places places, List<String> line) {
        this.places = places;
        this.line = line;
    }

    /** What stands there without spaces around; empty where there is nothing. */
    public String text(Column column) {
        Integer place = places.places.get(column);
        return place == null || place >= line.size() ? "" : clean(line.get(place));
    }

    /** In capital letters, without any other sign: `Laki - Laki` is `LAKILAKI`. */
    public String word(Column column) {
        String text = text(column);
        if (text.length() == 1) {
            return text.toUpperCase(Locale.ROOT);
        }
        StringBuilder word = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(sign -> word.append((char) sign));
        return word.toString().toUpperCase(Locale.ROOT);
    }

    /** In capital letters. */
    public String code(Column column) {
        return text(column).toUpperCase(Locale.ROOT);
    }

    /** A number as text, without what people and spreadsheets put around it to keep it one: `'64…` and `="64…"`. */
    public String digits(Column column) {
        String text = text(column);
        if (text.isEmpty() || isDigit(text.charAt(0))) {
            return text;
        }
        if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 3) {
            return text.substring(2, text.length() - 1).strip();
        }
        int from = 0;
        while (from < text.length() && "'`\u2018\u2019".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(from).strip();
    }

    public static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Negative where there are not just digits. */
    public static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return digits.isEmpty() ? -1 : number;
    }

    public @Nullable String orNull(Column column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** Number of the first place with content but without a name in the heading, from 1; 0 where there is none. */
    public int nameless() {
        for (int i = 0; i < line.size(); i++) {
            if ((i >= places.named.length || !places.named[i])
                    && !clean(line.get(i)).isEmpty()) {
                return i + 1;
            }
        }
        return 0;
    }

    /**
     * What the line is instead of a person: `HEADING_REPEATED` where the names or numbers of the columns stand in it again,
     * `TOTALS_LINE` where it sums up; null where it is a person's. A line with digits for an NIK is.
     */
    public @Nullable String noPerson() {
        String nik = digits(Column.NIK);
        if (nik.length() > 9 && isDigits(nik.substring(0, 4))) {
            return null;
        }
        int filled = 0;
        int repeated = 0;
        int numbered = 0;
        boolean sums = false;
        for (int i = 0; i < line.size(); i++) {
            String plain = ColumnName.plain(line.get(i));
            if (!plain.isEmpty()) {
                filled++;
                repeated += i < places.heading.length && plain.equals(places.heading[i]) ? 1 : 0;
                numbered += plain.equals(String.valueOf(i + 1)) ? 1 : 0;
                sums |= SUM.matcher(plain).lookingAt();
            }
        }
        if (filled > 2 && (repeated == filled || numbered == filled)) {
            return "HEADING_REPEATED";
        }
        return sums && filled * 2 <= places.named.length ? "TOTALS_LINE" : null;
    }

    /** The first content of the line. */
    public String shown() {
        return line.stream()
                .map(Cells::clean)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    public String at(int place) {
        return clean(line.get(place - 1));
    }

    /** How many columns the heading has. */
    public int width() {
        return places.named.length;
    }

    /** Without spaces around, with plain spaces inside; signs that nobody sees are gone. */
    static String clean(String text) {
        int from = 0;
        int until = text.length();
        boolean strange = false;
        for (int i = 0; i < until && !strange; i++) {
            strange = isStrange(text.charAt(i));
        }
        String plain = strange ? plain(text) : text;
        until = plain.length();
        while (from < until && plain.charAt(from) == ' ') {
            from++;
        }
        while (until > from && plain.charAt(until - 1) == ' ') {
            until--;
        }
        return plain.substring(from, until);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isStrange(char sign) {
        return sign < ' ' || (sign >= 0x7F && sign <= 0xA0) || sign == 0xAD || (sign >= 0x1680 && !isLetterLike(sign));
    }

    private static boolean isLetterLike(char sign) {
        return !Character.isWhitespace(sign)
                && !Character.isSpaceChar(sign)
                && Character.getType(sign) != Character.FORMAT
                && Character.getType(sign) != Character.UNASSIGNED;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!isStrange(sign)) {
                plain.append(sign);
            } else if (Character.getType(sign) != Character.FORMAT) {
                plain.append(' ');
            }
        }
        return plain.toString();
    }
}
