package id.mentas.common;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in a text or a number that somebody gives, in a form as in a file: what the papers can print, and digits
 * 0 to 9 only.
 */
public final class PlainText {

    /**
     * Latin letters and the signs that people use with them, all of which the font of the papers has. Anything else, such as
     * an emoji, would be a "#" there.
     */
    private static final String PRINTABLE =
            "\\t\\n\\r\\x20-\\x7E\\xA0-\\u0148\\u014A-\\u017F\\u0218-\\u021B\\u0300-\\u0304\\u0306-\\u030C\\u0327\\u0328\\u1E80-\\u1E85"
                    + "\\u2010\\u2012-\\u2015\\u2017-\\u201E\\u2020-\\u2022\\u2026\\u2030\\u2032\\u2033\\u2039\\u203A\\u2044\\u20AC\\u2122"
                    + "\\u2190-\\u2193\\u2212\\u2248\\u2260\\u2264\\u2265";

    private static final Pattern OTHER = Pattern.compile("[^" + PRINTABLE + "]");

    private static final int LONGEST_NUMBER = 15;

    private PlainText() {}

    /** The first sign of a text that the papers can't print, as one would see it; null where they can print all. */
    public static @Nullable String unprintable(String text) {
        if (isAscii(text)) {
            return null;
        }
        var found = OTHER.matcher(text);
        if (!found.find()) {
            return null;
        }
        int sign = found.group().codePointAt(0);
        return isSeen(sign) ? found.group() : "U+%04X".formatted(sign);
    }

    /** What is wrong with a text, to be put behind the name of its field: "berisi tanda …"; null where nothing is. */
    public static @Nullable String fault(String text) {
        String sign = unprintable(text);
        return sign == null
                ? null
                : "berisi tanda yang tidak dapat dicetak (" + sign + "). Hapus tanda itu; pakai huruf dan angka biasa.";
    }

    /** What is wrong with a value that is to be one line, as {@link #fault} says it; null where it is one. */
    public static @Nullable String faultOfLine(String text) {
        return text.chars().anyMatch(Character::isISOControl)
                ? "berisi pindah baris, tab, atau tanda kendali. Tulis dalam satu baris, tanpa tanda itu."
                : null;
    }

    /** A value of one line without the plain spaces around it, which nobody means. Nothing else is ever taken away from a value. */
    public static String line(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return text.substring(from, to);
    }

    /** A whole number written with digits 0 to 9, a minus before them or not; null where the text is anything else. */
    public static @Nullable Long wholeNumber(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        return isDigits(digits) && digits.length() <= LONGEST_NUMBER ? Long.valueOf(text) : null;
    }

    /** Whether there are digits 0 to 9 and nothing else. Java's own parsers also take those of other scripts. */
    public static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= 0x7F || sign < ' ' && "\t\n\r".indexOf(sign) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
