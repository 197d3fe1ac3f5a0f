package id.mentas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.testing.MentasTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The settings without which the engine forgets, leaks or lets cases end unseen. */
@MentasTest
class EngineSettingsTest {

    @Autowired
    ProcessEngine engine;

    private ProcessEngineConfigurationImpl configuration;

    @BeforeEach
    void configuration() {
        configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    @AfterEach
    void away() {
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentNameLike("settings%")
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @Test
    void areInForce() {
        assertThat(configuration.isAuthorizationEnabled()).isTrue();
        assertThat(configuration.isAuthorizationEnabledForCustomCode()).isFalse();
        assertThat(configuration.isTenantCheckEnabled()).isTrue();
        assertThat(configuration.isEnableExceptionsAfterUnhandledBpmnError()).isTrue();
        assertThat(configuration.getHistoryTimeToLive()).isEqualTo("P3650D");
        assertThat(configuration.getHistoryRemovalTimeStrategy()).isEqualTo("start");
        assertThat(configuration.getHistoryCleanupBatchWindowStartTime()).isNotBlank();
        assertThat(configuration.isCmmnEnabled()).isFalse();
        assertThat(configuration.getQueryMaxResultsLimit()).isLessThan(10_000);
        assertThat(configuration.isEnsureJobDueDateNotNull()).isTrue();
        assertThat(configuration.getGroupResourceWhitelistPattern()).isEqualTo("[a-z0-9-]+");
        assertThat(configuration.getJobExecutor().getMaxJobsPerAcquisition()).isBetween(10, 50);
        assertThat(configuration.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(configuration.getFailedJobRetryTimeCycle()).isEqualTo(RetryPlugin.CYCLE);
    }

    @Test
    void numberTheEnginesRowsInTheOrderOfTime() {
        List<String> ids = Stream.generate(() -> configuration.getIdGenerator().getNextId())
                .limit(5000)
                .toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(UUID.fromString(ids.get(0)).version()).isEqualTo(7);
    }

    @Test
    void letNoMisspeltErrorEndACaseUnseen() {
        SmallModel.deploy(
                engine.getRepositoryService(),
                "settings",
                Bpmn.createExecutableProcess("settings")
                        .camundaHistoryTimeToLiveString("P3650D")
                        .startEvent()
                        .endEvent()
                        .error("noSuchError")
                        .done());
        assertThatThrownBy(() ->
                        engine.getRuntimeService().startProcessInstanceByKey("settings", Map.of("kabupaten", "6411")))
                .isInstanceOf(ProcessEngineException.class);
    }
}
