package id.mentas.common;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a room declares by a word of its own, and the database keeps by its name: a letter, a kind of document. */
public interface Declared {

    Pattern WORD = Pattern.compile("[a-z]+(-[a-z]+)*");

    String room();

    /** Kebab case, of nothing else of its kind. */
    String word();

    /** As the database keeps it, {@code DECREE_ISSUED}. */
    default String name() {
        return nameOf(word());
    }

    static String nameOf(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /**
     * @param what it is, "letter, which is like decree-issued"
     * @throws IllegalArgumentException when the word isn't kebab case
     */
    static void requireWord(String word, String what) {
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException("Not the word of a " + what + ": " + word);
        }
    }

    /**
     * All that the rooms have declared, by name.
     *
     * @param kind what they are, "letters"
     * @throws IllegalStateException when two have one word
     */
    static <T extends Declared> Map<String, T> byName(String kind, Stream<T> declared) {
        Map<String, T> byName = new TreeMap<>();
        declared.forEach(one -> {
            T other = byName.put(one.name(), one);
            if (other != null) {
                throw new IllegalStateException("Two " + kind + " are called " + one.word() + ": one of " + other.room()
                        + " and one of " + one.room() + ". Give one of them another word.");
            }
        });
        return byName;
    }
}
