package id.mentas.registry.place;

import java.util.HashMap;
import java.util.Map;

/** Names of places as they are compared: letters and digits only, without "Desa", "Kel.", "Kab." before them. */
public final class PlaceNames {

    private static final String[] KINDS = {
        "kelurahan ", "kecamatan ", "kabupaten ", "kampung ", "desa ", "kel ", "kec ", "kab "
    };
    private static final int REMEMBERED = 5_000;

    private final Map<String, String> known = new HashMap<>();

    /** The same as {@link #plain}, remembered: a file has few names, each many times. */
    public String of(String name) {
        String plain = known.get(name);
        if (plain == null) {
            plain = plain(name);
            if (known.size() < REMEMBERED) {
                known.put(name, plain);
            }
        }
        return plain;
    }

    static String plain(String name) {
        String text = letters(name);
        for (String shorter = withoutKind(text); !shorter.equals(text); shorter = withoutKind(text)) {
            text = shorter;
        }
        return text.replace(" ", "");
    }

    private static String withoutKind(String text) {
        for (String kind : KINDS) {
            if (text.startsWith(kind)) {
                return text.substring(kind.length());
            }
        }
        return text;
    }

    /** Also without "Kota" before it, which kecamatan and villages have in their names. */
    public static String plainKabupaten(String name) {
        String plain = plain(name);
        return letters(name).startsWith("kota ") ? plain.substring("kota".length()) : plain;
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char sign = name.charAt(i);
            if (Character.isLetterOrDigit(sign)) {
                letters.append(Character.toLowerCase(sign));
            } else if (sign != '\''
                    && sign != '\u2019'
                    && sign != '`'
                    && !letters.isEmpty()
                    && letters.charAt(letters.length() - 1) != ' ') {
                letters.append(' ');
            }
        }
        return letters.toString().strip();
    }
}
