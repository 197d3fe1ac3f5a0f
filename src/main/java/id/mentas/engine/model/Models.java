package id.mentas.engine.model;

import id.mentas.engine.RefusedRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads models as XML, without document types and outside entities. */
final class Models {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private Models() {}

    /** @throws RefusedRequest where the file isn't XML that we would read */
    static Document read(String name, byte[] content) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(content));
        } catch (SAXException | IOException e) {
            throw new RefusedRequest(name + ": berkas ini tidak dapat dibaca sebagai model (" + e.getMessage() + ").");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The nearest element with an id, as a person knows it: {@code "Tinjau usulan" (userTask_reviewNomination)}. */
    static String where(Element element) {
        Node each = element;
        while (each instanceof Element candidate) {
            if (candidate.hasAttribute("id") && !candidate.getLocalName().endsWith("EventDefinition")) {
                String name = candidate.getAttribute("name").replaceAll("\\s+", " ");
                return name.isEmpty()
                        ? "Elemen " + candidate.getAttribute("id")
                        : "\"" + name + "\" (" + candidate.getAttribute("id") + ")";
            }
            each = each.getParentNode();
        }
        return "Model";
    }

    /** All elements of that local name, in whatever namespace. */
    static List<Element> elements(Document model, String localName) {
        return list(model.getElementsByTagNameNS("*", localName));
    }

    /** All elements of that local name inside another. */
    static List<Element> elements(Element outer, String localName) {
        return list(outer.getElementsByTagNameNS("*", localName));
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The elements of that local name directly below another. */
    static List<Element> children(Element outer, String localName) {
        return elements(outer, localName).stream()
                .filter(element -> element.getParentNode() == outer)
                .toList();
    }

    /** Whether people open a form at this event. */
    static boolean hasForm(Element event) {
        return !camunda(event, "formKey").isEmpty()
                || !camunda(event, "formRef").isEmpty();
    }

    static String camunda(Element element, String attribute) {
        return element.getAttributeNS(CAMUNDA, attribute);
    }
}
