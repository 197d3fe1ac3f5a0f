package id.mentas.engine.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a stage tells one of its decision tables and what it wants to hear. Looked at when a table is deployed and at each answer.
 *
 * @param decision id of the decision
 * @param several whether several rules may answer; else exactly one must
 * @param perhapsNone whether no rule need answer; else none is never an answer
 * @param inputs a value as the table may get it, by the input's name
 * @param unknown inputs that may have no value
 * @param outputs what each output may say
 */
public record DecisionContract(
        String decision,
        boolean several,
        boolean perhapsNone,
        Map<String, Object> inputs,
        Set<String> unknown,
        Map<String, Output> outputs) {

    /** What may stand in an output. */
    public sealed interface Output {

        /** A text that is not empty. */
        record Text() implements Output {}

        /** A text that may be empty or missing. */
        record AnyText() implements Output {}

        /** One of these words. */
        record OneOf(Set<String> words) implements Output {}

        /** A whole number from one to another. */
        record Whole(int least, int most) implements Output {}

        /** Yes or no. */
        record YesNo() implements Output {}

        /** A text of this shape; {@code shape} says it to a person. */
        record Shaped(String pattern, String shape) implements Output {}

        /** Nothing, or what another output may say. */
        record Perhaps(Output of) implements Output {}
    }

    public static DecisionContract one(String decision) {
        return new DecisionContract(decision, false, false, Map.of(), Set.of(), Map.of());
    }

    public static DecisionContract several(String decision) {
        return new DecisionContract(decision, true, false, Map.of(), Set.of(), Map.of());
    }

    /** @param sample a value of the right type */
    public DecisionContract reads(String input, Object sample) {
        return new DecisionContract(decision, several, perhapsNone, with(inputs, input, sample), unknown, outputs);
    }

    /** The given inputs may have no value. */
    public DecisionContract perhapsWithout(String... names) {
        return new DecisionContract(decision, several, perhapsNone, inputs, Set.of(names), outputs);
    }

    /** It is no fault when no rule answers. */
    public DecisionContract orNone() {
        return new DecisionContract(decision, several, true, inputs, unknown, outputs);
    }

    public DecisionContract says(String output, Output what) {
        return new DecisionContract(decision, several, perhapsNone, inputs, unknown, with(outputs, output, what));
    }

    /** What is wrong with the facts that a table is to be asked with. */
    Optional<String> factProblem(Map<String, Object> facts) {
        return inputs.keySet().stream()
                .filter(name -> facts.get(name) == null && !unknown.contains(name))
                .findFirst()
                .map(name -> "tidak mendapat masukan \"" + name + "\"");
    }

    /** What is wrong with what the rules that fired said. */
    Optional<String> problem(List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return perhapsNone ? Optional.empty() : Optional.of("tidak memberi jawaban");
        }
        if (!several && rows.size() > 1) {
            return Optional.of("memberi " + rows.size() + " jawaban, padahal harus satu");
        }
        return rows.stream()
                .flatMap(row -> outputs.keySet().stream().map(name -> problem(name, row.get(name))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What is wrong with one output. */
    public Optional<String> problem(String name, @Nullable Object value) {
        Output wanted = outputs.get(name);
        if (wanted == null || allows(wanted, value)) {
            return Optional.empty();
        }
        return Optional.of((value == null || value.toString().isBlank()
                        ? "tidak mengisi keluaran \"" + name + "\""
                        : "memberi \"" + value + "\" pada keluaran \"" + name + "\"")
                + "; yang dikenal: " + words(wanted));
    }

    private static boolean allows(Output wanted, @Nullable Object value) {
        if (wanted instanceof Output.Perhaps perhaps) {
            return value == null || allows(perhaps.of(), value);
        }
        if (wanted instanceof Output.AnyText) {
            return value == null || value instanceof String;
        }
        if (wanted instanceof Output.Text) {
            return value instanceof String text && !text.isBlank();
        }
        if (wanted instanceof Output.OneOf one) {
            return value instanceof String text && one.words().contains(text);
        }
        if (wanted instanceof Output.Shaped shaped) {
            return value instanceof String text && text.matches(shaped.pattern());
        }
        if (wanted instanceof Output.Whole whole) {
            return value instanceof Number number
                    && number.doubleValue() == number.intValue()
                    && number.intValue() >= whole.least()
                    && number.intValue() <= whole.most();
        }
        return value instanceof Boolean;
    }

    private static String words(Output wanted) {
        if (wanted instanceof Output.Perhaps perhaps) {
            return words(perhaps.of()) + ", atau kosong";
        }
        if (wanted instanceof Output.OneOf one) {
            return String.join(", ", one.words().stream().sorted().toList());
        }
        if (wanted instanceof Output.Whole whole) {
            return "bilangan bulat " + whole.least() + " sampai " + whole.most();
        }
        if (wanted instanceof Output.Shaped shaped) {
            return shaped.shape();
        }
        return wanted instanceof Output.YesNo ? "true atau false" : "kalimat";
    }

    private static <T> Map<String, T> with(Map<String, T> before, String name, T value) {
        Map<String, T> all = new LinkedHashMap<>(before);
        all.put(name, value);
        return all;
    }
}
