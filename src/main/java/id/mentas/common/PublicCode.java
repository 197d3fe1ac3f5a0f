package id.mentas.common;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code on a paper that leads to an open page: twelve signs that nobody guesses and everybody can type, for they have no two that
 * look alike.
 *
 * @param text without the dashes
 */
public record PublicCode(String text) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final Pattern WHOLE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public PublicCode {
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a public code");
        }
    }

    /** A new one. */
    public static PublicCode next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new PublicCode(code.toString());
    }

    /** What somebody typed, with or without dashes, spaces and capitals; empty where it is no code. */
    public static Optional<PublicCode> read(String typed) {
        String plain = typed.replaceAll("[\\s.–-]", "").toUpperCase(Locale.ROOT);
        return WHOLE.matcher(plain).matches() ? Optional.of(new PublicCode(plain)) : Optional.empty();
    }

    /** As papers print it: {@code ABCD-EFGH-JKMN}. */
    public String shown() {
        return text.substring(0, 4) + "-" + text.substring(4, 8) + "-" + text.substring(8);
    }

    @Override
    public String toString() {
        return shown();
    }
}
