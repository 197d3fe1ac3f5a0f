package id.mentas.engine.decision;

import id.mentas.engine.InHouse;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives the kabupaten a task where a decision table said nothing that could be used and the stage itself has no task for it. */
@Component
public class UnclearDecisions {

    /** Model of the task. */
    public static final String PROCESS = "unclear-decision";

    /** Variables that its form shows. */
    public static final String PROBLEM = "problem";

    public static final String MEANWHILE = "meanwhile";

    private static final String QUESTION = "question";

    private final ObjectProvider<RuntimeService> runtime;

    UnclearDecisions(ObjectProvider<RuntimeService> runtime) {
        this.runtime = runtime;
    }

    /**
     * Asks somebody to look; once for a question of a case while the task is open.
     *
     * @param question the decision, and what of it where several may be asked
     * @param problem what is wrong, in Indonesian: "tabel referral-routing:3 tidak memberi jawaban"
     * @param meanwhile what counts until somebody has looked, in Indonesian
     */
    public void ask(String caseNumber, String question, String problem, String meanwhile) {
        InHouse.run(() -> {
            boolean asked = runtime.getObject()
                            .createProcessInstanceQuery()
                            .processDefinitionKey(PROCESS)
                            .processInstanceBusinessKey(caseNumber)
                            .variableValueEquals(QUESTION, question)
                            .count()
                    > 0;
            if (!asked) {
                runtime.getObject()
                        .startProcessInstanceByKey(
                                PROCESS,
                                caseNumber,
                                Map.of(
                                        "caseNumber",
                                        caseNumber,
                                        QUESTION,
                                        question,
                                        PROBLEM,
                                        problem,
                                        MEANWHILE,
                                        meanwhile));
            }
        });
    }
}
