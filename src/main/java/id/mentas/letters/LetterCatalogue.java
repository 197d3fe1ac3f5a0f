package id.mentas.letters;

import id.mentas.common.Declared;
import id.mentas.documents.Templates;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All letters that the rooms have declared. */
@Component
class LetterCatalogue {

    private final Map<String, LetterTemplate> byName;

    /** @throws IllegalStateException when two letters have one word, or one has no text: the start fails */
    LetterCatalogue(List<LetterTemplates> rooms) {
        this.byName = Declared.byName("letters", rooms.stream().flatMap(room -> room.letters().stream()));
        byName.values().forEach(LetterCatalogue::requireText);
    }

    private static void requireText(LetterTemplate one) {
        if (!Templates.has(one.file())) {
            throw new IllegalStateException("The letter " + one.word() + " of " + one.room()
                    + " has no text. Write it as templates/" + one.file() + ".html.");
        }
    }

    /** Those that may be written, by name. */
    Collection<LetterTemplate> all() {
        return byName.values();
    }

    /** @throws IllegalArgumentException when no room declares such a letter */
    LetterTemplate of(String word) {
        LetterTemplate letter = byName.get(Declared.nameOf(word));
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
