package id.mentas.registry.value;

import id.mentas.common.PlainText;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is a name of a person and what only stands in its place. The same for a file and for a form. */
public final class PersonName {

    /** Words that fill a cell in which a name is missing, in capital letters without any other sign. */
    private static final Set<String> FILLERS =
            Set.of(("NULL,NIL,NONE,NAN,NA,N A,NIHIL,UNDEFINED,UNKNOWN,DUMMY,SAMPLE,TBA,TBD,TRUE,FALSE,"
                            + "TES,TEST,TESTING,TESTES,COBA,CONTOH,ASDF,QWERTY,TIDAK ADA,TDK ADA,TIDAKADA,TAK ADA,BELUM ADA,KOSONG,"
                            + "TIDAK DIKETAHUI,TANPA NAMA,NAMA,NAMA LENGKAP,IDEM,SDA,S D A")
                    .split(",", -1));

    /** Signs that belong to formulas, markup and addresses; no name has them. */
    private static final String FOREIGN = "<>{}|\\^=@#$%*~";

    private static final Pattern ADDRESS = Pattern.compile("https?:|www\\.");

    /**
     * "Alm. Rusdi", "Siti (Almh.)", but not "Siti binti Alm. Ahmad", whose father has died. The whole word only before a name or in
     * brackets: elsewhere it speaks of somebody else.
     */
    private static final Pattern LATE = Pattern.compile(
            "(?<![\\p{L}])(?<!\\bbin[ (]{1,3})(?<!\\bbinti[ (]{1,3})(?<!\\bbt[. (]{1,3})almh?(?![\\p{L}])|(?:^|\\()almarhum(?:ah)?(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_FILLER = 20;

    private PersonName() {}

    /** `NAME_MISSING` where there is none, `TEXT_SIGNS` where there is more than a name; null where it may be one. */
    public static @Nullable String code(String name) {
        if (isMissing(name)) {
            return "NAME_MISSING";
        }
        return foreign(name) != null || PlainText.unprintable(name) != null ? "TEXT_SIGNS" : null;
    }

    private static boolean isMissing(String text) {
        return text.isEmpty() || "=#".indexOf(text.charAt(0)) >= 0 || !hasLetter(text) || isFiller(text);
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** What is wrong with a name, a sentence; null where it may be one. */
    static @Nullable String fault(String name) {
        String text = name.strip();
        if (text.isEmpty()) {
            return "Nama kosong.";
        }
        if (text.charAt(0) == '=') {
            return "Nama berisi rumus.";
        }
        if (text.charAt(0) == '#') {
            return "Nama berisi galat Excel (" + shown(text) + "), bukan nama orang.";
        }
        if (!hasLetter(text)) {
            return "Nama \"" + shown(text) + "\" tidak berisi huruf.";
        }
        if (isFiller(text)) {
            return "\"" + shown(text) + "\" bukan nama orang.";
        }
        String foreign = foreign(text);
        if (foreign != null) {
            return "Nama \"" + shown(text) + "\" berisi \"" + foreign + "\", yang tidak ada dalam nama orang.";
        }
        String sign = PlainText.unprintable(text);
        return sign == null
                ? null
                : "Nama \"" + shown(text) + "\" berisi tanda yang tidak dapat dicetak (" + sign + ").";
    }

    /** Whether a name says that its bearer has died. */
    public static boolean saysLate(String name) {
        return (name.contains("alm") || name.contains("Alm") || name.contains("ALM"))
                && LATE.matcher(name).find();
    }

    /** With single spaces, as it is kept. */
    public static String singleSpaced(String name) {
        return name.contains("  ") || name.indexOf('\t') >= 0 || name.indexOf('\n') >= 0
                ? name.strip().replaceAll("\\s+", " ")
                : name.strip();
    }

    private static @Nullable String foreign(String text) {
        if (!text.isEmpty() && "+-".indexOf(text.charAt(0)) >= 0) {
            return text.substring(0, 1);
        }
        for (int i = 0; i < text.length(); i++) {
            if (FOREIGN.indexOf(text.charAt(i)) >= 0) {
                return text.substring(i, i + 1);
            }
        }
        if (text.indexOf(':') < 0 && !text.contains("www.")) {
            return null;
        }
        var address = ADDRESS.matcher(text);
        return address.find() ? address.group() : null;
    }

    private static boolean isFiller(String text) {
        if (text.length() > LONGEST_FILLER && !isOneLetter(text)) {
            return false;
        }
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = Character.toUpperCase(text.charAt(i));
            if (Character.isLetterOrDigit(sign)) {
                words.append(sign);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        String plain = words.toString().strip();
        return FILLERS.contains(plain) || plain.length() > 2 && isOneLetter(plain);
    }

    /** Whether there is nothing but one letter again and again. */
    private static boolean isOneLetter(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) != text.charAt(0)) {
                return false;
            }
        }
        return true;
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, text.offsetByCodePoints(0, 39)) + "…" : text;
    }
}
