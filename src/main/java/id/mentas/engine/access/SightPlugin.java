package id.mentas.engine.access;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sees to it that tasks are seen and worked by their assignee and candidate groups only, and every instance has its tenant. */
@Component
@Order(20)
class SightPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<SessionFactory> sessions = configuration.getCustomSessionFactories() == null
                ? new ArrayList<>()
                : new ArrayList<>(configuration.getCustomSessionFactories());
        sessions.add(new SightManager.Factory());
        configuration.setCustomSessionFactories(sessions);
        configuration.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), new SightChecker())));
        configuration.setResourceAuthorizationProvider(new NoAuthorizationRows());
        configuration.setTenantIdProvider(new InstanceTenants());
    }
}
