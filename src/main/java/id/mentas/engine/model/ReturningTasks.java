package id.mentas.engine.model;

import id.mentas.engine.InHouse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/**
 * A task that comes back soon comes back to whoever did it: an assessment that was sent back with a note, a handover at which nobody
 * was at home. Only tasks on a loop of their model are looked at, so that no other task costs a question.
 */
@Component
final class ReturningTasks extends AbstractBpmnParseListener {

    /** Later it is another piece of work, such as the next month's visit, and whoever has time takes it. */
    private static final Duration SOON = Duration.ofDays(20);

    private final Clock clock;

    ReturningTasks(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        definitions.forEach(this::listen);
    }

    private void listen(ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task && comesBack(activity)) {
                task.getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::giveBack);
            }
            listen(activity);
        }
    }

    /** Whether a way leads from the task to itself, in its own scope. */
    private static boolean comesBack(ActivityImpl task) {
        Deque<PvmActivity> ways = new ArrayDeque<>(List.of(task));
        Set<String> seen = new HashSet<>();
        while (!ways.isEmpty()) {
            for (PvmTransition way : ways.poll().getOutgoingTransitions()) {
                PvmActivity next = way.getDestination();
                if (next.getId().equals(task.getId())) {
                    return true;
                }
                if (seen.add(next.getId())) {
                    ways.add(next);
                }
            }
        }
        return false;
    }

    private void giveBack(DelegateTask task) {
        if (task.getAssignee() == null) {
            InHouse.run(() -> lastTime(task).stream()
                    .filter(before -> mayStillDo(task, before.getAssignee()))
                    .forEach(before -> task.setAssignee(before.getAssignee())));
        }
    }

    private List<HistoricTaskInstance> lastTime(DelegateTask task) {
        Date since = Date.from(clock.instant().minus(SOON));
        return task.getProcessEngineServices()
                .getHistoryService()
                .createHistoricTaskInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .taskDefinitionKey(task.getTaskDefinitionKey())
                .taskAssigned()
                .taskDeleteReason("completed")
                .finishedAfter(since)
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .listPage(0, 1);
    }

    private static boolean mayStillDo(DelegateTask task, String person) {
        Set<String> candidates =
                task.getCandidates().stream().map(IdentityLink::getGroupId).collect(Collectors.toSet());
        return task
                .getProcessEngineServices()
                .getIdentityService()
                .createGroupQuery()
                .groupMember(person)
                .listPage(0, 100)
                .stream()
                .map(Group::getId)
                .anyMatch(candidates::contains);
    }
}
