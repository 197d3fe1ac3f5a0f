package id.mentas.nomination.refresh;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic steps of the model `registry-refresh`. */
@Configuration
class RefreshTasks {

    @Bean
    JavaDelegate readExtract(RefreshIntake refreshes) {
        return execution -> execution.setVariable(RefreshProcess.PARTS_LEFT, refreshes.read(refresh(execution)));
    }

    @Bean
    JavaDelegate compareExtract(RefreshService refreshes) {
        return execution -> {
            boolean left = refreshes.compare(refresh(execution));
            execution.setVariable(RefreshProcess.CASES_LEFT, left);
            execution.setVariable(RefreshProcess.UNDECIDED, !left && refreshes.awaitsDecisions(refresh(execution)));
        };
    }

    @Bean
    JavaDelegate sayRefreshEvents(RefreshService refreshes) {
        return execution -> execution.setVariable(RefreshProcess.UNDECIDED, refreshes.say(refresh(execution)));
    }

    @Bean
    JavaDelegate reportRefresh(RefreshService refreshes) {
        return execution -> refreshes.finish(refresh(execution));
    }

    private static long refresh(DelegateExecution execution) {
        return (Long) execution.getVariable(RefreshProcess.REFRESH_ID);
    }
}
