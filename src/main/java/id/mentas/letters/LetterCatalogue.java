package id.mentas.letters;

import id.mentas.documents.Templates;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** All letters that the rooms have declared. */
@Component
class LetterCatalogue {

    private final Map<String, LetterTemplate> byName = new TreeMap<>();

    /** @throws IllegalStateException when two letters have one word, or one has no text: the start fails */
    LetterCatalogue(List<LetterTemplates> rooms) {
        rooms.stream().flatMap(room -> room.letters().stream()).forEach(this::add);
    }

    private void add(LetterTemplate letter) {
        LetterTemplate other = byName.put(letter.name(), letter);
        if (other != null) {
            throw new IllegalStateException("Two letters are called " + letter.word() + ": one of " + other.room()
                    + " and one of " + letter.room() + ". Give one of them another word.");
        }
        if (!Templates.has(letter.file())) {
            throw new IllegalStateException("The letter " + letter.word() + " of " + letter.room()
                    + " has no text. Write it as templates/" + letter.file() + ".html.");
        }
    }

    /** Those that may be written, by name. */
    Collection<LetterTemplate> all() {
        return byName.values();
    }

    /** @throws IllegalArgumentException when no room declares such a letter */
    LetterTemplate of(String word) {
        LetterTemplate letter = byName.get(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        if (letter == null) {
            throw new IllegalArgumentException("No letter is called " + word);
        }
        return letter;
    }

    /** The letter of a row in the database. One that no room declares any more was written all the same, and is still read. */
    LetterTemplate ofRow(String name) {
        LetterTemplate letter = byName.get(name);
        return letter == null
                ? new LetterTemplate("letters", "no-longer-declared", "Surat", Map.of(), Map.of())
                : letter;
    }
}
