package id.mentas.engine.decision;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.feel.api.EvaluationFailure;
import org.camunda.feel.api.EvaluationFailureType;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates cells of decision tables and fails where one isn't understood. The language itself says "no" to a comparison of a
 * number with a word and to a name that nobody knows, which would let everybody pass.
 */
public final class StrictFeel implements FeelEngine {

    private static final int MOST_KNOWN = 20_000;

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();
    private final Map<String, Boolean> allowed = new ConcurrentHashMap<>();

    public static FeelEngineFactory factory() {
        StrictFeel one = new StrictFeel();
        return () -> one;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // FEEL says null, too
    public <T> T evaluateSimpleExpression(String text, VariableContext context) {
        check(text);
        return (T) understood(text, feel.evaluateExpression(text, variables(context)), false);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext context) {
        check(text);
        TypedValue typed = context.resolve(input);
        Object value = typed == null ? null : typed.getValue();
        return Boolean.TRUE.equals(
                understood(text, feel.evaluateUnaryTests(text, value, variables(context)), value == null));
    }

    /**
     * What is wrong with a cell that compares; empty when it is understood.
     *
     * @param lenient whether names that aren't among the variables may be known to whoever asks
     */
    public Optional<String> testProblem(String text, Object value, Map<String, Object> variables, boolean lenient) {
        return text.isEmpty() || text.equals("-")
                ? Optional.empty()
                : problem(text, feel.evaluateUnaryTests(text, value, new HashMap<>(variables)), lenient);
    }

    /** What is wrong with a cell that says something; empty when it is understood. */
    public Optional<String> valueProblem(String text, Map<String, Object> variables, boolean lenient) {
        return problem(text, feel.evaluateExpression(text, new HashMap<>(variables)), lenient);
    }

    public @Nullable Object value(String text, Map<String, Object> variables) {
        return feel.evaluateExpression(text, new HashMap<>(variables)).result();
    }

    private static Optional<String> problem(String text, EvaluationResult result, boolean lenient) {
        if (result.isFailure()) {
            return Optional.of("sel \"" + text + "\" tidak dapat dibaca");
        }
        List<EvaluationFailure> failures = CollectionConverters.asJava(result.suppressedFailures());
        return failures.stream()
                .filter(failure ->
                        !lenient || !(failure.failureType() == EvaluationFailureType.NO_VARIABLE_FOUND$.MODULE$))
                .findFirst()
                .map(failure -> "sel \"" + text
                        + "\" tidak dipahami: tulis kata dalam tanda petik, dan angka tanpa tanda petik");
    }

    /** @param unknown whether there is no value to compare: then "no" is the answer */
    private static @Nullable Object understood(String text, EvaluationResult result, boolean unknown) {
        if (result.isFailure()) {
            throw new FeelNotUnderstood("\"" + text + "\": " + result.failure().message());
        }
        if (result.hasSuppressedFailures() && !unknown) {
            List<EvaluationFailure> failures = CollectionConverters.asJava(result.suppressedFailures());
            throw new FeelNotUnderstood("\"" + text + "\": " + failures.get(0).failureMessage());
        }
        return result.result();
    }

    private void check(String text) {
        if (allowed.size() > MOST_KNOWN) {
            allowed.clear();
        }
        if (!allowed.computeIfAbsent(text, cell -> FeelRules.problem(cell).isEmpty())) {
            throw new FeelNotUnderstood(
                    "\"" + text + "\": " + FeelRules.problem(text).orElse(""));
        }
    }

    @SuppressWarnings("NullAway") // a variable may have no value
    private static Map<String, Object> variables(VariableContext context) {
        Map<String, Object> variables = new HashMap<>();
        for (String name : context.keySet()) {
            TypedValue value = context.resolve(name);
            variables.put(name, value == null ? null : value.getValue());
        }
        return variables;
    }

    /** A cell says nothing that can be understood with the values at hand. */
    static final class FeelNotUnderstood extends RuntimeException {

        private static final long serialVersionUID = 1L;

        FeelNotUnderstood(String message) {
            super(message);
        }
    }
}
