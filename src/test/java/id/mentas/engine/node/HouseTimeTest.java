package id.mentas.engine.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.TestDatabase;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.TimeZone;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The zone is the application's, not the machine's; a clock that was set back is noticed and freezes nothing. */
@MentasTest
@ExtendWith(OutputCaptureExtension.class)
class HouseTimeTest {

    private static final String PROCESS = "house-time";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MentasClock clock;

    @Autowired
    ClockWatch watch;

    @LocalServerPort
    int port;

    @AfterEach
    void away() {
        watch.believe();
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName(PROCESS)
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @Test
    void pinsTheZoneWhateverTheMachines() {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        try (var started = new SpringApplicationBuilder(Nothing.class)
                .profiles("demo")
                .run(
                        "--spring.main.web-application-type=none",
                        "--spring.datasource.url=" + TestDatabase.fresh(),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres")) {
            assertThat(started.isActive()).isTrue();
            assertThat(TimeZone.getDefault().getID()).isEqualTo("Asia/Makassar");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void speaksWithTheDatabaseInTheZone() {
        assertThat(jdbc.sql("show time zone").query(String.class).single()).isEqualTo("Asia/Makassar");
        assertThat(jdbc.sql("select time_zone from house_time")
                        .query(String.class)
                        .single())
                .isEqualTo("Asia/Makassar");
    }

    @Test
    void refusesToStartInAnotherZoneThanTheDatabases() {
        assertThatThrownBy(() -> new NotedTime(jdbc, ZoneId.of("Asia/Jakarta")))
                .isInstanceOf(StartRefusal.class)
                .hasMessage(
                        "Mentas tidak dimulai: zona waktu Asia/Jakarta berbeda dari zona waktu Asia/Makassar yang tercatat"
                                + " di basis data ini; isilah mentas.time-zone dengan Asia/Makassar.");
    }

    @Test
    void noticesAClockThatWasSetBackAndLetsRunWhatOughtToRun(CapturedOutput output) {
        String instance = frozen(Duration.ofDays(1));
        Office.until(() -> jobs() == 1);
        watch.look();
        assertThat(runs(instance))
                .as("nothing was noted of a later moment, so it waits")
                .isTrue();

        jdbc.sql("update house_time set newest = ?")
                .param(Timestamp.from(clock.instant().plus(Duration.ofDays(1))))
                .update();
        watch.look();

        Office.until(() -> !runs(instance));
        assertThat(output).contains("The clock was set back");
        Visitor prov = Visitor.signedIn(port, "prov");
        assertThat(prov.get("/actuator/health").body()).contains("\"status\":\"DOWN\"");
        assertThat(prov.get("/pantau/masalah").body()).contains("Jam server mundur", "Jam sekarang sudah benar");
        assertThat(prov.get("/pantau").body()).contains("Jam server mundur");

        assertThat(prov.postForm("/pantau/masalah/jam", Map.of("_csrf", prov.token("/pantau/masalah")))
                        .statusCode())
                .isEqualTo(302);
        assertThat(prov.get("/actuator/health").body()).contains("\"status\":\"UP\"");
        assertThat(prov.get("/pantau/masalah").body()).doesNotContain("Jam server mundur");
    }

    /** An instance whose next step was made under a clock that stood later. */
    private String frozen(Duration by) {
        engine.getRepositoryService()
                .createDeployment()
                .name(PROCESS)
                .addModelInstance(
                        PROCESS + ".bpmn",
                        Bpmn.createExecutableProcess(PROCESS)
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .camundaAsyncAfter()
                                .endEvent()
                                .done())
                .deploy();
        JobExecutor executor =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        executor.shutdown();
        try {
            String instance = engine.getRuntimeService()
                    .startProcessInstanceByKey(PROCESS)
                    .getId();
            Timestamp later = Timestamp.from(Instant.now(clock).plus(by));
            jdbc.sql("update act_ru_job set duedate_ = ?, create_time_ = ? where process_instance_id_ = ?")
                    .params(later, later, instance)
                    .update();
            return instance;
        } finally {
            executor.start();
        }
    }

    private long jobs() {
        return engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey(PROCESS)
                .count();
    }

    private boolean runs(String instance) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count()
                > 0;
    }

    static class Nothing {}
}
