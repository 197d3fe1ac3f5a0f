package id.mentas.handover;

import id.mentas.calendar.WorkingDays;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** IN: the automatic steps of the handover. */
@Configuration
class HandoverTasks {

    @Bean
    JavaDelegate scheduleHandover(HandoverService service, WorkingDays days) {
        return step -> step.setVariable(
                HandoverProcess.APPOINTMENT_AT, days.on(service.schedule(step.getProcessBusinessKey())));
    }

    @Bean
    JavaDelegate issueHandoverRecord(HandoverRecord handover) {
        return step -> {
            handover.issue(step.getProcessBusinessKey());
            step.setVariable(HandoverProcess.STAGE_RESULT, HandoverResult.HANDED_OVER.name());
        };
    }

    @Bean
    JavaDelegate oweRest(CompletionService service) {
        return step -> service.owe(step.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate issueCompletionRecord(HandoverRecord handover) {
        return step -> handover.issueCompletion(step.getProcessBusinessKey());
    }
}
