package id.mentas.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values that may be true but are unusual, collected while a form is checked. The form is refused once with all questions; the person
 * corrects the values or says why they are right, in the field {@link #FIELD} of the same form. The answer is kept with the decision and
 * noted in the journal of the case.
 *
 * <p>A form that may ask has a component {@code explanation} with {@link Label} {@link #LABEL}; in an HTML form its field carries
 * {@code data-mentas-asked}, so that it shows itself when there is something to explain.
 */
public final class OddValues {

    /** Name of the field in which a person explains. */
    public static final String FIELD = "explanation";

    /** Label of that field. */
    public static final String LABEL = "Penjelasan nilai yang tidak biasa";

    private record Odd(String field, String fact) {}

    private final List<Odd> found = new ArrayList<>();

    /**
     * Adds a value to ask about.
     *
     * @param field field of the form
     * @param fact what is unusual, a sentence without its full stop and without names or numbers of identity: it goes to the journal
     */
    public void ask(String field, String fact) {
        found.add(new Odd(field, fact));
    }

    /**
     * Ends the check.
     *
     * @param explanation what was written in {@link #FIELD}, null or blank where nothing was
     * @return a sentence for the journal that marks what was unusual and why it stands; empty where nothing was
     * @throws Refused with every question when something is unusual and not explained
     */
    public Optional<String> settle(@Nullable String explanation) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (explanation == null || explanation.isBlank()) {
            throw new Refused(questions());
        }
        return Optional.of("Nilai tidak biasa: "
                + found.stream().map(Odd::fact).distinct().collect(Collectors.joining("; ")) + ". Penjelasan: "
                + explanation.strip());
    }

    private List<FieldError> questions() {
        List<FieldError> questions = new ArrayList<>();
        found.forEach(odd -> questions.add(new FieldError(odd.field(), odd.fact() + ". Benarkah?")));
        questions.add(new FieldError(
                FIELD, "Perbaiki bila keliru; bila memang benar, tulis sebabnya pada isian \"" + LABEL + "\"."));
        return questions;
    }
}
