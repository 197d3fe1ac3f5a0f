package id.mentas.guidance;

import id.mentas.grant.Cases;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** IN: the automatic steps of guidance. */
@Configuration
class GuidanceTasks {

    @Bean
    JavaDelegate awaitSession(GuidanceService service) {
        return step -> service.await(step.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate completeGuidance() {
        return step -> step.setVariable(GuidanceProcess.STAGE_RESULT, GuidanceProcess.GUIDED);
    }

    @Bean
    JavaDelegate inviteParticipants(SessionService service) {
        return step -> service.invite(step.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate announceAttendance(SessionService service) {
        return step -> service.announce(step.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate seekSession(SessionService service, Cases cases) {
        return step -> service.seek(cases.get(step.getProcessBusinessKey()));
    }
}
