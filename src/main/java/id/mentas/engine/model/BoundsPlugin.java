package id.mentas.engine.model;

import id.mentas.engine.decision.StrictFeel;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Bounds what a model does while it runs, and gives tasks that come back to whoever did them. */
@Component
@Order(25)
class BoundsPlugin extends AbstractProcessEnginePlugin {

    private final TaskGroups groups;
    private final ReturningTasks returning;

    BoundsPlugin(TaskGroups groups, ReturningTasks returning) {
        this.groups = groups;
        this.returning = returning;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setBusinessCalendarManager(BoundedCalendar.manager());
        DefaultDmnEngineConfiguration decisions =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        decisions.setFeelEngineFactory(StrictFeel.factory());
        configuration.setDmnEngineConfiguration(decisions);
        List<BpmnParseListener> listeners = configuration.getCustomPostBPMNParseListeners() == null
                ? new ArrayList<>()
                : new ArrayList<>(configuration.getCustomPostBPMNParseListeners());
        listeners.add(new RunBounds(groups));
        listeners.add(returning);
        configuration.setCustomPostBPMNParseListeners(listeners);
    }
}
