package id.mentas;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.testing.ModelCoverage;
import id.mentas.testing.WholeRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs last: every flow node of every model was passed by some test of this run. */
@Order(Integer.MAX_VALUE)
class ModelCoverageTest {

    @Test
    void everyFlowNodeOfEveryModelIsPassed() throws IOException {
        WholeRun.assume();
        List<String> missed = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList()) {
                BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
                String process = model.getModelElementsByType(Process.class)
                        .iterator()
                        .next()
                        .getId();
                Set<String> passed = ModelCoverage.passed().getOrDefault(process, Set.of());
                model.getModelElementsByType(FlowNode.class).stream()
                        .map(FlowNode::getId)
                        .filter(id -> !passed.contains(id))
                        .forEach(id -> missed.add(process + ": " + id));
            }
        }
        assertThat(missed).as("flow nodes that no test passes through").isEmpty();
    }
}
