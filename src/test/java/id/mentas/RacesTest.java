package id.mentas;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.testing.Race;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs last: the form of every task was handed in by two at once in some test of this run, and the second heard so. */
@Order(Integer.MAX_VALUE)
class RacesTest {

    @Test
    void everyTaskFormWasHandedInByTwoAtOnce() throws IOException {
        Set<String> tasks = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".bpmn")).toList()) {
                Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream()
                        .map(task -> task.getId().replaceFirst("^userTask_", ""))
                        .forEach(tasks::add);
            }
        }
        tasks.removeAll(Race.run());
        assertThat(tasks).as("tasks whose form no test hands in twice at once").isEmpty();
    }
}
