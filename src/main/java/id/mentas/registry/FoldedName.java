package id.mentas.registry;

import java.util.List;

/**
 * A name as it is compared.
 *
 * @param words without titles, in small letters of one spelling
 * @param together the words without spaces between them
 */
public record FoldedName(List<String> words, String together) {

    private static final double ALIKE_WORDS = 0.88;
    private static final double ALIKE_TOGETHER = 0.96;
    private static final int SHORT = 3;

    FoldedName(List<String> words) {
        this(words, String.join("", words));
    }

    /**
     * Whether two names may be one person's: each word of the shorter one is like a word of the longer one, or the letters of all
     * words together are much alike.
     */
    public boolean isLike(FoldedName other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return false;
        }
        return together.equals(other.together)
                || together.length() > SHORT * 2
                        && Math.abs(together.length() - other.together.length()) < SHORT
                        && words.size() != other.words.size()
                        && JaroWinkler.of(together, other.together) >= ALIKE_TOGETHER
                || (words.size() <= other.words.size() ? isWithin(other) : other.isWithin(this));
    }

    private boolean isWithin(FoldedName longer) {
        boolean[] taken = new boolean[longer.words.size()];
        boolean whole = false;
        for (String word : words) {
            int match = match(word, longer.words, taken);
            if (match < 0) {
                return false;
            }
            taken[match] = true;
            whole |= word.length() > 1 && longer.words.get(match).length() > 1;
        }
        return whole;
    }

    private static int match(String word, List<String> words, boolean[] taken) {
        int best = -1;
        double most = ALIKE_WORDS;
        for (int i = 0; i < words.size(); i++) {
            double likeness = taken[i] ? 0 : likeness(word, words.get(i));
            if (likeness >= most && (likeness > most || best < 0)) {
                best = i;
                most = likeness;
            }
        }
        return best;
    }

    private static double likeness(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.length() == 1 || other.length() == 1) {
            // An initial stands for every word that it begins.
            return one.length() != other.length() && one.charAt(0) == other.charAt(0) ? ALIKE_WORDS : 0;
        }
        return one.length() <= SHORT || other.length() <= SHORT || Math.abs(one.length() - other.length()) > SHORT
                ? 0
                : JaroWinkler.of(one, other);
    }

    @Override
    public String toString() {
        return "folded name";
    }
}
