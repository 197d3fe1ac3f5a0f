package id.mentas.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one way in which forms, pages and REST write a day: `2026-11-30`, a day that the calendar has, of a year that can be meant. */
public final class IsoDay {

    /** Nobody who is nominated was born earlier, and no paper is older. */
    public static final int FIRST_YEAR = 1900;

    public static final int LAST_YEAR = 2100;

    /** What a person reads whose day can't be read. */
    public static final String ADVICE =
            "isi tanggal yang ada di kalender, dengan tahun empat angka, misalnya 2026-11-30.";

    // Date fields of generated forms send midnight behind the day.
    private static final Pattern WRITTEN = Pattern.compile(
            "([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T00:00(?::00(?:\\.0{1,9})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?");

    private IsoDay() {}

    /** @throws IllegalArgumentException when the text is anything else than a day */
    public static LocalDate parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("Not a day");
        }
        try {
            LocalDate day = LocalDate.of(number(written, 1), number(written, 2), number(written, 3));
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException("No year that can be meant");
            }
            return day;
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("No day of the calendar", noSuchDay);
        }
    }

    private static int number(Matcher written, int group) {
        return Integer.parseInt(written.group(group));
    }
}
