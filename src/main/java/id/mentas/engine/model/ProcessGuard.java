package id.mentas.engine.model;

import id.mentas.engine.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Reads a process model for what could run code. */
@Component
class ProcessGuard {

    private static final Map<String, String> FORBIDDEN_ELEMENTS = Map.of(
            "script", "skrip tidak diizinkan",
            "scriptTask", "skrip tidak diizinkan",
            "connector", "konektor tidak diizinkan",
            "formData", "isian yang ditulis langsung di model tidak diizinkan, pakai formulir");

    private static final Map<String, String> FORBIDDEN_ATTRIBUTES = Map.of(
            "class", "kelas Java tidak diizinkan",
            "type", "jenis tugas ini tidak diizinkan",
            "topic", "tugas luar tidak diizinkan",
            "resource", "skrip dari berkas tidak diizinkan",
            "scriptFormat", "skrip tidak diizinkan",
            "formHandlerClass", "kelas Java tidak diizinkan",
            "variableMappingClass", "kelas Java tidak diizinkan",
            "variableMappingDelegateExpression", "pemetaan lewat kode tidak diizinkan");

    private static final Set<String> DELEGATES = Set.of("delegateExpression");

    /** The engine reads it like its own. */
    private static final String OLD_NAMESPACE = "http://activiti.org/bpmn";

    private final ExpressionGuard expressions;

    ProcessGuard(ExpressionGuard expressions) {
        this.expressions = expressions;
    }

    List<Finding> findings(Document model) {
        List<Finding> findings = new ArrayList<>();
        walk(model.getDocumentElement(), findings::add);
        return findings;
    }

    private void walk(Element element, Consumer<Finding> found) {
        String forbidden = FORBIDDEN_ELEMENTS.get(element.getLocalName());
        if (forbidden != null) {
            found.accept(Finding.unsafe(Models.where(element), forbidden));
        }
        if (OLD_NAMESPACE.equals(element.getNamespaceURI())) {
            found.accept(Finding.unsafe(Models.where(element), "ruang nama lama tidak diizinkan"));
        }
        if (element.getLocalName().equals("conditionExpression") && element.hasAttribute("language")) {
            found.accept(Finding.unsafe(Models.where(element), "skrip tidak diizinkan"));
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(element, (Attr) attributes.item(i), found);
        }
        // The engine joins the pieces of a text around comments and inner elements, so they are judged joined.
        StringBuilder text = new StringBuilder();
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element inner) {
                walk(inner, found);
            } else if (child instanceof Text piece) {
                text.append(piece.getData());
            }
        }
        expression(element, text.toString(), found);
    }

    private void attribute(Element element, Attr attribute, Consumer<Finding> found) {
        String name = attribute.getLocalName();
        if (OLD_NAMESPACE.equals(attribute.getNamespaceURI())) {
            found.accept(Finding.unsafe(Models.where(element), "ruang nama lama tidak diizinkan"));
        }
        boolean engines = Models.CAMUNDA.equals(attribute.getNamespaceURI())
                || (attribute.getNamespaceURI() == null && Models.CAMUNDA.equals(element.getNamespaceURI()));
        String forbidden = engines && !isFormField(element) ? FORBIDDEN_ATTRIBUTES.get(name) : null;
        if (forbidden != null) {
            found.accept(Finding.unsafe(Models.where(element), forbidden + " (" + attribute.getValue() + ")"));
        } else if (engines && DELEGATES.contains(name)) {
            expressions
                    .delegateProblem(attribute.getValue())
                    .ifPresent(problem -> found.accept(unknownOrUnsafe(element, attribute.getValue(), problem)));
        } else {
            expression(element, attribute.getValue(), found);
        }
    }

    /** A single unknown name can do nothing but fail; anything else in its place could run. */
    private static Finding unknownOrUnsafe(Element element, String value, String problem) {
        return value.matches("[$#]\\{\\w+}")
                ? Finding.incomplete(Models.where(element), problem)
                : Finding.unsafe(Models.where(element), problem);
    }

    private void expression(Element element, String text, Consumer<Finding> found) {
        if (ExpressionGuard.isExpression(text)) {
            expressions
                    .problem(text.strip())
                    .ifPresent(problem -> found.accept(Finding.unsafe(Models.where(element), problem)));
        }
    }

    /** In generated forms the attribute {@code type} is a field's kind; these forms are refused as a whole. */
    private static boolean isFormField(Element element) {
        return element.getLocalName().equals("formField");
    }
}
