package id.mentas.letters;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to be written.
 *
 * @param key unique over all letters, {@code refusal/UEP-2026-1-6411-00042}
 * @param toRef case number of a person, id of a group or of a user
 * @param tenant kabupaten/kota
 * @param roundKey business key of the round process that it is about, where it is about no single case
 * @param document that goes with it
 */
public record NewLetter(
        String key,
        LetterTemplate template,
        Map<String, ?> model,
        Letter.To toKind,
        String toRef,
        String tenant,
        @Nullable String caseNumber,
        @Nullable String roundKey,
        @Nullable UUID document) {

    /** Whether it may go with others in one mail; one with a document leads to it, and goes alone. */
    boolean gathered() {
        return template.gathered() != null && toKind != Letter.To.PERSON && document == null;
    }
}
