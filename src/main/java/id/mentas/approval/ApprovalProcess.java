package id.mentas.approval;

import id.mentas.approval.decree.Amendment;
import id.mentas.approval.decree.Decree;
import id.mentas.approval.ranking.DecreeRound;
import id.mentas.engine.InHouse;
import id.mentas.engine.message.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** OUT: the words to cases, to the decree round, and the order that follows a decree. */
@Component
public class ApprovalProcess {

    static final String PROCESS = "approval";
    static final String DECREE_ROUND = "decree-round";
    static final String OBJECTION = "objection";
    static final String DECREE_AMENDMENT = "decree-amendment";

    static final String GRANTED_MESSAGE = "approval.granted";
    static final String WAITLISTED_MESSAGE = "approval.waitlisted";
    static final String REFUSED_MESSAGE = "approval.refused";
    static final String EXPIRED_MESSAGE = "approval.expired";
    static final String OBJECTIONS_DECIDED_MESSAGE = "approval.objectionsDecided";
    static final String NOTHING_TO_AMEND_MESSAGE = "approval.nothingToAmend";

    static final String STAGE_RESULT = "stageResult";
    static final String GRANTED = "GRANTED";
    static final String REFUSED = "REFUSED";
    static final String WAITLIST_EXPIRED = "WAITLIST_EXPIRED";

    private static final String SIGN_DECREE = "userTask_signDecree";
    private static final String SIGN_AMENDMENT = "userTask_signAmendment";
    private static final String ORDER = "procurement-order";
    private static final int MOST_DECREES = 200;

    private final Words words;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final TaskService tasks;

    /** @param runtime lazy, because delegates are set up before the engine has started */
    ApprovalProcess(
            Words words, @Lazy RuntimeService runtime, @Lazy RepositoryService repository, @Lazy TaskService tasks) {
        this.words = words;
        this.runtime = runtime;
        this.repository = repository;
        this.tasks = tasks;
    }

    /** @param by key of the decree round or number of the decree that decides */
    public void granted(String caseNumber, String by) {
        words.say(caseNumber, GRANTED_MESSAGE, by + "/granted/" + caseNumber);
    }

    public void waitlisted(String caseNumber, String by) {
        words.say(caseNumber, WAITLISTED_MESSAGE, by + "/waitlisted/" + caseNumber);
    }

    public void refused(String caseNumber, String by) {
        words.say(caseNumber, REFUSED_MESSAGE, by + "/refused/" + caseNumber);
    }

    void expired(String caseNumber, String round) {
        words.say(caseNumber, EXPIRED_MESSAGE, round + "/expired/" + caseNumber);
    }

    /** Lets a decree round go on that waits for rulings. @throws IllegalStateException when it does not wait */
    public void objectionsDecided(DecreeRound r) {
        boolean heard = InHouse.call(() -> !runtime.createMessageCorrelation(OBJECTIONS_DECIDED_MESSAGE)
                .processInstanceBusinessKey(r.key())
                .tenantId(r.kabupaten())
                .correlateAllWithResult()
                .isEmpty());
        if (!heard) {
            throw new IllegalStateException(r + " does not wait for rulings");
        }
    }

    /** What waits for a person's signature, or for one of two: key of the decree round or the amendment to id of the task. */
    public Map<String, String> waitingForSignature(String person) {
        List<Task> waiting = InHouse.asThePerson(
                () -> Stream.of(signatures().taskAssignee(person), signatures().taskUnassigned())
                        .flatMap(query -> query.listPage(0, MOST_DECREES).stream())
                        .toList());
        if (waiting.isEmpty()) {
            return Map.of();
        }
        Map<String, String> keys = InHouse.call(() -> runtime.createProcessInstanceQuery()
                        .processInstanceIds(
                                waiting.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                        .unlimitedList())
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        return waiting.stream()
                .collect(Collectors.toMap(task -> String.valueOf(keys.get(task.getProcessInstanceId())), Task::getId));
    }

    private TaskQuery signatures() {
        return tasks.createTaskQuery().taskDefinitionKeyIn(SIGN_DECREE, SIGN_AMENDMENT);
    }

    /** Lets what waits in a round be signed by whoever may: it lies with nobody until one of them takes it. */
    void shareSignatures(String round, String signatory) {
        waiting(round).stream()
                .filter(task -> signatory.equals(task.getAssignee()))
                .forEach(task -> InHouse.run(() -> tasks.setAssignee(task.getId(), null)));
    }

    /** Gives what waits in a round, taken by nobody or by the substitute, to the signatory. */
    void handSignaturesBack(String round, String substitute, String signatory) {
        waiting(round).stream()
                .filter(task -> task.getAssignee() == null || substitute.equals(task.getAssignee()))
                .forEach(task -> InHouse.run(() -> tasks.setAssignee(task.getId(), signatory)));
    }

    private List<Task> waiting(String round) {
        return InHouse.call(() -> tasks.createTaskQuery()
                .taskDefinitionKeyIn(SIGN_DECREE, SIGN_AMENDMENT)
                .processVariableValueEquals("round", round)
                .unlimitedList());
    }

    /** Lets the signatory sign what changes from now on. @param assignee null while two may sign */
    public void amend(String key, String round, String kabupaten, @Nullable String assignee) {
        VariableMap variables = Variables.putValue("round", round)
                .putValue("kabupaten", kabupaten)
                .putValue("signatory", assignee);
        InHouse.run(() -> runtime.startProcessInstanceByKey(DECREE_AMENDMENT, key, variables));
    }

    /** Takes the task back from the signatory: nothing is left to be signed. */
    public void nothingToAmend(Amendment amendment) {
        InHouse.run(() -> runtime.createMessageCorrelation(NOTHING_TO_AMEND_MESSAGE)
                .processInstanceBusinessKey(amendment.key())
                .tenantId(amendment.kabupaten())
                .correlateAllWithResult());
    }

    /** Starts the order of goods for those whom a decree names. @param serial of the order in its kabupaten/kota */
    public void order(Decree decree, String decreeRound, long serial) {
        InHouse.run(() -> {
            boolean known = repository
                            .createProcessDefinitionQuery()
                            .processDefinitionKey(ORDER)
                            .latestVersion()
                            .count()
                    > 0;
            if (known) {
                runtime.startProcessInstanceByKey(
                        ORDER,
                        decree.round() + "/" + decree.kabupaten() + "/order-" + serial,
                        Map.of(
                                "round", decree.round(),
                                "kabupaten", decree.kabupaten(),
                                "decree", decree.number(),
                                "decreeRound", decreeRound));
            }
        });
    }
}
