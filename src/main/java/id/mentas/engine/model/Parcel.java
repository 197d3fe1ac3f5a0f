package id.mentas.engine.model;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The files of one deployment, read as models, decisions and forms. */
public final class Parcel {

    private static final Pattern FORM_ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

    private final Map<String, byte[]> files;
    private final Map<String, Document> processes = new LinkedHashMap<>();
    private final Map<String, Document> decisions = new LinkedHashMap<>();

    Parcel(Map<String, byte[]> files) {
        this.files = files;
        files.forEach((name, content) -> {
            if (isProcess(name)) {
                processes.put(name, Models.read(name, content));
            } else if (isDecision(name)) {
                decisions.put(name, Models.read(name, content));
            }
        });
    }

    public static boolean isProcess(String name) {
        return name.endsWith(".bpmn") || name.endsWith(".bpmn20.xml");
    }

    public static boolean isDecision(String name) {
        return name.endsWith(".dmn") || name.endsWith(".dmn11.xml");
    }

    static boolean isForm(String name) {
        return name.endsWith(".form");
    }

    Map<String, byte[]> files() {
        return files;
    }

    Map<String, Document> processes() {
        return processes;
    }

    Map<String, Document> decisions() {
        return decisions;
    }

    Stream<String> processIds() {
        return processes.values().stream()
                .flatMap(model -> Models.elements(model, "process").stream())
                .map(process -> process.getAttribute("id"));
    }

    /** The file that holds a form, by the id inside it. */
    Optional<String> fileOfForm(String id) {
        return files.entrySet().stream()
                .filter(file -> isForm(file.getKey()) && hasFormId(file.getValue(), id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The file that holds a decision, by the id inside it. */
    Optional<String> fileOfDecision(String id) {
        return decisions.entrySet().stream()
                .filter(file -> Models.elements(file.getValue(), "decision").stream()
                        .map((Element decision) -> decision.getAttribute("id"))
                        .anyMatch(id::equals))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean hasFormId(byte[] content, String id) {
        Matcher ids = FORM_ID.matcher(new String(content, StandardCharsets.UTF_8));
        while (ids.find()) {
            if (ids.group(1).equals(id)) {
                return true;
            }
        }
        return false;
    }
}
