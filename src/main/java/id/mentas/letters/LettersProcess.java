package id.mentas.letters;

import id.mentas.engine.Callers;
import id.mentas.people.directory.People;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What letters ask of the engine: who has an open task, and the addresses of its users. */
@Component
class LettersProcess implements AddressBook {

    /**
     * A task that waits for somebody.
     *
     * @param groups its candidate groups
     */
    record OpenTask(
            String id,
            String label,
            String tenant,
            @Nullable String assignee,
            List<String> groups,
            @Nullable Date dueDate) {}

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final People people;
    private final Callers callers;

    LettersProcess(
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            @Lazy IdentityService identity,
            People people,
            Callers callers) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.identity = identity;
        this.people = people;
        this.callers = callers;
    }

    /** The open tasks of one kind in a process instance. @param task definition key, with or without its kind */
    List<OpenTask> openTasks(String processInstance, String task) {
        String key = task.startsWith("userTask_") ? task : "userTask_" + task;
        return callers.withoutCaller(
                () -> tasks.createTaskQuery().processInstanceId(processInstance).taskDefinitionKey(key).list().stream()
                        .map(this::read)
                        .toList());
    }

    /** One open task, empty once it is done. */
    Optional<OpenTask> openTask(String id) {
        return callers.withoutCaller(
                () -> Optional.ofNullable(tasks.createTaskQuery().taskId(id).singleResult())
                        .map(this::read));
    }

    /** The business key of the process of an open task; every process of ours has one. */
    String about(String taskId) {
        return callers.withoutCaller(() -> {
            Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
            String key = runtime.createProcessInstanceQuery()
                    .processInstanceId(task.getProcessInstanceId())
                    .singleResult()
                    .getBusinessKey();
            return key == null ? task.getProcessDefinitionId() : key;
        });
    }

    void addGroup(String taskId, String group) {
        callers.withoutCaller(() -> {
            tasks.addCandidateGroup(taskId, group);
            return true;
        });
    }

    @Override
    public List<String> ofGroup(String group, String tenant) {
        return people.members(group, tenant).stream()
                .flatMap(member -> Optional.ofNullable(member.email()).stream())
                .filter(address -> !address.isBlank())
                .distinct()
                .toList();
    }

    @Override
    public Optional<String> ofUser(String userId) {
        return callers.withoutCaller(() -> Optional.ofNullable(
                        identity.createUserQuery().userId(userId).singleResult())
                .map(User::getEmail)
                .filter(address -> !address.isBlank()));
    }

    private OpenTask read(Task task) {
        List<String> groups = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .distinct()
                .toList();
        return new OpenTask(
                task.getId(), task.getName(), task.getTenantId(), task.getAssignee(), groups, task.getDueDate());
    }
}
