package id.mentas.engine.form;

import id.mentas.engine.Doors;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The engine's form service with the one door in front of it. The house itself passes beside the door. */
public class MentasFormService extends FormServiceImpl {

    private final FormDoor door;
    private final Doors doors;

    public MentasFormService(FormDoor door, Doors doors) {
        this.door = door;
        this.doors = doors;
    }

    @Override
    public VariableMap getTaskFormVariables(
            String taskId, @Nullable Collection<String> formVariables, boolean deserializeObjectValues) {
        VariableMap variables = super.getTaskFormVariables(taskId, formVariables, deserializeObjectValues);
        show(door.taskFacts(taskId), formVariables, variables);
        return variables;
    }

    @Override
    public VariableMap getStartFormVariables(
            String processDefinitionId, @Nullable Collection<String> formVariables, boolean deserializeObjectValues) {
        VariableMap variables =
                super.getStartFormVariables(processDefinitionId, formVariables, deserializeObjectValues);
        show(door.startFacts(processDefinitionId, formVariables), formVariables, variables);
        return variables;
    }

    @Override
    public InputStream getDeployedStartForm(String processDefinitionId) {
        FormHeaders.give(FormHeaders.KEY, UUID.randomUUID().toString());
        FormHeaders.give("Cache-Control", "no-store"); // each opening has a key of its own
        return StartFormOptions.filled(
                super.getDeployedStartForm(processDefinitionId), () -> door.startFacts(processDefinitionId, null));
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public ProcessInstance submitStartFormData(String processDefinitionId, Map<String, String> properties) {
        return submitStartForm(processDefinitionId, (Map) properties);
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public ProcessInstance submitStartFormData(
            String processDefinitionId, @Nullable String businessKey, Map<String, String> properties) {
        return submitStartForm(processDefinitionId, businessKey, (Map) properties);
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, @Nullable Map<String, Object> properties) {
        return submitStartForm(processDefinitionId, null, properties);
    }

    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, @Nullable String businessKey, @Nullable Map<String, Object> properties) {
        if (doors.person() == null) {
            return super.submitStartForm(processDefinitionId, businessKey, properties);
        }
        // A business key typed by a person is dropped: the room gives it.
        return door.submitStart(
                processDefinitionId,
                orEmpty(properties),
                (key, routing) -> super.submitStartForm(processDefinitionId, key, routing));
    }

    @Override
    public void submitTaskForm(String taskId, @Nullable Map<String, Object> properties) {
        submit(taskId, properties, routing -> {
            super.submitTaskForm(taskId, routing);
            return true;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> properties, boolean deserializeValues) {
        return submit(
                taskId,
                properties,
                routing -> super.submitTaskFormWithVariablesInReturn(taskId, routing, deserializeValues));
    }

    private <R> R submit(String taskId, @Nullable Map<String, Object> typed, Function<Map<String, Object>, R> step) {
        return doors.person() == null ? step.apply(orEmpty(typed)) : door.submitTask(taskId, orEmpty(typed), step);
    }

    private static void show(Map<String, ?> facts, @Nullable Collection<String> wanted, Map<String, Object> variables) {
        facts.forEach((name, value) -> {
            if (wanted == null || wanted.contains(name)) {
                variables.put(name, FormValues.shown(value));
            }
        });
    }

    private static Map<String, Object> orEmpty(@Nullable Map<String, Object> values) {
        return values == null ? new HashMap<>() : values;
    }
}
