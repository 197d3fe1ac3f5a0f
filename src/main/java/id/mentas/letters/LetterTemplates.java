package id.mentas.letters;

import java.util.List;

/** The letters that a room declares by a bean. A room may have several such beans. */
public record LetterTemplates(List<LetterTemplate> letters) {

    public LetterTemplates {
        letters = List.copyOf(letters);
    }

    public static LetterTemplates of(LetterTemplate... letters) {
        return new LetterTemplates(List.of(letters));
    }
}
