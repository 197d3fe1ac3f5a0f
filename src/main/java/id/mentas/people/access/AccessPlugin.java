package id.mentas.people.access;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives the engine our way with users and passwords. */
@Component
class AccessPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<AccountChanges> changes;
    private final PasswordPolicyOfHouse policy;

    AccessPlugin(ObjectProvider<AccountChanges> changes, PasswordPolicyOfHouse policy) {
        this.changes = changes;
        this.policy = policy;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setIdentityService(new EngineIdentity(changes::getObject));
        configuration.setEnablePasswordPolicy(true);
        configuration.setPasswordPolicy(policy);
    }
}
