package id.mentas.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.calendar.WorkingDays;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The test of one model: what an instance waits at, what it has passed and how it ends, told by {@code camunda-bpm-assert} on
 * the engine of the house. Every end event and every boundary event of the model has a path here.
 */
public abstract class ProcessTest {

    private final String process;

    @Autowired
    protected Office office;

    @Autowired
    protected WorkingDays workingDays;

    @Autowired
    private ProcessEngine engine;

    /** @param process id of the model, such as `nomination` */
    protected ProcessTest(String process) {
        this.process = process;
    }

    @BeforeEach
    void tellTheAssertionsWhichEngine() {
        AbstractAssertions.init(engine);
    }

    @AfterEach
    void leaveTheEngine() {
        AbstractAssertions.reset();
    }

    /** The newest instance of the model under test with a business key, whether it lives or has ended. */
    protected ProcessInstance instanceOf(String businessKey) {
        return instanceOf(process, businessKey);
    }

    /** The newest instance of any model with a business key. */
    protected ProcessInstance instanceOf(String model, String businessKey) {
        List<HistoricProcessInstance> found = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(model)
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1);
        assertThat(found).as("instances of %s for %s", model, businessKey).isNotEmpty();
        return new KnownInstance(found.get(0));
    }

    /** Moves the clock to the moment at which a timer is due, and lets what follows happen. */
    protected void fallsDue(ProcessInstance instance, String timer) {
        office.moveTo(timer(instance, timer).getDuedate().toInstant());
    }

    /** Says a message to an instance, as a round process does by the word that it leaves for a case. */
    protected void says(ProcessInstance instance, String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceId(instance.getId())
                .correlate();
        office.settle();
    }

    /** The days in which a task is due that begins now. */
    protected Date inWorkingDays(int days) {
        return workingDays.in(days);
    }

    /** The form of an open task: the name of a `.form`, or the key of a page. */
    protected String formOf(ProcessInstance instance, String userTask) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKey(userTask)
                .initializeFormKeys()
                .singleResult();
        assertThat(task).as("open task %s", userTask).isNotNull();
        return task.getFormKey() == null ? task.getCamundaFormRef().getKey() : task.getFormKey();
    }

    private Job timer(ProcessInstance instance, String timer) {
        Job job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(timer)
                .timers()
                .singleResult();
        assertThat(job).as("timer at %s", timer).isNotNull();
        return job;
    }
}
