package id.mentas.people.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * The words that somebody who knows the office tries first: its own, months, words of endearment, and the places of the province.
 * They are read from files and not from the database, because the administrator's password is looked at before there is one.
 */
final class GuessedWords {

    private static final Map<Character, Character> INSTEAD_OF_LETTERS =
            Map.of('0', 'o', '1', 'i', '3', 'e', '4', 'a', '5', 's', '7', 't', '@', 'a', '$', 's', '!', 'i');

    private final List<String> words;

    private GuessedWords(Set<String> words) {
        this.words = List.copyOf(words);
    }

    static GuessedWords ofHouse() {
        Set<String> words = new LinkedHashSet<>();
        lines("passwords/guessed-words.txt")
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .filter(word -> !word.isBlank())
                .forEach(words::add);
        lines("wilayah/wilayah-64.csv")
                .map(line -> line.split(",", -1))
                .filter(place ->
                        Set.of("provinsi", "kabupaten_kota", "kecamatan").contains(place[0]))
                .forEach(place -> addPlace(place[3].toLowerCase(Locale.ROOT), words));
        return new GuessedWords(words);
    }

    /** Whole, without what kind of place it is, written together, and in parts. */
    private static void addPlace(String name, Set<String> words) {
        String proper = name.replaceFirst("^(kabupaten|kota) ", "");
        words.addAll(List.of(proper, proper.replaceAll("[^a-z]", "")));
        words.addAll(List.of(name.split("[^a-z]+")));
    }

    private static Stream<String> lines(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<String> all() {
        return words;
    }

    /** Whether nothing but these words is in a password; digits and signs before, between and after them add nothing. */
    boolean makeUp(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        boolean[] reached = new boolean[lower.length() + 1];
        reached[0] = true;
        for (int at = 0; at < lower.length(); at++) {
            if (reached[at]) {
                goOn(lower, at, reached);
            }
        }
        return reached[lower.length()];
    }

    private void goOn(String password, int at, boolean[] reached) {
        reached[at + 1] |= !Character.isLetter(password.charAt(at));
        for (String word : words) {
            if (stands(word, password, at)) {
                reached[at + word.length()] = true;
            }
        }
    }

    private static boolean stands(String word, String password, int at) {
        if (at + word.length() > password.length()) {
            return false;
        }
        for (int index = 0; index < word.length(); index++) {
            char there = password.charAt(at + index);
            char wanted = word.charAt(index);
            if (there != wanted && INSTEAD_OF_LETTERS.getOrDefault(there, there) != wanted) {
                return false;
            }
        }
        return true;
    }
}
