package id.mentas.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.testing.MentasTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the start ships and what it leaves alone. */
@MentasTest
@ExtendWith(OutputCaptureExtension.class)
class ModelDeploymentTest {

    private static final String STAGE = "trial";

    @Autowired
    ProcessEngine engine;

    @TempDir
    Path models;

    @BeforeEach
    void oneStage() throws IOException {
        write("processes/trial/trial.bpmn", Bpmn.convertToString(model("Lihat")));
        write("forms/trial/look.form", "{\"id\": \"look\", \"type\": \"default\", \"components\": []}");
        write("processes/other/readme.txt", "no model");
    }

    @AfterEach
    void away() {
        deployments().forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName("analyst's")
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @Test
    void shipsAStageWholeUnderItsNameAndWithTheRepositorysFileNames() {
        start();
        assertThat(deployments()).singleElement().satisfies(deployment -> {
            assertThat(deployment.getName()).isEqualTo(STAGE);
            assertThat(deployment.getSource()).isEqualTo("mentas");
            assertThat(deployment.getTenantId()).isNull();
            assertThat(engine.getRepositoryService().getDeploymentResourceNames(deployment.getId()))
                    .containsExactlyInAnyOrder("processes/trial/trial.bpmn", "forms/trial/look.form");
        });
    }

    @Test
    void shipsAgainOnlyWhatHasChangedSinceItLastShipped() throws IOException {
        start();
        start();
        assertThat(deployments()).hasSize(1);
        write("forms/trial/look.form", "{\"id\": \"look\", \"type\": \"default\", \"components\": [], \"x\": 1}");
        start();
        assertThat(deployments()).hasSize(2).allSatisfy(deployment -> assertThat(
                        engine.getRepositoryService().getDeploymentResourceNames(deployment.getId()))
                .as("whole, not the changed file alone")
                .hasSize(2));
    }

    @Test
    void leavesAnAnalystsNewerModelInForceAndSaysSo(CapturedOutput output) throws IOException {
        start();
        analystDeploys();
        start();
        assertThat(deployments()).as("nothing new to ship").hasSize(1);
        assertThat(output).doesNotContain("mentas.models.replace");
        write("processes/trial/trial.bpmn", Bpmn.convertToString(model("Lihat baik-baik")));
        start();
        assertThat(deployments()).hasSize(1);
        assertThat(output).contains("mentas.models.replace=trial");
        assertThat(labelInForce()).isEqualTo("Lihat menurut analis");
        start(STAGE);
        assertThat(labelInForce()).isEqualTo("Lihat baik-baik");
        start(STAGE);
        assertThat(deployments()).as("replaced once").hasSize(2);
    }

    @Test
    void reloadsAStageWhenOneOfItsFilesHasChangedWhileDeveloping(CapturedOutput output) throws IOException {
        ModelDeployment.Reload reload = new ModelDeployment.Reload(deployment());
        reload.look();
        reload.look();
        assertThat(deployments()).as("nothing changed").hasSize(1);
        write("processes/trial/trial.bpmn", Bpmn.convertToString(model("Lihat lagi")));
        reload.look();
        assertThat(labelInForce()).isEqualTo("Lihat lagi");
        write("forms/trial/look.form", "{\"id\": \"look\", \"type\": \"default\", \"components\": [], \"x\": 2}");
        reload.look();
        assertThat(deployments()).hasSize(3);
        write("processes/trial/trial.bpmn", "<half");
        reload.look();
        reload.look();
        assertThat(output.getAll().split("Models of stage trial are not taken", -1))
                .as("told once, and the rest goes on")
                .hasSize(2);
        write("processes/trial/trial.bpmn", Bpmn.convertToString(model("Lihat akhirnya")));
        reload.look();
        assertThat(labelInForce()).isEqualTo("Lihat akhirnya");
    }

    private void analystDeploys() {
        engine.getRepositoryService()
                .createDeployment()
                .name("analyst's")
                .addModelInstance("trial.bpmn", model("Lihat menurut analis"))
                .deploy();
    }

    private String labelInForce() {
        String id = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(STAGE)
                .latestVersion()
                .singleResult()
                .getId();
        UserTask task = engine.getRepositoryService().getBpmnModelInstance(id).getModelElementById("userTask_look");
        return task.getName();
    }

    private void start(String... replace) {
        deployment(replace).start();
    }

    private ModelDeployment deployment(String... replace) {
        return new ModelDeployment(
                engine.getRepositoryService(), new ModelSettings(models.toUri().toString(), Set.of(replace)));
    }

    private List<Deployment> deployments() {
        return engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName(STAGE)
                .list();
    }

    private static BpmnModelInstance model(String label) {
        return Bpmn.createExecutableProcess(STAGE)
                .camundaHistoryTimeToLiveString("P3650D")
                .startEvent()
                .userTask("userTask_look")
                .name(label)
                .camundaFormRef("look")
                .camundaFormRefBinding("deployment")
                .endEvent()
                .done();
    }

    private void write(String name, String content) throws IOException {
        Path file = models.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
