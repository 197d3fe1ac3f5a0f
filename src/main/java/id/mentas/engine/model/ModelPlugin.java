package id.mentas.engine.model;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the {@link ModelGuard} before every deployment. */
@Component
@Order(23)
class ModelPlugin extends AbstractProcessEnginePlugin {

    private final ModelGuard guard;

    ModelPlugin(ModelGuard guard) {
        this.guard = guard;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<SessionFactory> sessions = configuration.getCustomSessionFactories() == null
                ? new ArrayList<>()
                : new ArrayList<>(configuration.getCustomSessionFactories());
        sessions.add(new ModelDoor.Factory(guard));
        configuration.setCustomSessionFactories(sessions);
    }
}
