package id.mentas.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Lets many calls of the engine be one command: it writes once at the end, in batches, which is some times faster than a command
 * a call. Queries inside don't see what is still to be written.
 */
@Component
public class OneCommand {

    private final ProcessEngine engine;

    OneCommand(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    public void run(Runnable calls) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    calls.run();
                    return true;
                });
    }
}
