package id.mentas.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Models as small as a guard's test needs. */
public final class SmallModel {

    private SmallModel() {}

    /** One user task for a candidate group, which may be an expression. */
    public static BpmnModelInstance task(String process, String group) {
        return Bpmn.createExecutableProcess(process)
                .camundaHistoryTimeToLiveString("P3650D")
                .startEvent()
                .userTask("userTask_look")
                .name("Lihat")
                .camundaCandidateGroups(group)
                .endEvent()
                .done();
    }

    public static String deploy(RepositoryService repository, String process, BpmnModelInstance model) {
        return repository
                .createDeployment()
                .name(process)
                .addModelInstance(process + ".bpmn", model)
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .get(0)
                .getId();
    }
}
