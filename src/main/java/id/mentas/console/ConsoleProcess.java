package id.mentas.console;

import id.mentas.engine.InHouse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the engine knows of a case: the way through its models, what is open, what stopped. The caller has checked the reach. */
@Component
class ConsoleProcess {

    /**
     * The way of a case through one model.
     *
     * @param definition id of the deployed model
     * @param done flow nodes that were left
     * @param active flow nodes at which it waits now
     * @param stopped flow nodes at which work stopped with an incident
     */
    record Path(
            String definition, String name, int version, Set<String> done, Set<String> active, Set<String> stopped) {}

    /** A task that waits for somebody. */
    record OpenTask(
            String name, @Nullable String assignee, List<String> groups, Instant created, @Nullable Instant due) {}

    /** Work that stopped after its retries. @param businessKey of the instance, null for jobs outside any */
    record Stopped(
            String incident,
            @Nullable String job,
            @Nullable String businessKey,
            @Nullable String tenant,
            String model,
            String element,
            Instant since,
            @Nullable String message) {}

    private final HistoryService history;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    ConsoleProcess(
            HistoryService history,
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management) {
        this.history = history;
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    /** The case's models in the order in which it came to them, the map first. */
    List<Path> paths(String caseNumber) {
        return InHouse.call(() -> {
            Map<String, Path> paths = new LinkedHashMap<>();
            history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseNumber).unlimitedList().stream()
                    .sorted(Comparator.comparing(
                                    (HistoricProcessInstance instance) -> instance.getSuperProcessInstanceId() != null)
                            .thenComparing(HistoricProcessInstance::getStartTime))
                    .forEach(instance -> add(paths, instance));
            return List.copyOf(paths.values());
        });
    }

    private void add(Map<String, Path> paths, HistoricProcessInstance instance) {
        ProcessDefinition definition = repository.getProcessDefinition(instance.getProcessDefinitionId());
        Path path = paths.computeIfAbsent(
                definition.getId(),
                id -> new Path(
                        id,
                        definition.getName() == null ? definition.getKey() : definition.getName(),
                        definition.getVersion(),
                        new LinkedHashSet<>(),
                        new LinkedHashSet<>(),
                        new LinkedHashSet<>()));
        for (HistoricActivityInstance step : history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .unlimitedList()) {
            (step.getEndTime() == null ? path.active() : path.done()).add(step.getActivityId());
        }
        runtime.createIncidentQuery()
                .processInstanceId(instance.getId())
                .unlimitedList()
                .forEach(incident -> path.stopped().add(incident.getActivityId()));
    }

    /** The model's XML, only where a case of this number went through it. */
    Optional<String> model(String caseNumber, String definition) {
        return InHouse.call(() -> {
            boolean passed = history.createHistoricProcessInstanceQuery()
                            .processInstanceBusinessKey(caseNumber)
                            .processDefinitionId(definition)
                            .count()
                    > 0;
            return passed ? Optional.of(read(definition)) : Optional.empty();
        });
    }

    private String read(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<OpenTask> openTasks(String caseNumber) {
        return InHouse.call(
                () -> tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .orderByTaskCreateTime()
                        .asc()
                        .unlimitedList()
                        .stream()
                        .map(this::open)
                        .toList());
    }

    private OpenTask open(Task task) {
        List<String> groups = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(java.util.Objects::nonNull)
                .sorted()
                .toList();
        return new OpenTask(
                task.getName(),
                task.getAssignee(),
                groups,
                task.getCreateTime().toInstant(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }

    /** Everything that stopped, the oldest first. */
    List<Stopped> stopped() {
        return InHouse.call(() -> {
            List<Stopped> all = new ArrayList<>();
            for (Incident incident : runtime.createIncidentQuery()
                    .orderByIncidentTimestamp()
                    .asc()
                    .unlimitedList()) {
                all.add(stopped(incident));
            }
            return all;
        });
    }

    private Stopped stopped(Incident incident) {
        String key = incident.getProcessInstanceId() == null
                ? null
                : Optional.ofNullable(runtime.createProcessInstanceQuery()
                                .processInstanceId(incident.getProcessInstanceId())
                                .singleResult())
                        .map(org.camunda.bpm.engine.runtime.ProcessInstance::getBusinessKey)
                        .orElse(null);
        String model =
                incident.getProcessDefinitionId() == null ? "Kabar ke kasus" : name(incident.getProcessDefinitionId());
        return new Stopped(
                incident.getId(),
                incident.getConfiguration(),
                key,
                incident.getTenantId(),
                model,
                label(incident),
                incident.getIncidentTimestamp().toInstant(),
                incident.getIncidentMessage());
    }

    /** What people call a model. */
    String modelName(String definitionId) {
        return InHouse.call(() -> name(definitionId));
    }

    private String name(String definitionId) {
        ProcessDefinition definition = repository.getProcessDefinition(definitionId);
        return definition.getName() == null ? definition.getKey() : definition.getName();
    }

    private String label(Incident incident) {
        if (incident.getProcessDefinitionId() == null || incident.getActivityId() == null) {
            return "–";
        }
        var element = repository
                .getBpmnModelInstance(incident.getProcessDefinitionId())
                .getModelElementById(incident.getActivityId());
        return element instanceof org.camunda.bpm.model.bpmn.instance.FlowNode node && node.getName() != null
                ? node.getName()
                : incident.getActivityId();
    }

    /** A form as it was deployed with a model; empty where it is there no more. @param form its id */
    String form(String definitionId, String form) {
        return InHouse.call(() -> {
            String deployment = repository.getProcessDefinition(definitionId).getDeploymentId();
            return repository.getDeploymentResourceNames(deployment).stream()
                    .filter(name -> name.matches("(.*/)?" + form + "\\.(form|html)"))
                    .findFirst()
                    .map(name -> text(deployment, name))
                    .orElse("");
        });
    }

    private String text(String deployment, String resource) {
        try (InputStream content = repository.getResourceAsStream(deployment, resource)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Lets stopped work be tried again. */
    void retry(String job) {
        InHouse.run(() -> management.setJobRetries(job, 1));
    }

    /** Name of a task as its model says it. @param task definition key */
    String taskName(String definitionId, String task) {
        return InHouse.call(() -> Optional.ofNullable(repository.getBpmnModelInstance(definitionId))
                .map(model -> model.getModelElementById(task))
                .filter(org.camunda.bpm.model.bpmn.instance.FlowNode.class::isInstance)
                .map(node -> ((org.camunda.bpm.model.bpmn.instance.FlowNode) node).getName())
                .orElse(task));
    }
}
