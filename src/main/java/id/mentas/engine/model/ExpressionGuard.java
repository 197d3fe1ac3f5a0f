package id.mentas.engine.model;

import id.mentas.engine.ExpressionRules;
import id.mentas.engine.access.KnownBeans;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.springframework.stereotype.Component;

/** Reads an expression of a model and says in Indonesian what in it isn't allowed. */
@Component
class ExpressionGuard {

    private final KnownBeans known;
    private final Builder builder = new Builder(Builder.Feature.METHOD_INVOCATIONS);

    ExpressionGuard(KnownBeans known) {
        this.known = known;
    }

    static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** What is wrong with an expression, if anything. */
    Optional<String> problem(String expression) {
        if (expression.length() > ExpressionRules.LONGEST) {
            return Optional.of("ekspresi terlalu panjang; paling panjang " + ExpressionRules.LONGEST + " huruf");
        }
        try {
            return problems(builder.build(expression).getRoot()).findFirst();
        } catch (TreeBuilderException e) {
            return Optional.of("ekspresi \"" + expression + "\" tidak dapat dibaca");
        }
    }

    /** What is wrong with the value of a {@code delegateExpression}, which names one bean and nothing else. */
    Optional<String> delegateProblem(String expression) {
        String name = expression.strip().replaceFirst("^[$#]\\{\\s*(\\w+)\\s*}$", "$1");
        return known.isDelegate(name)
                ? Optional.empty()
                : Optional.of("langkah otomatis \"" + expression + "\" tidak dikenal");
    }

    private Stream<String> problems(Node node) {
        if (node instanceof AstMethod method) {
            return ofMethod(method);
        }
        if (node instanceof AstDot dot) {
            return ofProperty(dot);
        }
        if (node instanceof AstBracket) {
            return Stream.of("tanda [ ] tidak diizinkan dalam ekspresi");
        }
        if (node instanceof AstFunction function && !ExpressionRules.FUNCTIONS.contains(function.getName())) {
            return Stream.of("fungsi \"" + function.getName() + "\" tidak diizinkan dalam ekspresi");
        }
        return ofChildren(node);
    }

    private Stream<String> ofChildren(Node node) {
        return IntStream.range(0, node.getCardinality())
                .mapToObj(node::getChild)
                .flatMap(this::problems);
    }

    private Stream<String> ofMethod(AstMethod method) {
        Node property = method.getChild(0);
        Stream<String> inParameters = ofChildren(method.getChild(1));
        if (property instanceof AstDot dot && dot.getChild(0) instanceof AstIdentifier base) {
            boolean allowed = isScope(base)
                    ? ExpressionRules.CALLABLE.contains(nameOf(dot))
                    : known.isHelper(base.getName())
                            ? known.hasMethod(base.getName(), nameOf(dot))
                            : ExpressionRules.CALLABLE_ON_VALUES.contains(nameOf(dot));
            return allowed
                    ? Stream.concat(inParameters, largeNumbers(base, method.getChild(1)))
                    : Stream.of("panggilan \"" + base.getName() + "." + nameOf(dot) + "(…)\" tidak diizinkan");
        }
        return Stream.of("panggilan \"" + method.getChild(0) + "\" tidak diizinkan");
    }

    /** A helper that counts days must not be told to count two thousand million. */
    private Stream<String> largeNumbers(AstIdentifier base, Node parameters) {
        return IntStream.range(0, known.isHelper(base.getName()) ? parameters.getCardinality() : 0)
                .mapToObj(i -> String.valueOf(parameters.getChild(i)))
                .filter(text -> text.matches("[\\d.]+([eE][+-]?\\d+)?"))
                .filter(text -> Double.parseDouble(text) > ExpressionRules.LARGEST_NUMBER)
                .map(text -> "angka " + text + " terlalu besar; paling besar " + ExpressionRules.LARGEST_NUMBER);
    }

    private static Stream<String> ofProperty(AstDot dot) {
        boolean allowed = dot.getChild(0) instanceof AstIdentifier base
                && (!isScope(base) || ExpressionRules.READABLE.contains(nameOf(dot)));
        return allowed ? Stream.empty() : Stream.of("bacaan \"" + nameOf(dot) + "\" tidak diizinkan dalam ekspresi");
    }

    private static boolean isScope(AstIdentifier identifier) {
        return ExpressionRules.SCOPES.contains(identifier.getName());
    }

    /** The library keeps the property's name to itself and shows it as {@code ". name"}. */
    private static String nameOf(AstDot dot) {
        return dot.toString().replaceFirst("^\\.\\s*", "");
    }
}
