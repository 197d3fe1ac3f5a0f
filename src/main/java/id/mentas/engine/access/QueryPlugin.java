package id.mentas.engine.access;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Closes the holes of queries, filters and counts. */
@Component
@Order(22)
class QueryPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        CommandGuard.install(configuration, QueryGuard::new);
        CommandGuard.install(configuration, () -> new CountGuard(configuration));
        List<SessionFactory> sessions = configuration.getCustomSessionFactories() == null
                ? new ArrayList<>()
                : new ArrayList<>(configuration.getCustomSessionFactories());
        sessions.add(new FilterGuard.Factory());
        configuration.setCustomSessionFactories(sessions);
    }
}
