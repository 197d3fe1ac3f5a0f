package id.mentas.letters;

import id.mentas.common.Declared;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A letter of a room: its subject, what its text needs and what it may have. Values are {@code String}, {@code LocalDate},
 * {@code Number} (rupiah, ranks), {@code Boolean} and {@code List} of strings.
 *
 * @param room whose letter it is; the text is {@code templates/<room>/letters/<word>.html}
 * @param word kebab case, of no other letter; models may name a letter by it
 * @param subject Indonesian; also the label of the kind of letter
 * @param needed names that the model must hold, with their types
 * @param possible names that the model may hold, with their types
 * @param gathered how it goes with others in one mail; null: always in a mail of its own
 */
public record LetterTemplate(
        String room,
        String word,
        String subject,
        Map<String, Class<?>> needed,
        Map<String, Class<?>> possible,
        @Nullable Gathered gathered)
        implements Declared {

    public LetterTemplate {
        Declared.requireWord(word, "letter, which is like decree-issued");
        needed = Map.copyOf(needed);
        possible = Map.copyOf(possible);
    }

    /** A letter that always goes in a mail of its own. */
    public LetterTemplate(
            String room, String word, String subject, Map<String, Class<?>> needed, Map<String, Class<?>> possible) {
        this(room, word, subject, needed, possible, null);
    }

    /**
     * How letters about tasks stand together in one mail; such a letter needs a {@code task} and may have a {@code dueDate}.
     *
     * @param heading over those of one template
     * @param forReader whether who reads it may do these tasks
     */
    public record Gathered(String heading, boolean forReader) {}

    /** The template of its text. */
    String file() {
        return room + "/letters/" + word;
    }

    /** All names that the model may hold. */
    Set<String> fields() {
        Set<String> fields = new HashSet<>(needed.keySet());
        fields.addAll(possible.keySet());
        return fields;
    }

    /** @throws IllegalArgumentException when the model lacks something, or has something else */
    void check(Map<String, ?> model) {
        for (String name : needed.keySet()) {
            if (!model.containsKey(name)) {
                throw new IllegalArgumentException("Letter " + word + " needs '" + name + "'");
            }
        }
        model.forEach((name, value) -> {
            Class<?> type = needed.getOrDefault(name, possible.get(name));
            if (type == null || !type.isInstance(value)) {
                throw new IllegalArgumentException("Letter " + word + " can't use '" + name + "'"
                        + (type == null ? "" : ": not a " + type.getSimpleName()));
            }
        });
    }

    @Override
    public String toString() {
        return name();
    }
}
