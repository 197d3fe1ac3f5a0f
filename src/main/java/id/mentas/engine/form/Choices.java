package id.mentas.engine.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The choices of a select, as forms read them: `{"value", "label"}`. */
public final class Choices {

    private Choices() {}

    /** @param labels by value, in the order to show */
    public static List<Map<String, String>> of(Map<String, String> labels) {
        return of(labels.entrySet(), Map.Entry::getKey, Map.Entry::getValue);
    }

    public static <T> List<Map<String, String>> of(
            Collection<T> things, Function<T, String> value, Function<T, String> label) {
        return things.stream()
                .map(thing -> Map.of("value", value.apply(thing), "label", label.apply(thing)))
                .toList();
    }
}
