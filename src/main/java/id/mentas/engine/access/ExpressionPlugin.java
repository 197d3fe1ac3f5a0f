package id.mentas.engine.access;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Bounds what expressions reach and turns scripts off. */
@Component
@Order(21)
class ExpressionPlugin extends AbstractProcessEnginePlugin {

    private final KnownBeans known;

    ExpressionPlugin(KnownBeans known) {
        this.known = known;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(new BoundedExpressionManager(known));
        configuration.setScriptEngineResolver(new NoScripts());
    }
}
