package id.mentas.engine.access;

import id.mentas.engine.form.Drafts;
import id.mentas.engine.form.FormDoor;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The engine's task service: completing a task by whatever call goes through the form door, and drafts leave with their person. */
class MentasTaskService extends GuardedTaskService {

    private final FormDoor door;
    private final Drafts drafts;

    MentasTaskService(ProcessEngineConfigurationImpl configuration, FormDoor door, Drafts drafts) {
        super(configuration);
        this.door = door;
        this.drafts = drafts;
    }

    @Override
    public void claim(String taskId, @Nullable String userId) {
        checkTaker(taskId, userId);
        super.claim(taskId, userId);
        drafts.handTo(taskId, userId);
    }

    /** What one person has begun to type is not shown to the next, nor kept for a person whose task it is no more. */
    @Override
    public void setAssignee(String taskId, @Nullable String userId) {
        checkTaker(taskId, userId);
        super.setAssignee(taskId, userId);
        drafts.handTo(taskId, userId);
    }

    @Override
    public void addUserIdentityLink(String taskId, String userId, String identityLinkType) {
        if (IdentityLinkType.ASSIGNEE.equals(identityLinkType)) {
            checkTaker(taskId, userId);
        }
        super.addUserIdentityLink(taskId, userId, identityLinkType);
    }

    @Override
    public void saveTask(Task task) {
        if (task instanceof TaskEntity entity && entity.getRevision() > 0) {
            checkTaker(task.getId(), task.getAssignee());
        }
        super.saveTask(task);
    }

    /** Whoever may not decide a task can't hold it either, by whatever call. */
    private void checkTaker(String taskId, @Nullable String userId) {
        if (userId != null && doors.person() != null) {
            door.checkTaker(taskId, userId);
        }
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
