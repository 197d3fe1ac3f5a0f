package id.mentas.engine.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * The processes that the stages bring along, as their models tell of themselves. Only shipped models are asked: whoever deploys
 * a model gives nobody a right by it.
 */
@Component
public class StageProcesses {

    /**
     * A process.
     *
     * @param stage the stage word: the folder of its model
     * @param startForm empty where nobody starts it by a form
     */
    public record StageProcess(String stage, String id, Optional<StartForm> startForm) {}

    /**
     * How people start a process.
     *
     * @param deed what starting it does, in the words of the office: the start event's documentation
     * @param groups the process's starter groups
     */
    public record StartForm(String deed, List<String> groups) {}

    private final List<StageProcess> all;

    StageProcesses(ModelSettings settings) {
        this.all = StageModels.at(settings.location()).values().stream()
                .flatMap(StageProcesses::of)
                .toList();
    }

    /** By stage word, then by file. */
    public List<StageProcess> all() {
        return all;
    }

    /** How people start a process, by its id; without those that nobody starts by a form. */
    public Map<String, StartForm> startForms() {
        Map<String, StartForm> forms = new TreeMap<>();
        all.forEach(process -> process.startForm().ifPresent(form -> forms.put(process.id(), form)));
        return forms;
    }

    private static Stream<StageProcess> of(StageModels stage) {
        return stage.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".bpmn"))
                .flatMap(file -> Models.elements(Models.read(file.getKey(), file.getValue()), "process").stream())
                .map(process -> new StageProcess(stage.stage(), process.getAttribute("id"), startForm(process)));
    }

    private static Optional<StartForm> startForm(Element process) {
        List<String> groups = Arrays.stream(
                        Models.camunda(process, "candidateStarterGroups").split(","))
                .map(String::strip)
                .filter(group -> !group.isEmpty())
                .toList();
        return Models.children(process, "startEvent").stream()
                .filter(Models::hasForm)
                .findFirst()
                .map(start -> new StartForm(documentation(start), groups));
    }

    private static String documentation(Element element) {
        return Models.children(element, "documentation").stream()
                .map(Element::getTextContent)
                .map(String::strip)
                .findFirst()
                .orElse("");
    }
}
