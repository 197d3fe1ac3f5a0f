package id.mentas.nomination.deliberation;

import id.mentas.engine.InHouse;
import id.mentas.engine.form.OtherTasks;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a village deliberation asks of the engine: who waits for the signed-in person, and to take each answer as its own form. */
@Component
class DeliberationProcess {

    static final String VILLAGE = "village";

    private static final String STAGE = "nomination";
    static final String TASK = "userTask_confirmWillingness";
    private static final int MOST = 1000;

    /** An open task. @param heldBy who has taken it, null for nobody */
    record Waiting(String caseNumber, String task, @Nullable String heldBy) {}

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final OtherTasks others;

    /** All lazy, because delegates of the engine reach this class. */
    DeliberationProcess(@Lazy TaskService tasks, @Lazy RuntimeService runtime, OtherTasks others) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.others = others;
    }

    /** Of these cases those that the signed-in person sees waiting. @param caseNumbers at most some hundred */
    List<Waiting> waiting(Collection<String> caseNumbers) {
        if (caseNumbers.isEmpty()) {
            return List.of();
        }
        String[] keys = caseNumbers.toArray(String[]::new);
        return withCases(InHouse.asThePerson(
                () -> query().processInstanceBusinessKeyIn(keys).listPage(0, MOST)));
    }

    private TaskQuery query() {
        return tasks.createTaskQuery()
                .processDefinitionKey(STAGE)
                .taskDefinitionKey(TASK)
                .orderByTaskId()
                .asc();
    }

    private List<Waiting> withCases(List<Task> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, String> cases = casesOf(found);
        return found.stream()
                .filter(task -> cases.containsKey(task.getProcessInstanceId()))
                .map(task -> new Waiting(
                        Objects.requireNonNull(cases.get(task.getProcessInstanceId())),
                        task.getId(),
                        task.getAssignee()))
                .toList();
    }

    private Map<String, String> casesOf(List<Task> found) {
        Set<String> instances = found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        return InHouse.call(() -> runtime.createProcessInstanceQuery()
                        .processInstanceIds(instances)
                        .unlimitedList())
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    /** Hands in the form of one task as the signed-in person. Answers false when it has gone on meanwhile. */
    boolean handIn(String task, Map<String, Object> form) {
        return others.handIn(task, form);
    }
}
