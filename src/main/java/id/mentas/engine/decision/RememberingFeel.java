package id.mentas.engine.decision;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what the cells of decision tables say of a value: the engine would parse a cell anew each time it is asked. Only cells
 * that name nothing but the value itself are remembered; all others are asked anew.
 */
final class RememberingFeel implements FeelEngine {

    /** Values for which answers are kept; beyond that everything is forgotten and learned again. */
    private static final int MOST = 20_000;

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\]*\"");

    /** Numbers, comparisons, ranges, lists, texts, `true`, `false`, `not(…)`: nothing that looks elsewhere. */
    private static final Pattern CLOSED = Pattern.compile(
            "(?:\"[^\"\\\\]*\"|\\b(?:true|false|not)\\b|(?<!\\w)\\d+(?:\\.\\d+)?(?!\\w)|[-<>=!(),.\\[\\]\\s])*");

    private record Question(String text, @Nullable Object value) {}

    private record Known(@Nullable Object answer) {}

    private final FeelEngine feel;
    private final Map<Question, Known> known = new ConcurrentHashMap<>();
    private final Map<String, Boolean> closed = new ConcurrentHashMap<>();

    RememberingFeel(FeelEngine feel) {
        this.feel = feel;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // FEEL says null, too
    public <T> T evaluateSimpleExpression(String text, VariableContext context) {
        if (TEXT.matcher(text).matches()) {
            return (T) remember(new Question(text, null), () -> feel.evaluateSimpleExpression(text, context));
        }
        if (NAME.matcher(text).matches() && context.containsVariable(text)) {
            Question question = new Question(text, value(text, context));
            return (T) remember(question, () -> feel.evaluateSimpleExpression(text, context));
        }
        return feel.evaluateSimpleExpression(text, context);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext context) {
        if (!closed.computeIfAbsent(text, cell -> CLOSED.matcher(cell).matches())) {
            return feel.evaluateSimpleUnaryTests(text, input, context);
        }
        return Boolean.TRUE.equals(remember(
                new Question(text, value(input, context)), () -> feel.evaluateSimpleUnaryTests(text, input, context)));
    }

    private @Nullable Object remember(Question question, Supplier<@Nullable Object> ask) {
        Known before = known.get(question);
        if (before != null) {
            return before.answer();
        }
        if (known.size() > MOST) {
            known.clear();
            closed.clear();
        }
        Object answer = ask.get();
        known.put(question, new Known(answer));
        return answer;
    }

    private static @Nullable Object value(String name, VariableContext context) {
        TypedValue typed = context.resolve(name);
        return typed == null ? null : typed.getValue();
    }
}
