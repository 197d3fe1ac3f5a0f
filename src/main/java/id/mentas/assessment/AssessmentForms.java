package id.mentas.assessment;

import id.mentas.engine.StageGroups;
import id.mentas.engine.decision.DecisionContract;
import id.mentas.engine.form.TaskForm;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** IN: what people fill in at this stage. */
@Configuration
class AssessmentForms {

    @Bean
    DecisionContract scoreContract() {
        return AssessmentProcess.SCORE_CONTRACT;
    }

    @Bean
    DecisionContract recommendationContract() {
        return AssessmentProcess.RECOMMENDATION_CONTRACT;
    }

    /** Whose tasks this stage has. */
    @Bean
    StageGroups assessmentGroups() {
        return StageGroups.of("assessment", "dinsos-kab", "dinsos-prov", "tksk-${kecamatan}", "psm-${kecamatan}");
    }

    @Bean
    TaskForm<VisitHousehold> visitHousehold(AssessmentService service, AssessmentSight sight) {
        return TaskForm.of(VisitHousehold.class, context -> sight.toVisit(context.caseNumber()), (context, form) -> {
            service.visit(context.caseNumber(), context.person(), form);
            return Map.of(AssessmentProcess.BUSINESS_TYPE, form.businessType());
        });
    }

    @Bean
    TaskForm<VerifyAssessment> verifyAssessment(AssessmentService service, AssessmentSight sight) {
        return TaskForm.of(VerifyAssessment.class, context -> sight.toVerify(context.caseNumber()), (context, form) -> {
                    service.verify(context.caseNumber(), context.person(), form);
                    return Map.of(
                            AssessmentProcess.VERIFICATION, form.decision().name());
                })
                .takenOnlyBy(context -> service.checkVerifier(context.caseNumber(), context.person()));
    }
}
