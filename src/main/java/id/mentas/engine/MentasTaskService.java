package id.mentas.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The engine's task service: completing a task by whatever call goes through the form door. */
class MentasTaskService extends GuardedTaskService {

    private final FormDoor door;

    MentasTaskService(ProcessEngineConfigurationImpl configuration, FormDoor door) {
        super(configuration);
        this.door = door;
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, null);
    }

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> variables) {
        if (doors.person() == null) {
            super.complete(taskId, orEmpty(variables));
            return;
        }
        door.submitTask(taskId, orEmpty(variables), routing -> {
            super.complete(taskId, routing);
            return true;
        });
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> variables, boolean deserializeValues) {
        if (doors.person() == null) {
            return super.completeWithVariablesInReturn(taskId, orEmpty(variables), deserializeValues);
        }
        return door.submitTask(
                taskId,
                orEmpty(variables),
                routing -> super.completeWithVariablesInReturn(taskId, routing, deserializeValues));
    }

    private static Map<String, Object> orEmpty(@Nullable Map<String, Object> values) {
        return values == null ? new HashMap<>() : values;
    }
}
