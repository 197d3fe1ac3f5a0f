package id.mentas.engine.access;

import id.mentas.engine.Doors;
import java.util.Map;
import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ConditionEvaluationBuilder;
import org.camunda.bpm.engine.runtime.MessageCorrelationAsyncBuilder;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.camunda.bpm.engine.runtime.SignalEventReceivedBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Closes the doors of the runtime service by which a person could start or push a case beside the forms.
 *
 * <p>Every start goes through the two builders, every message through the correlation builders.
 */
class GuardedRuntimeService extends RuntimeServiceImpl {

    private static final String BY_FORM_ONLY =
            "Proses hanya dapat dimulai lewat formulir awalnya. Pilih \"Mulai proses\" di Daftar Tugas, lalu isi formulirnya.";
    private static final String NO_MESSAGES =
            "Kasus tidak dapat digerakkan langsung. Kabar ke kasus dikirim oleh sistem.";

    protected final Doors doors;

    protected GuardedRuntimeService(ProcessEngineConfigurationImpl configuration) {
        this.doors = new Doors(configuration);
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceById(String processDefinitionId) {
        doors.closed(BY_FORM_ONLY);
        return super.createProcessInstanceById(processDefinitionId);
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceByKey(String processDefinitionKey) {
        doors.closed(BY_FORM_ONLY);
        return super.createProcessInstanceByKey(processDefinitionKey);
    }

    @Override
    public MessageCorrelationBuilder createMessageCorrelation(@Nullable String messageName) {
        doors.closed(NO_MESSAGES);
        return super.createMessageCorrelation(messageName);
    }

    @Override
    public MessageCorrelationAsyncBuilder createMessageCorrelationAsync(String messageName) {
        doors.closed(NO_MESSAGES);
        return super.createMessageCorrelationAsync(messageName);
    }

    @Override
    public void messageEventReceived(String messageName, String executionId) {
        doors.closed(NO_MESSAGES);
        super.messageEventReceived(messageName, executionId);
    }

    @Override
    public void messageEventReceived(
            String messageName, String executionId, @Nullable Map<String, Object> processVariables) {
        doors.closed(NO_MESSAGES);
        super.messageEventReceived(messageName, executionId, processVariables);
    }

    @Override
    public SignalEventReceivedBuilder createSignalEvent(String signalName) {
        doors.closed(NO_MESSAGES);
        return super.createSignalEvent(signalName);
    }

    @Override
    public void signal(String executionId) {
        doors.closed(NO_MESSAGES);
        super.signal(executionId);
    }

    @Override
    public void signal(
            String executionId,
            @Nullable String signalName,
            @Nullable Object signalData,
            @Nullable Map<String, Object> processVariables) {
        doors.closed(NO_MESSAGES);
        super.signal(executionId, signalName, signalData, processVariables);
    }

    @Override
    public void signal(String executionId, @Nullable Map<String, Object> processVariables) {
        doors.closed(NO_MESSAGES);
        super.signal(executionId, processVariables);
    }

    @Override
    public ConditionEvaluationBuilder createConditionEvaluation() {
        doors.closed(NO_MESSAGES);
        return super.createConditionEvaluation();
    }
}
