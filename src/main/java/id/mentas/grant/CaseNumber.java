package id.mentas.grant;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a case, `UEP-2026-1-6411-00042`: round (scheme, year, number), kabupaten/kota, serial of five digits or more.
 */
public record CaseNumber(String round, String kabupaten, long serial) {

    private static final Pattern FORM = Pattern.compile("([A-Z]+-\\d{4}-\\d+)-(\\d{4})-(\\d{5,})");

    /**
     * Reads a case number.
     *
     * @throws IllegalArgumentException when the text is not a case number
     */
    public static CaseNumber parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a case number");
        }
        return new CaseNumber(parts.group(1), parts.group(2), Long.parseLong(parts.group(3)));
    }

    /** Whether the text has the form of a case number. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s-%s-%05d", round, kabupaten, serial);
    }
}
