package id.mentas.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Spaces the tries of a failing job whose model names no cycle of its own; after the last an incident stands in Cockpit. */
@Component
@Order(24)
public class RetryPlugin extends AbstractProcessEnginePlugin {

    /** What fails outside is mostly back within the hour. */
    static final String CYCLE = "PT10S,PT1M,PT10M,PT1H";

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setFailedJobRetryTimeCycle(CYCLE);
    }
}
