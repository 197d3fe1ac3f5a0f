package id.mentas.engine.access;

import id.mentas.engine.ClosedDoor;
import id.mentas.engine.Doors;
import id.mentas.engine.InHouse;
import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** Closes the doors of the task service by which a person's values would pass beside the forms. */
abstract class GuardedTaskService extends TaskServiceImpl {

    private static final String BESIDE_THE_FORM =
            "Tugas hanya dapat diselesaikan lewat formulirnya. Buka tugas itu di Daftar Tugas, isi formulirnya, lalu kirim.";
    private static final String NO_TASKS_OF_ONES_OWN =
            "Tugas tidak dapat dibuat sendiri. Tugas datang dari alur kasus.";
    private static final String NO_NOTES =
            "Catatan dan lampiran bebas tidak diterima di sini. Tulis keterangan dan unggah berkas di formulir tugas.";

    private static final String HELD_BY_ANOTHER =
            "Tugas ini dipegang petugas lain. Minta petugas itu melepaskannya; bila ia berhalangan, minta pengelola sistem.";

    protected final Doors doors;

    protected GuardedTaskService(ProcessEngineConfigurationImpl configuration) {
        this.doors = new Doors(configuration);
    }

    @Override
    public void claim(String taskId, @Nullable String userId) {
        Authentication person = doors.person();
        if (person != null && !person.getUserId().equals(userId)) {
            throw new ClosedDoor("Tugas hanya dapat diambil untuk diri sendiri.");
        }
        super.claim(taskId, userId);
    }

    /** A person who has taken a task may give it back to its groups. */
    @Override
    public void setAssignee(String taskId, @Nullable String userId) {
        if (userId == null && isHeldByTheCaller(taskId)) {
            InHouse.run(() -> super.setAssignee(taskId, null));
        } else if (userId == null && isSeenButHeldByAnother(taskId)) {
            throw new ClosedDoor(HELD_BY_ANOTHER);
        } else {
            super.setAssignee(taskId, userId);
        }
    }

    private boolean isHeldByTheCaller(String taskId) {
        Authentication person = doors.person();
        if (person == null) {
            return false;
        }
        return createTaskQuery()
                        .taskId(taskId)
                        .taskAssignee(person.getUserId())
                        .withCandidateGroups()
                        .includeAssignedTasks()
                        .count()
                == 1;
    }

    /** An administrator may take a task from somebody, nobody else. */
    private boolean isSeenButHeldByAnother(String taskId) {
        Authentication person = doors.person();
        return person != null
                && !Doors.isAdministrator(person)
                && createTaskQuery().taskId(taskId).taskAssigned().count() == 1;
    }

    @Override
    public Task newTask(@Nullable String taskId) {
        doors.closed(NO_TASKS_OF_ONES_OWN);
        return super.newTask(taskId);
    }

    @Override
    public void saveTask(Task task) {
        if (task instanceof TaskEntity entity && entity.getRevision() == 0) {
            doors.closed(NO_TASKS_OF_ONES_OWN);
        }
        super.saveTask(task);
    }

    @Override
    public void delegateTask(String taskId, String userId) {
        doors.closed(
                "Tugas tidak dapat dilimpahkan. Lepaskan tugas itu agar petugas lain di kelompok yang sama dapat mengambilnya.");
        super.delegateTask(taskId, userId);
    }

    @Override
    public void resolveTask(String taskId) {
        doors.closed(BESIDE_THE_FORM);
        super.resolveTask(taskId);
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        doors.closed(BESIDE_THE_FORM);
        super.resolveTask(taskId, variables);
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode) {
        doors.closed(BESIDE_THE_FORM);
        super.handleBpmnError(taskId, errorCode);
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, @Nullable String errorMessage) {
        doors.closed(BESIDE_THE_FORM);
        super.handleBpmnError(taskId, errorCode, errorMessage);
    }

    @Override
    public void handleBpmnError(
            String taskId, String errorCode, @Nullable String errorMessage, @Nullable Map<String, Object> variables) {
        doors.closed(BESIDE_THE_FORM);
        super.handleBpmnError(taskId, errorCode, errorMessage, variables);
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode) {
        doors.closed(BESIDE_THE_FORM);
        super.handleEscalation(taskId, escalationCode);
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode, @Nullable Map<String, Object> variables) {
        doors.closed(BESIDE_THE_FORM);
        super.handleEscalation(taskId, escalationCode, variables);
    }

    @Override
    public void addComment(String taskId, String processInstance, String message) {
        doors.closed(NO_NOTES);
        super.addComment(taskId, processInstance, message);
    }

    @Override
    public Comment createComment(String taskId, String processInstance, String message) {
        doors.closed(NO_NOTES);
        return super.createComment(taskId, processInstance, message);
    }

    @Override
    public void updateTaskComment(String taskId, String commentId, String message) {
        doors.closed(NO_NOTES);
        super.updateTaskComment(taskId, commentId, message);
    }

    @Override
    public void updateProcessInstanceComment(String processInstanceId, String commentId, String message) {
        doors.closed(NO_NOTES);
        super.updateProcessInstanceComment(processInstanceId, commentId, message);
    }

    @Override
    public void deleteTaskComment(String taskId, String commentId) {
        doors.closed(NO_NOTES);
        super.deleteTaskComment(taskId, commentId);
    }

    @Override
    public void deleteTaskComments(String taskId) {
        doors.closed(NO_NOTES);
        super.deleteTaskComments(taskId);
    }

    @Override
    public void deleteProcessInstanceComment(String processInstanceId, String commentId) {
        doors.closed(NO_NOTES);
        super.deleteProcessInstanceComment(processInstanceId, commentId);
    }

    @Override
    public void deleteProcessInstanceComments(String processInstanceId) {
        doors.closed(NO_NOTES);
        super.deleteProcessInstanceComments(processInstanceId);
    }

    @Override
    public Attachment createAttachment(
            String type,
            String taskId,
            String processInstanceId,
            String name,
            String description,
            InputStream content) {
        doors.closed(NO_NOTES);
        return super.createAttachment(type, taskId, processInstanceId, name, description, content);
    }

    @Override
    public Attachment createAttachment(
            String type, String taskId, String processInstanceId, String name, String description, String url) {
        doors.closed(NO_NOTES);
        return super.createAttachment(type, taskId, processInstanceId, name, description, url);
    }

    @Override
    public void saveAttachment(Attachment attachment) {
        doors.closed(NO_NOTES);
        super.saveAttachment(attachment);
    }

    @Override
    public void deleteAttachment(String attachmentId) {
        doors.closed(NO_NOTES);
        super.deleteAttachment(attachmentId);
    }

    @Override
    public void deleteTaskAttachment(String taskId, String attachmentId) {
        doors.closed(NO_NOTES);
        super.deleteTaskAttachment(taskId, attachmentId);
    }
}
