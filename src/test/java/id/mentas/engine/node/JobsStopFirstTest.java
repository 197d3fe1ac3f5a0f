package id.mentas.engine.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.StaticApplicationContext;

/** No job begins once the house closes. */
class JobsStopFirstTest {

    private final StaticApplicationContext house = new StaticApplicationContext();
    private final Jobs jobs = new Jobs();
    private final JobsStopFirst first = new JobsStopFirst(house, engine());

    @Test
    void stopsJobsWhenTheHouseCloses() {
        first.stop(new ContextClosedEvent(house));
        assertThat(jobs.isActive()).isFalse();
    }

    @Test
    void leavesThemWhenAPartOfTheHouseCloses() {
        StaticApplicationContext part = new StaticApplicationContext();
        part.setParent(house);
        first.stop(new ContextClosedEvent(part));
        assertThat(jobs.isActive()).isTrue();
    }

    private ProcessEngine engine() {
        jobs.start();
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setJobExecutor(jobs);
        ProcessEngine engine = mock(ProcessEngine.class);
        when(engine.getProcessEngineConfiguration()).thenReturn(configuration);
        return engine;
    }

    /** As the engine's own, without threads. */
    private static final class Jobs extends JobExecutor {

        @Override
        protected void startExecutingJobs() {
            // There are none.
        }

        @Override
        protected void stopExecutingJobs() {
            // There are none.
        }

        @Override
        public void executeJobs(List<String> ids, ProcessEngineImpl engine) {
            throw new AssertionError("There are no jobs.");
        }
    }
}
