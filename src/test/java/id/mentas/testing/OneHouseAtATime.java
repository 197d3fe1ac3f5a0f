package id.mentas.testing;

import id.mentas.engine.node.MentasClock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.container.RuntimeContainerDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** The engine's clock is one for the JVM: only the house under test works, on its own time. */
class OneHouseAtATime extends AbstractTestExecutionListener {

    private static final Set<JobExecutor> ALL = ConcurrentHashMap.newKeySet();

    @Override
    public int getOrder() {
        return 1_900; // after the context stands
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        ApplicationContext house = test.getApplicationContext();
        JobExecutor mine = house.getBean(JobExecutor.class);
        ALL.stream().filter(other -> other != mine && other.isActive()).forEach(JobExecutor::shutdown);
        serve(house.getBean(ProcessEngine.class));
        MentasClock clock = house.getBean(MentasClock.class);
        ClockUtil.offset(clock.millis() - System.currentTimeMillis());
        ALL.add(mine);
        if (!mine.isActive() && !house.getEnvironment().getProperty("mentas.test.idle", Boolean.class, false)) {
            mine.start();
        }
    }

    /** The engine's web interfaces serve the one engine that is registered in the JVM: else the house that started last. */
    private static void serve(ProcessEngine engine) {
        ProcessEngines.registerProcessEngine(engine);
        RuntimeContainerDelegate platform = RuntimeContainerDelegate.INSTANCE.get();
        ProcessEngine served = platform.getProcessEngineService().getDefaultProcessEngine();
        if (served != engine) {
            if (served != null) {
                platform.unregisterProcessEngine(served);
            }
            platform.registerProcessEngine(engine);
        }
    }

    @Override
    public void afterTestClass(TestContext test) {
        // A class that closes its house has run, too.
        WholeRun.has(test.getTestClass());
        if (test.hasApplicationContext()) {
            ModelCoverage.collect(test.getApplicationContext());
        }
    }
}
