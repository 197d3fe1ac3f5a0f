package id.mentas.approval.decree;

import id.mentas.approval.objection.ObjectionService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** IN: the automatic steps after signatures and rulings. */
@Configuration
class DecreeTasks {

    @Bean
    JavaDelegate issueDecree(DecreeService service) {
        return execution -> service.issue(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate closeWithoutDecree(DecreeService service) {
        return execution -> service.issue(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate issueAmendment(DecreeService service) {
        return execution -> service.amend(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate applyObjection(ObjectionService service) {
        return execution -> service.apply(((Number) execution.getVariable("objection")).longValue());
    }
}
