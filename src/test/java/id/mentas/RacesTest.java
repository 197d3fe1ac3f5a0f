package id.mentas;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.testing.Race;
import id.mentas.testing.WholeRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs last: every form was handed in twice at once in some test of this run, see {@link Race}. */
@Order(Integer.MAX_VALUE)
class RacesTest {

    @Test
    void everyTaskFormWasHandedInByTwoAtOnce() throws IOException {
        WholeRun.assume();
        Set<String> tasks = found(model -> model.getModelElementsByType(UserTask.class).stream()
                .map(task -> task.getId().replaceFirst("^userTask_", "")));
        tasks.removeAll(Race.run());
        assertThat(tasks).as("tasks whose form no test hands in twice at once").isEmpty();
    }

    @Test
    void everyStartFormWasSentAgain() throws IOException {
        WholeRun.assume();
        Set<String> processes = found(model -> model.getModelElementsByType(Process.class).stream()
                .filter(process -> process.getChildElementsByType(StartEvent.class).stream()
                        .anyMatch(start -> start.getCamundaFormKey() != null || start.getCamundaFormRef() != null))
                .map(Process::getId));
        assertThat(processes).hasSizeGreaterThan(10);
        processes.removeAll(Race.run());
        assertThat(processes)
                .as("processes whose start form no test sends again")
                .isEmpty();
    }

    private static Set<String> found(Function<BpmnModelInstance, Stream<String>> look) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(one -> one.toString().endsWith(".bpmn"))
                    .map(file -> Bpmn.readModelFromFile(file.toFile()))
                    .flatMap(look)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
