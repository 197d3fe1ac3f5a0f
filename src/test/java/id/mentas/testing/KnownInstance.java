package id.mentas.testing;

import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/** An instance as the history knows it: the assertions of the engine take one that has ended only so. */
record KnownInstance(HistoricProcessInstance known) implements ProcessInstance {

    @Override
    public String getId() {
        return known.getId();
    }

    @Override
    public String getProcessInstanceId() {
        return known.getId();
    }

    @Override
    public String getProcessDefinitionId() {
        return known.getProcessDefinitionId();
    }

    @Override
    public String getProcessDefinitionKey() {
        return known.getProcessDefinitionKey();
    }

    @Override
    public @Nullable String getBusinessKey() {
        return known.getBusinessKey();
    }

    @Override
    public String getRootProcessInstanceId() {
        return known.getRootProcessInstanceId();
    }

    @Override
    public @Nullable String getCaseInstanceId() {
        return known.getCaseInstanceId();
    }

    @Override
    public @Nullable String getTenantId() {
        return known.getTenantId();
    }

    @Override
    public boolean isEnded() {
        return known.getEndTime() != null;
    }

    @Override
    public boolean isSuspended() {
        return "SUSPENDED".equals(known.getState());
    }
}
