package id.mentas.engine;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads a decision model for what could run code: only FEEL is a language here. */
final class DecisionGuard {

    private DecisionGuard() {}

    static List<Finding> findings(Document model) {
        return Models.elements(model, "*").stream()
                .flatMap(DecisionGuard::findings)
                .toList();
    }

    private static Stream<Finding> findings(Element element) {
        String language = element.getAttribute("expressionLanguage");
        if (!language.isEmpty()
                && !language.matches("(?i)feel|https?://www\\.omg\\.org/spec/(FEEL|DMN)/.*FEEL.*|.*/FEEL/?")) {
            return Stream.of(Finding.unsafe(
                    Models.where(element), "bahasa \"" + language + "\" tidak diizinkan dalam keputusan, pakai FEEL"));
        }
        String text = element.getLocalName().equals("text") ? element.getTextContent() : "";
        if (ExpressionGuard.isExpression(text) || text.matches("(?s).*\\bexternal\\b.*\\bjava\\b.*")) {
            return Stream.of(
                    Finding.unsafe(Models.where(element), "ekspresi selain FEEL tidak diizinkan dalam keputusan"));
        }
        return Stream.empty();
    }
}
