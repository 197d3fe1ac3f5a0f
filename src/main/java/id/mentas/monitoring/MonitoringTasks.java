package id.mentas.monitoring;

import id.mentas.calendar.WorkingDays;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic steps of monitoring. */
@Configuration(proxyBeanMethods = false)
class MonitoringTasks {

    @Bean
    JavaDelegate planVisits(MonitoringService monitoring) {
        return step -> monitoring.plan(step.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate chooseVisit(MonitoringService monitoring, WorkingDays workingDays) {
        return step -> {
            var next = monitoring.chooseNext(step.getProcessBusinessKey());
            step.setVariable(MonitoringProcess.MORE_VISITS, next.isPresent());
            next.ifPresent(visit -> step.setVariable(MonitoringProcess.VISIT_DATE, workingDays.on(visit.dueOn())));
        };
    }

    @Bean
    JavaDelegate judgeHealth(MonitoringService monitoring) {
        return step -> step.setVariable(
                MonitoringProcess.NEXT_STEP,
                monitoring.judge(step.getProcessBusinessKey()).nextStep());
    }

    @Bean
    JavaDelegate closeMonitoring(MonitoringService monitoring) {
        return step -> {
            boolean failed = isFail(step.getVariable(MonitoringProcess.REVIEW_DECISION));
            monitoring.close(step.getProcessBusinessKey(), failed);
            step.setVariable(
                    MonitoringProcess.STAGE_RESULT, failed ? MonitoringProcess.FAILED : MonitoringProcess.MONITORED);
        };
    }

    private static boolean isFail(@Nullable Object decision) {
        return ReviewCase.Decision.FAIL.name().equals(decision);
    }
}
