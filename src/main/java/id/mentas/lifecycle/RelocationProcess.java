package id.mentas.lifecycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** OUT: lets all that runs for a case go on with the officers of another kecamatan. */
@Component
class RelocationProcess {

    static final String PROCESS = "case-relocation";
    static final String VILLAGE = "village";

    private static final String KECAMATAN = "kecamatan";
    private static final List<String> OF_A_KECAMATAN = List.of("psm-", "tksk-");

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final IdentityService identity;

    /** @param runtime lazy as the others, because delegates of the engine reach this class */
    RelocationProcess(@Lazy RuntimeService runtime, @Lazy TaskService tasks, @Lazy IdentityService identity) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.identity = identity;
    }

    /**
     * Moves open tasks along, and what comes later.
     *
     * @param from kecamatan, six digits
     * @return labels of the open tasks that each group has got
     */
    Map<String, List<String>> move(String caseNumber, String from, String to) {
        Map<String, List<String>> moved = new TreeMap<>();
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()
                .forEach(instance -> {
                    if (from.equals(runtime.getVariableLocal(instance.getId(), KECAMATAN))) {
                        runtime.setVariableLocal(instance.getId(), KECAMATAN, to);
                    }
                    tasks.createTaskQuery()
                            .processInstanceId(instance.getId())
                            .list()
                            .forEach(task -> move(task, from, to, moved));
                });
        return moved;
    }

    private void move(Task task, String from, String to, Map<String, List<String>> moved) {
        Set<String> groups = groupsOf(task);
        Set<String> staying = new HashSet<>(groups);
        for (String kind : OF_A_KECAMATAN) {
            if (staying.remove(kind + from)) {
                tasks.deleteCandidateGroup(task.getId(), kind + from);
                tasks.addCandidateGroup(task.getId(), kind + to);
                staying.add(kind + to);
                moved.computeIfAbsent(kind + to, group -> new ArrayList<>()).add(task.getName());
            }
        }
        if (!staying.equals(groups) && task.getAssignee() != null && !belongs(task.getAssignee(), staying)) {
            tasks.setAssignee(task.getId(), null);
        }
    }

    private Set<String> groupsOf(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .collect(Collectors.toSet());
    }

    private boolean belongs(String user, Set<String> groups) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .anyMatch(groups::contains);
    }
}
