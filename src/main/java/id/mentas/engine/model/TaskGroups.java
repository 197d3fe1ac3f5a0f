package id.mentas.engine.model;

import id.mentas.engine.Finding;
import id.mentas.engine.InHouse;
import id.mentas.engine.RefusedRequest;
import id.mentas.engine.StageGroups;
import id.mentas.engine.model.StageProcesses.StageProcess;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Lets a stage's tasks go to the stage's own groups only, when a model is deployed and when a task is made: whoever deploys a model
 * must not come to see cases by it.
 */
@Component
class TaskGroups {

    private static final String EVERYWHERE = "";

    private final ObjectProvider<StageGroups> declared;
    private final Map<String, String> stageOfProcess;
    private final Map<String, StageGroups> byStage = new ConcurrentHashMap<>();

    TaskGroups(ObjectProvider<StageGroups> declared, StageProcesses processes) {
        this.declared = declared;
        this.stageOfProcess = processes.all().stream().collect(Collectors.toMap(StageProcess::id, StageProcess::stage));
    }

    /** What in a model gives tasks to people who are not the stage's. */
    List<Finding> findings(Document model) {
        List<Finding> findings = new ArrayList<>();
        for (Element process : Models.elements(model, "process")) {
            StageGroups allowed = of(process.getAttribute("id"));
            for (Element task : Models.elements(process, "userTask")) {
                problem(task, allowed).ifPresent(problem -> findings.add(Finding.unsafe(Models.where(task), problem)));
            }
        }
        Stream.of("potentialOwner", "humanPerformer", "performer", "resourceRole")
                .flatMap(name -> Models.elements(model, name).stream())
                .forEach(role -> findings.add(Finding.unsafe(
                        Models.where(role), "penanggung jawab hanya ditulis sebagai grup (candidateGroups)")));
        return findings;
    }

    private static Optional<String> problem(Element task, StageGroups allowed) {
        String users = Models.camunda(task, "candidateUsers");
        if (!users.isEmpty()) {
            return Optional.of("tugas hanya diberikan kepada grup, bukan kepada orang (" + users + ")");
        }
        String assignee = Models.camunda(task, "assignee").strip();
        if (!assignee.isEmpty() && !allowed.assignees().contains(assignee)) {
            return Optional.of("tugas tidak boleh langsung diberikan kepada \"" + assignee + "\"; tulis grupnya");
        }
        return Arrays.stream(Models.camunda(task, "candidateGroups").split(","))
                .map(String::strip)
                .filter(group -> !group.isEmpty()
                        && !allowed.groups().contains(group)
                        && !allowed.variables().contains(group))
                .findFirst()
                .map(group -> "tugas tahap ini tidak boleh diberikan kepada grup \"" + group + "\"; pilih dari "
                        + allowed.groups().stream().sorted().collect(Collectors.joining(", ")));
    }

    /** Looks at a task that has just been made: expressions have their values now. */
    void check(DelegateTask task) {
        StageGroups allowed = of(task.getProcessDefinitionId().replaceFirst(":.*", ""));
        for (IdentityLink candidate : task.getCandidates()) {
            String group = candidate.getGroupId();
            if (group == null || !allowed.allows(group)) {
                throw new RefusedRequest("Model proses keliru: tugas \"" + task.getName() + "\" ("
                        + task.getTaskDefinitionKey() + ") tidak boleh diberikan kepada \""
                        + (group == null ? candidate.getUserId() : group) + "\". Beri tahu analis.");
            }
        }
        if (task.getAssignee() != null && !works(task, task.getAssignee())) {
            throw new RefusedRequest("Model proses keliru: tugas \"" + task.getName() + "\" ("
                    + task.getTaskDefinitionKey() + ") diberikan kepada orang yang tidak mengerjakan tugas."
                    + " Beri tahu analis.");
        }
    }

    /** Whether somebody is in a group that has tasks anywhere; who stands in for a signatory may be of another stage's. */
    private boolean works(DelegateTask task, String person) {
        StageGroups all = of(EVERYWHERE);
        return InHouse.call(() ->
                task
                        .getProcessEngineServices()
                        .getIdentityService()
                        .createGroupQuery()
                        .groupMember(person)
                        .list()
                        .stream()
                        .anyMatch(group -> all.allows(group.getId())));
    }

    /** The list of the stage whose process this is; all lists together for a process of no stage. */
    private StageGroups of(String process) {
        return byStage.computeIfAbsent(stageOfProcess.getOrDefault(process, EVERYWHERE), this::ofStage);
    }

    private StageGroups ofStage(String stage) {
        List<StageGroups> lists = declared.stream()
                .filter(one -> stage.equals(EVERYWHERE) || one.stage().equals(stage))
                .toList();
        return new StageGroups(
                stage,
                all(lists, StageGroups::groups),
                all(lists, StageGroups::variables),
                all(lists, StageGroups::assignees));
    }

    private static Set<String> all(List<StageGroups> lists, Function<StageGroups, Set<String>> of) {
        return lists.stream().flatMap(list -> of.apply(list).stream()).collect(Collectors.toSet());
    }
}
