package id.mentas.registry.file;

import java.time.LocalDate;

/** The values of cells as a person would type them. */
public final class SheetText {

    private static final int EXACT = 15;
    private static final double LAST_DAY = 2_958_465;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    private SheetText() {}

    /** A text on one line, with the signs that Excel writes as `_x000D_`. */
    static String plain(StringBuilder text) {
        for (int i = text.indexOf("_x"); i >= 0; i = text.indexOf("_x", i + 1)) {
            if (i + 6 < text.length() && text.charAt(i + 6) == '_') {
                int sign = hex(text, i + 2);
                if (sign >= 0) {
                    text.replace(i, i + 7, String.valueOf((char) sign));
                }
            }
        }
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next < ' ' || (Character.isSurrogate(next) && !isPair(text, i))) {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }

    /**
     * A number: whole ones without decimals; those longer than a spreadsheet can keep as it shows them, `6,41101E+15`, since
     * their last digits are lost.
     */
    static String number(String raw) {
        if (raw.length() <= EXACT && raw.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return raw;
        }
        double value = value(raw);
        if (!Double.isFinite(value)) {
            return raw;
        }
        if (Math.abs(value) >= 1e15) {
            return scientific(value);
        }
        return value == Math.rint(value) ? Long.toString((long) value) : raw;
    }

    /** A number that a format shows as a date: `1985-02-28`; any other as {@link #number}. */
    public static String date(String raw, boolean from1904) {
        double days = value(raw);
        if (!(days >= 1) || days > LAST_DAY) {
            return number(raw);
        }
        if (from1904) {
            return DAY_ZERO_1904.plusDays((long) days).toString();
        }
        // Excel counts a 29 February 1900 that never was.
        return DAY_ZERO.plusDays((long) days + (days < 60 ? 1 : 0)).toString();
    }

    private static double value(String raw) {
        if (raw.isEmpty() || raw.length() > 40 || raw.chars().anyMatch(c -> "0123456789+-.eE".indexOf(c) < 0)) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(raw);
        } catch (NumberFormatException strange) {
            return Double.NaN;
        }
    }

    private static String scientific(double value) {
        String text = String.format(java.util.Locale.ROOT, "%.5E", value).replace('.', ',');
        return text.replaceFirst(",?0*E", "E");
    }

    private static int hex(StringBuilder text, int from) {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }

    private static boolean isPair(StringBuilder text, int i) {
        char sign = text.charAt(i);
        return Character.isHighSurrogate(sign)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
