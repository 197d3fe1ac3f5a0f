package id.mentas.engine.access;

import id.mentas.engine.Doors;
import id.mentas.engine.form.Drafts;
import id.mentas.engine.form.FormDoor;
import id.mentas.engine.form.MentasFormService;
import id.mentas.engine.node.MentasClock;
import id.mentas.engine.node.NotedTime;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the engine our services, our clock and our kinds of job. */
@Component
@Order(10)
class MentasEnginePlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<FormDoor> door;
    private final ObjectProvider<Drafts> drafts;
    private final List<JobHandler<?>> jobHandlers;

    /**
     * @param clock set before the engine starts its first job
     * @param noted has looked at the time zone before the engine reads a date
     */
    MentasEnginePlugin(
            ObjectProvider<FormDoor> door,
            ObjectProvider<Drafts> drafts,
            List<JobHandler<?>> jobHandlers,
            MentasClock clock,
            NotedTime noted) {
        this.door = door;
        this.drafts = drafts;
        this.jobHandlers = jobHandlers;
        clock.instant();
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        Doors doors = new Doors(configuration);
        configuration.setFormService(new MentasFormService(door.getObject(), doors));
        configuration.setTaskService(new MentasTaskService(configuration, door.getObject(), drafts.getObject()));
        configuration.setRuntimeService(new GuardedRuntimeService(configuration));
        List<JobHandler> handlers = new ArrayList<>();
        if (configuration.getCustomJobHandlers() != null) {
            handlers.addAll(configuration.getCustomJobHandlers());
        }
        handlers.addAll(jobHandlers);
        configuration.setCustomJobHandlers(handlers);
    }
}
