package id.mentas.registry.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as files write them: `1985-02-28`, `28/02/1985`, `28-02-1985`, `28 Februari 1985`, `28/II/1985`. */
public final class Dates {

    public static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;

    private static final int SHORTEST = 8;
    private static final int LONGEST = 40;
    private static final Pattern SPACES = Pattern.compile(" *([-/.]) *");
    private static final Pattern CLOSE = Pattern.compile("^([0-9]{1,2})(\\p{L}{3,})([0-9]{4})$");
    private static final Pattern MONTH_FIRST = Pattern.compile("^(\\p{L}{3,}) ([0-9]{1,2}),? ([0-9]{4})$");
    private static final Map<String, Integer> MONTHS = months(
            "januari jan january i",
            "februari feb pebruari february ii",
            "maret mar march iii",
            "april apr iv",
            "mei may v",
            "juni jun june vi",
            "juli jul july vii",
            "agustus agu agt ags agust aug august viii",
            "september sep sept ix",
            "oktober okt oct october x",
            "november nov nop nopember xi",
            "desember des dec december xii");

    private Dates() {}

    /**
     * A date as it is written, whether there is such a day or not.
     *
     * @param yearDigits how many the year has
     */
    record Written(int year, int month, int day, int yearDigits) {

        /** Null where the calendar has no such day. */
        @Nullable LocalDate date() {
            boolean known = yearDigits == 4 && year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
            return known && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()
                    ? LocalDate.of(year, month, day)
                    : null;
        }
    }

    /** Empty where the text is no date of the calendar. */
    public static Optional<LocalDate> read(String text) {
        return Optional.ofNullable(parse(text));
    }

    public static @Nullable LocalDate parse(String text) {
        Written written = written(text);
        return written == null ? null : written.date();
    }

    /** Null where the text has not the form of a date. */
    static @Nullable Written written(String text) {
        Written written = plain(text);
        return written == null && text.length() >= SHORTEST && text.length() <= LONGEST ? plain(tidied(text)) : written;
    }

    /** Forms that mean one day only: `14Maret1985`, `14 / 03 / 1985`, `Maret 14, 1985`. */
    private static String tidied(String text) {
        String tidy = SPACES.matcher(text).replaceAll("$1");
        tidy = CLOSE.matcher(tidy).replaceFirst("$1 $2 $3");
        return MONTH_FIRST.matcher(tidy).replaceFirst("$2 $1 $3");
    }

    private static @Nullable Written plain(String text) {
        int length = lengthOfDay(text);
        if (length > LONGEST) {
            return null;
        }
        int first = wordEnd(text, 0, length);
        int second = first + 1 > length ? length : wordEnd(text, first + 1, length);
        int third = second + 1 > length ? length : wordEnd(text, second + 1, length);
        if (first == 0
                || second <= first + 1
                || third <= second + 1
                || third != length
                || !oneSign(text, first, second)) {
            return null;
        }
        int a = number(text, 0, first);
        int b = number(text, first + 1, second);
        int c = number(text, second + 1, third);
        if (first == 4 && a >= 0 && b >= 0 && c >= 0 && text.charAt(first) != ' ') {
            return second - first > 3 || third - second > 3 ? null : new Written(a, b, c, 4);
        }
        if (b < 0) {
            b = MONTHS.getOrDefault(text.substring(first + 1, second).toLowerCase(Locale.ROOT), -1);
        } else if (text.charAt(first) == ' ' || second - first > 3) {
            return null;
        }
        int yearDigits = third - second - 1;
        return first > 2 || a < 0 || b < 0 || c < 0 || (yearDigits != 4 && yearDigits != 2)
                ? null
                : new Written(c, b, a, yearDigits);
    }

    /** Where the date ends and midnight, which databases write behind it, begins. */
    private static int lengthOfDay(String text) {
        int end = text.length();
        int time = text.indexOf("00:00");
        if (time < 8 || " T".indexOf(text.charAt(time - 1)) < 0) {
            return end;
        }
        for (int i = time; i < end; i++) {
            if ("0:.Z".indexOf(text.charAt(i)) < 0) {
                return end;
            }
        }
        return time - 1;
    }

    private static boolean oneSign(String text, int first, int second) {
        return text.charAt(first) == text.charAt(second) && "-/. ".indexOf(text.charAt(first)) >= 0;
    }

    private static int wordEnd(String text, int from, int length) {
        int i = from;
        while (i < length && (isDigit(text.charAt(i)) || Character.isLetter(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    /** Negative where there are not just digits, or more than four. */
    private static int number(String text, int from, int until) {
        if (until - from > 4) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < until; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static Map<String, Integer> months(String... names) {
        Map<String, Integer> months = new java.util.HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ", -1)) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
