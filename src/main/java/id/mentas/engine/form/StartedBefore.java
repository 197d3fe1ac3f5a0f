package id.mentas.engine.form;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/** The first answer to a start form, for whoever sends the form again: the instance as it was when it began. */
record StartedBefore(
        String id,
        String process,
        String definition,
        @Nullable String businessKey,
        @Nullable String tenant,
        boolean isEnded)
        implements ProcessInstance {

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getProcessInstanceId() {
        return id;
    }

    @Override
    public String getRootProcessInstanceId() {
        return id;
    }

    @Override
    public String getProcessDefinitionId() {
        return definition;
    }

    @Override
    public String getProcessDefinitionKey() {
        return process;
    }

    @Override
    public @Nullable String getBusinessKey() {
        return businessKey;
    }

    @Override
    public @Nullable String getCaseInstanceId() {
        return null;
    }

    @Override
    public @Nullable String getTenantId() {
        return tenant;
    }

    @Override
    public boolean isSuspended() {
        return false;
    }
}
