package id.mentas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;

/** Each model has a process test in the room of its stage, with a path for each of its end events and boundary events. */
class ProcessTestsTest {

    private static final Path TESTS = Path.of("src/test/java/id/mentas");

    @Test
    void eachModelHasAProcessTestThatNamesItsEndsAndBoundaryEvents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            List<String> missed = files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .flatMap(ProcessTestsTest::missed)
                    .toList();
            assertThat(missed).as("ends and boundary events without a path").isEmpty();
        }
    }

    @Test
    void noticesAnEndAndABoundaryEventWithoutAPath() {
        BpmnModelInstance grown = Bpmn.createExecutableProcess("grown")
                .startEvent()
                .userTask("userTask_asked")
                .endEvent("endEvent_told")
                .moveToActivity("userTask_asked")
                .boundaryEvent("boundaryEvent_late")
                .endEvent("endEvent_late")
                .done();
        assertThat(missed(grown, "assertThat(instance).isEnded().hasPassed(\"endEvent_told\");"))
                .containsExactlyInAnyOrder("boundaryEvent_late", "endEvent_late");
        assertThat(missed(grown, "\"endEvent_told\" \"boundaryEvent_late\" \"endEvent_late\""))
                .isEmpty();
        assertThat(missed(grown, "/* endEvent_told */ \"boundaryEvent_late\" \"endEvent_late\" // endEvent_told"))
                .containsExactly("endEvent_told");
    }

    private static Stream<String> missed(Path model) {
        String name = model.getFileName().toString().replace(".bpmn", "");
        String test = Arrays.stream(name.split("-"))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining())
                + "ProcessTest.java";
        Path room = TESTS.resolve(model.getParent().getFileName());
        try (Stream<Path> tests = Files.walk(room)) {
            return tests.filter(file -> file.getFileName().toString().equals(test))
                    .findFirst()
                    .map(file -> missed(Bpmn.readModelFromFile(model.toFile()), read(file)).stream()
                            .map(id -> name + ": " + id))
                    .orElseGet(() -> Stream.of(name + ": no " + test + " in " + room));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> missed(BpmnModelInstance model, String test) {
        List<FlowNode> ends = new ArrayList<>(model.getModelElementsByType(EndEvent.class));
        ends.addAll(model.getModelElementsByType(BoundaryEvent.class));
        return ends.stream().map(FlowNode::getId).filter(id -> !names(test, id)).toList();
    }

    /** In what it does: a comment names nothing. */
    private static boolean names(String test, String id) {
        String done = test.replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "");
        return Pattern.compile("\\b" + Pattern.quote(id) + "\\b").matcher(done).find();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
