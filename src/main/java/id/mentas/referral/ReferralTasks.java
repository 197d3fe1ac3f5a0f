package id.mentas.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic steps of referral. */
@Configuration(proxyBeanMethods = false)
class ReferralTasks {

    @Bean
    JavaDelegate routeReferral(ReferralService referral) {
        return step -> step.setVariable(ReferralProcess.REFERRALS, referral.route(step.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate sendReferral(ReferralService referral) {
        return step -> referral.send(step.getProcessBusinessKey(), agency(step));
    }

    @Bean
    JavaDelegate escalateReferral(ReferralService referral) {
        return step -> referral.escalate(
                step.getProcessBusinessKey(),
                agency(step),
                step.getProcessInstanceId(),
                String.valueOf(step.getVariableLocal("task")));
    }

    @Bean
    JavaDelegate closeReferral(ReferralService referral) {
        return step -> {
            referral.close(step.getProcessBusinessKey());
            step.setVariable(ReferralProcess.STAGE_RESULT, ReferralProcess.REFERRED);
        };
    }

    private static String agency(DelegateExecution step) {
        return String.valueOf(step.getVariable(ReferralProcess.AGENCY));
    }
}
