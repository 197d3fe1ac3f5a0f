package id.mentas.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Writes the lists of a `.form` into the form itself before it is handed out: Tasklist asks for no values when it
 * opens a start form of this kind, and its selects would stay empty.
 */
final class StartFormOptions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StartFormOptions() {}

    /**
     * @param form a start form as deployed; one that is no JSON stays as it is
     * @param facts asked for only where there may be lists to fill
     */
    static InputStream filled(InputStream form, Supplier<Map<String, ?>> facts) {
        try (form) {
            byte[] deployed = form.readAllBytes();
            if (deployed.length == 0 || deployed[0] != '{') {
                return new ByteArrayInputStream(deployed);
            }
            JsonNode tree = JSON.readTree(deployed);
            if (tree.findValue("valuesKey") == null) {
                return new ByteArrayInputStream(deployed);
            }
            Map<String, ?> known = facts.get();
            tree.path("components").forEach(component -> fill(component, known));
            return new ByteArrayInputStream(JSON.writeValueAsBytes(tree));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void fill(JsonNode component, Map<String, ?> facts) {
        String key = component.path("valuesKey").asText("");
        if (component instanceof ObjectNode select && facts.containsKey(key)) {
            JsonNode options = JSON.valueToTree(facts.get(key));
            if (options instanceof ArrayNode) {
                select.remove("valuesKey");
                select.set("values", options);
            }
        }
    }
}
