package id.mentas.engine;

import java.util.Arrays;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.context.ApplicationContext;

/**
 * A second engine on the house's database with only the guards that a test names: the switch by which a test shows that a hole is
 * open without its guard.
 */
public final class OpenEngine implements AutoCloseable {

    private final ProcessEngine engine;

    public OpenEngine(ApplicationContext house, ProcessEnginePlugin... guards) {
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration
                .setProcessEngineName("open-" + System.nanoTime())
                .setDataSource(house.getBean(DataSource.class))
                .setDatabaseSchemaUpdate("false")
                .setJobExecutorActivate(false)
                .setAuthorizationEnabled(true)
                .setHistory("full");
        configuration.setMetricsEnabled(false);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setCmmnEnabled(false);
        configuration.setExpressionManager(new SpringExpressionManager(house));
        configuration.setProcessEnginePlugins(Arrays.asList(guards));
        this.engine = configuration.buildProcessEngine();
    }

    public ProcessEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        engine.close();
    }
}
