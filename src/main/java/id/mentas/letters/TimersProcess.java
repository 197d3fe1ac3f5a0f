package id.mentas.letters;

import id.mentas.engine.Callers;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Which user tasks are reminded of by timers in their own version of the model: cases that began before the table ruled all tasks, and
 * models of analysts. Whoever heard by such a timer must not hear of it twice.
 */
@Component
class TimersProcess {

    /** What is said of a task that stays undone. */
    enum Kind {
        REMINDER,
        ESCALATION
    }

    private final RepositoryService models;
    private final Callers callers;
    private final Map<String, Map<String, Set<Kind>>> known = new ConcurrentHashMap<>();

    TimersProcess(@Lazy RepositoryService models, Callers callers) {
        this.models = models;
        this.callers = callers;
    }

    /**
     * Whether the model sees to it by itself.
     *
     * @param definition id of a process definition
     * @param task definition key
     */
    boolean has(String definition, String task, Kind kind) {
        return known.computeIfAbsent(definition, this::read)
                .getOrDefault(task, Set.of())
                .contains(kind);
    }

    private Map<String, Set<Kind>> read(String definition) {
        Map<String, Set<Kind>> timers = new HashMap<>();
        Collection<BoundaryEvent> events = callers.withoutCaller(
                () -> models.getBpmnModelInstance(definition).getModelElementsByType(BoundaryEvent.class));
        for (BoundaryEvent event : events) {
            if (event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance)) {
                event.getOutgoing().stream()
                        .map(SequenceFlow::getTarget)
                        .filter(ServiceTask.class::isInstance)
                        .map(ServiceTask.class::cast)
                        .flatMap(step -> kindOf(step).stream())
                        .forEach(kind -> timers.computeIfAbsent(
                                        event.getAttachedTo().getId(), task -> EnumSet.noneOf(Kind.class))
                                .add(kind));
            }
        }
        return timers;
    }

    /** Steps about an open task name it as an input; {@code remind} with a group tells somebody else. */
    private static Optional<Kind> kindOf(ServiceTask step) {
        Set<String> inputs = inputs(step);
        if (!inputs.contains("task")) {
            return Optional.empty();
        }
        boolean reminds = "${remind}".equals(step.getCamundaDelegateExpression()) && !inputs.contains("group");
        return Optional.of(reminds ? Kind.REMINDER : Kind.ESCALATION);
    }

    private static Set<String> inputs(ServiceTask step) {
        ExtensionElements extensions = step.getExtensionElements();
        return extensions == null
                ? Set.of()
                : extensions.getElementsQuery().filterByType(CamundaInputOutput.class).list().stream()
                        .flatMap(mapping -> mapping.getCamundaInputParameters().stream())
                        .map(CamundaInputParameter::getCamundaName)
                        .collect(Collectors.toSet());
    }
}
