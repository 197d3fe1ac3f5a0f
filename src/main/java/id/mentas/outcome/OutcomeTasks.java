package id.mentas.outcome;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic steps of outcome. */
@Configuration(proxyBeanMethods = false)
class OutcomeTasks {

    @Bean
    JavaDelegate measureOutcome(OutcomeService outcome) {
        return step -> outcome.measure(step.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate judgeGraduation(OutcomeService outcome) {
        return step -> step.setVariable(
                OutcomeProcess.LOOK_NEEDED,
                outcome.judge(step.getProcessBusinessKey()).lookNeeded());
    }

    @Bean
    JavaDelegate announceOutcome(OutcomeService outcome) {
        return step -> step.setVariable(
                OutcomeProcess.STAGE_RESULT,
                outcome.announce(step.getProcessBusinessKey()).name());
    }
}
