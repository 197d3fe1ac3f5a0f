package id.mentas.referral;

import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What referral asks of the engine, and the names that the model `referral` and this room share. */
@Component
class ReferralProcess {

    static final String ROUTING = "referral-routing";

    static final String AGENCY = "agency";
    static final String REFERRALS = "referrals";
    static final String CONSENT = "consent";
    static final String ACCEPTED = "accepted";
    static final String STAGE_RESULT = "stageResult";

    static final String REFERRED = "REFERRED";

    /** An open task of an agency. */
    record OpenTask(String id, String label, Date dueDate) {}

    private final TaskService tasks;

    ReferralProcess(@Lazy TaskService tasks) {
        this.tasks = tasks;
    }

    /** The open task of one agency; the others' tasks of the same kind have time limits of their own. */
    Optional<OpenTask> openTask(String processInstance, String task, String agency) {
        return tasks.createTaskQuery().processInstanceId(processInstance).taskDefinitionKey(task).list().stream()
                .filter(open -> agency.equals(tasks.getVariable(open.getId(), AGENCY)))
                .findFirst()
                .map(ReferralProcess::read);
    }

    void addGroup(OpenTask task, String group) {
        tasks.addCandidateGroup(task.id(), group);
    }

    private static OpenTask read(Task task) {
        return new OpenTask(task.getId(), task.getName(), task.getDueDate());
    }
}
