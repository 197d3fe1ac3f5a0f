package id.mentas.registry.value;

import java.util.List;

/** A name as it is compared: its words without titles, in small letters of one spelling. */
public final class FoldedName {

    private static final double ALIKE_WORDS = 0.88;
    private static final double ALIKE_TOGETHER = 0.96;
    private static final int SHORT = 3;

    private final List<String> words;
    private final String together;

    /** Which letters each word has, a bit each: most pairs are told apart by them alone. */
    private final int[] letters;

    FoldedName(List<String> words) {
        this.words = List.copyOf(words);
        this.together = String.join("", words);
        this.letters = words.stream().mapToInt(FoldedName::letters).toArray();
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) - 'a');
        }
        return letters;
    }

    /** The words, in the order of the name. */
    public List<String> words() {
        return words;
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
        for (int i = 0; i < words.size(); i++) {
            int match = match(i, longer, taken);
            if (match < 0) {
                return false;
            }
            taken[match] = true;
            whole |= words.get(i).length() > 1 && longer.words.get(match).length() > 1;
        }
        return whole;
    }

    private int match(int word, FoldedName other, boolean[] taken) {
        int best = -1;
        double most = ALIKE_WORDS;
        for (int i = 0; i < other.words.size(); i++) {
            double likeness = taken[i] ? 0 : likeness(word, other, i);
            if (likeness >= most && (likeness > most || best < 0)) {
                best = i;
                most = likeness;
            }
        }
        return best;
    }

    private double likeness(int mine, FoldedName name, int its) {
        String one = words.get(mine);
        String other = name.words.get(its);
        if (one.equals(other)) {
            return 1;
        }
        if (one.length() == 1 || other.length() == 1) {
            // An initial stands for every word that it begins.
            return one.length() != other.length() && one.charAt(0) == other.charAt(0) ? ALIKE_WORDS : 0;
        }
        return one.length() <= SHORT || other.length() <= SHORT || Math.abs(one.length() - other.length()) > SHORT
                ? 0
                : mayBeAlike(one, letters[mine], other, name.letters[its]) ? JaroWinkler.of(one, other) : 0;
    }

    /** Whether enough letters of each word are in the other one; no likeness is greater than this allows. */
    private static boolean mayBeAlike(String one, int itsLetters, String other, int otherLetters) {
        int met = Math.min(
                one.length() - Integer.bitCount(itsLetters & ~otherLetters),
                other.length() - Integer.bitCount(otherLetters & ~itsLetters));
        double most = ((double) met / one.length() + (double) met / other.length() + 1) / 3;
        return most + JaroWinkler.prefix(one, other) * JaroWinkler.OF_PREFIX * (1 - most) >= ALIKE_WORDS;
    }

    @Override
    public String toString() {
        return "folded name";
    }
}
