package id.mentas.engine.node;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Stops the engine's jobs before anything else when the house closes. A job that has begun may end; without this a thread goes on
 * from each job to the next one of its process, half a minute long, until the database is taken away from it.
 */
@Component
class JobsStopFirst {

    private final ApplicationContext house;
    private final ProcessEngine engine;

    JobsStopFirst(ApplicationContext house, @Lazy ProcessEngine engine) {
        this.house = house;
        this.engine = engine;
    }

    @EventListener
    void stop(ContextClosedEvent closing) {
        if (closing.getApplicationContext() == house) {
            ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                    .getJobExecutor()
                    .shutdown();
        }
    }
}
