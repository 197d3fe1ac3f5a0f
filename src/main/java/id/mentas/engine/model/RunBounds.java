package id.mentas.engine.model;

import id.mentas.engine.RefusedRequest;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.BoundaryEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.IntermediateCatchEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * Bounds what a model can do while it runs, whatever its expressions say: how deep processes call each other, how often a step is
 * taken in one transaction, how many instances a step has, whose tasks it makes. What goes beyond fails as a sentence at the form
 * or as an incident of the job; nothing else is harmed.
 */
final class RunBounds extends AbstractBpmnParseListener {

    static final int DEEPEST = 8;
    /** A hundred cases are begun in one transaction; none of them takes a step twenty times. */
    static final int MOST_STEPS = 2000;

    static final int MOST_INSTANCES = 500;

    private static final ThreadLocal<@Nullable Steps> STEPS = new ThreadLocal<>();

    /** Steps that go on by themselves in a transaction of their own can go round, too. */
    private static final Repetitions REPETITIONS = new Repetitions();

    private final TaskGroups groups;

    RunBounds(TaskGroups groups) {
        this.groups = groups;
    }

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        for (ProcessDefinitionEntity definition : definitions) {
            definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) RunBounds::depth);
            bound(definition);
        }
    }

    private void bound(ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) RunBounds::step);
            if (activity.isAsyncBefore()
                    || activity.isAsyncAfter()
                    || activity.getActivityBehavior() instanceof IntermediateCatchEventActivityBehavior
                    || activity.getActivityBehavior() instanceof BoundaryEventActivityBehavior) {
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) REPETITIONS::count);
            }
            if (activity.getActivityBehavior() instanceof MultiInstanceActivityBehavior several
                    && several.getLoopCardinalityExpression() != null) {
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                        execution -> instances(execution, several.getLoopCardinalityExpression()));
            }
            if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
                task.getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, groups::check);
            }
            bound(activity);
        }
    }

    private static void depth(DelegateExecution execution) {
        int depth = 0;
        for (ExecutionEntity each = (ExecutionEntity) execution; each != null; depth++) {
            each = each.getProcessInstance().getSuperExecution();
        }
        if (depth > DEEPEST) {
            throw new RefusedRequest("Model proses keliru: proses saling memanggil lebih dari " + DEEPEST
                    + " tingkat dalam (" + definition(execution) + "). Beri tahu analis.");
        }
    }

    private static void step(DelegateExecution execution) {
        CommandContext command = Context.getCommandContext();
        Steps steps = STEPS.get();
        if (steps == null || steps.command.get() != command) {
            steps = new Steps(new WeakReference<>(command), new HashMap<>());
            STEPS.set(steps);
        }
        String step = execution.getProcessDefinitionId() + "#" + execution.getCurrentActivityId();
        if (steps.taken.merge(step, 1, Integer::sum) > MOST_STEPS) {
            throw new RefusedRequest("Model proses keliru: langkah \"" + execution.getCurrentActivityName() + "\" ("
                    + execution.getCurrentActivityId() + ") berulang tanpa henti. Beri tahu analis.");
        }
    }

    private static void instances(DelegateExecution execution, Expression cardinality) {
        Object number = cardinality.getValue(execution);
        if (Double.parseDouble(String.valueOf(number)) > MOST_INSTANCES) {
            throw new RefusedRequest("Model proses keliru: langkah \"" + execution.getCurrentActivityName() + "\" ("
                    + execution.getCurrentActivityId() + ") diulang " + number + " kali; paling banyak "
                    + MOST_INSTANCES + ". Beri tahu analis.");
        }
    }

    private static String definition(DelegateExecution execution) {
        return execution.getProcessDefinitionId().replaceFirst(":.*", "");
    }

    /** How often each step was taken in a command. */
    private record Steps(WeakReference<CommandContext> command, Map<String, Integer> taken) {}
}
