package id.mentas.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as files write them: `1985-02-28`, `28/02/1985`, `28-02-1985`. */
final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern INDONESIAN = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})");

    private Dates() {}

    /** Empty where the text is no date of the calendar. */
    static Optional<LocalDate> read(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return of(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher indonesian = INDONESIAN.matcher(text);
        return indonesian.matches()
                ? of(indonesian.group(4), indonesian.group(3), indonesian.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1900 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
