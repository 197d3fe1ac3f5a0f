package id.mentas.assessment;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** IN: the automatic steps of the stage. */
@Configuration
class AssessmentTasks {

    @Bean
    JavaDelegate enterAssessment(AssessmentService service) {
        return execution -> service.enter(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate priceRequest(AssessmentService service) {
        return execution -> service.price(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate scoreAssessment(AssessmentService service) {
        return execution -> service.score(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate recommendPackage(AssessmentService service) {
        return execution -> service.recommend(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate confirmAssessment() {
        return execution -> execution.setVariable(AssessmentProcess.STAGE_RESULT, AssessmentProcess.ASSESSED);
    }

    @Bean
    JavaDelegate refuseAssessment(AssessmentService service) {
        return execution -> {
            service.refuse(execution.getProcessBusinessKey());
            execution.setVariable(AssessmentProcess.STAGE_RESULT, AssessmentProcess.REFUSED);
        };
    }
}
