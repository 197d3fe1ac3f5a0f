package id.mentas.lifecycle;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** IN: the automatic steps of the map. */
@Configuration
class LifecycleTasks {

    @Bean
    ExecutionListener recordOutcome(LifecycleService service) {
        return execution -> service.end(
                execution.getProcessBusinessKey(), LifecycleProcess.outcomeOf(execution.getCurrentActivityId()));
    }

    @Bean
    JavaDelegate releaseCase(LifecycleService service) {
        return execution -> service.release(
                execution.getProcessBusinessKey(),
                LifecycleProcess.releasedFor(
                        execution.getCurrentActivityId(), execution.getVariable("handoverResult")));
    }

    @Bean
    JavaDelegate moveToVillage(RelocationService service) {
        return execution -> service.relocate((String) execution.getVariable("caseNumber"), (String)
                execution.getVariable(RelocationProcess.VILLAGE));
    }

    @Bean
    JavaDelegate sayCaseEvent(LifecycleService service) {
        return execution ->
                service.say(execution.getProcessBusinessKey(), ((Number) execution.getVariable("event")).longValue());
    }
}
