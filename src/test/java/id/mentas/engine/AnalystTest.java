package id.mentas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.testing.MentasTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** An analyst changes a stage over the REST door that Camunda Modeler uses. */
@MentasTest
class AnalystTest {

    private static final String MODEL =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="x">
              <process id="workshop" isExecutable="true" camunda:historyTimeToLive="P3650D">
                <startEvent id="s"/>
                <sequenceFlow id="f1" sourceRef="s" targetRef="d"/>
                <businessRuleTask id="d" name="Nilai umur" camunda:decisionRef="workshop-age" camunda:mapDecisionResult="singleEntry"
                    camunda:resultVariable="old"/>
                <sequenceFlow id="f2" sourceRef="d" targetRef="t"/>
                <userTask id="t" name="Tinjau usulan" camunda:candidateGroups="dinsos-kab" camunda:formRef="workshop-form"
                    camunda:formRefBinding="deployment"/>
              </process>
            </definitions>
            """;
    private static final String TABLE =
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="workshop-d" name="d" namespace="x">
              <decision id="workshop-age" name="Umur">
                <decisionTable id="workshop-t" hitPolicy="UNIQUE">
                  <input id="workshop-i"><inputExpression id="workshop-e" typeRef="integer"><text>age</text></inputExpression></input>
                  <output id="workshop-o" name="old" typeRef="boolean"/>
                  <rule id="r1"><inputEntry id="e1"><text>&gt; 60</text></inputEntry><outputEntry id="o1"><text>true</text></outputEntry></rule>
                  <rule id="r2"><inputEntry id="e2"><text>&lt;= 60</text></inputEntry><outputEntry id="o2"><text>false</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;
    private static final String FORM = "{\"id\": \"workshop-form\", \"type\": \"default\", \"components\": []}";

    @Autowired
    TestRestTemplate http;

    @Autowired
    ProcessEngine engine;

    @Autowired
    ObjectMapper json;

    @BeforeEach
    void aStageHasShipped() {
        engine.getRepositoryService()
                .createDeployment()
                .name("workshop")
                .addString("processes/workshop/workshop.bpmn", MODEL)
                .addString("processes/workshop/workshop-age.dmn", TABLE)
                .addString("forms/workshop/workshop-form.form", FORM)
                .deploy();
    }

    @AfterEach
    void away() {
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentNameLike("workshop%")
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @Test
    void changesALabelForTheNextCaseWhileRunningOnesKeepTheirs() {
        Task running = start(65);
        ResponseEntity<String> answer =
                deploy("analis", "workshop.bpmn", MODEL.replace("Tinjau usulan", "Periksa usulan"));
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
        assertThat(start(65).getName()).isEqualTo("Periksa usulan");
        assertThat(task(running.getProcessInstanceId()).getName()).isEqualTo("Tinjau usulan");
        assertThat(engine.getFormService().getDeployedTaskForm(start(65).getId()))
                .as("the form that the upload lacked came from the stage")
                .isNotNull();
    }

    @Test
    void changesAnAgeLimitForTheNextCase() {
        assertThat(old(start(65))).isEqualTo(true);
        ResponseEntity<String> answer = deploy("analis", "workshop-age.dmn", TABLE.replace("60", "70"));
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
        assertThat(old(start(65))).isEqualTo(false);
    }

    @Test
    void isToldTheElementOfWhatIsRefused() throws Exception {
        ResponseEntity<String> script = deploy(
                "analis",
                "workshop.bpmn",
                MODEL.replace(
                        "</process>",
                        "<scriptTask id='x' name='Hitung' scriptFormat='js'><script>1</script></scriptTask></process>"));
        assertThat(script.getStatusCode().value()).isEqualTo(400);
        assertThat(json.readTree(script.getBody()).get("message").asText())
                .isEqualTo("\"Hitung\" (x): skrip tidak diizinkan.");
        ResponseEntity<String> bean = deploy(
                "analis",
                "workshop.bpmn",
                MODEL.replace(
                        "</process>",
                        "<serviceTask id='x' name='Hitung' camunda:delegateExpression='${noSuchBean}'/></process>"));
        assertThat(bean.getStatusCode().value()).isEqualTo(400);
        assertThat(json.readTree(bean.getBody()).get("message").asText()).contains("\"Hitung\" (x)", "noSuchBean");
        ResponseEntity<String> broken = deploy("analis", "workshop.bpmn", "<definitions");
        assertThat(broken.getStatusCode().value()).isEqualTo(400);
        assertThat(broken.getBody()).doesNotContain("ENGINE-");
    }

    @Test
    void isToldThatAFormWithAListCouldNotBeSent() throws Exception {
        String list = FORM.replaceFirst("\"type\"\\s*:\\s*\"\\w+\"", "\"type\": \"dynamiclist\"");
        ResponseEntity<String> answer = deploy("analis", "workshop-form.form", list);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(json.readTree(answer.getBody()).get("message").asText())
                .startsWith("workshop-form.form: daftar berulang (dynamiclist) tidak dapat dikirim");
    }

    @Test
    void isTheOnlyOneWhoMay() {
        for (String user : new String[] {"kab6411", "prov", "pengawas"}) {
            assertThat(deploy(user, "workshop.bpmn", MODEL).getStatusCode().value())
                    .isEqualTo(403);
        }
    }

    private ResponseEntity<String> deploy(String user, String name, String content) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", "workshop-of-" + user);
        parts.add("enable-duplicate-filtering", "true");
        parts.add("deployment-source", "Camunda Modeler");
        parts.add(name, new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return http.withBasicAuth(user, "mentas").postForEntity("/engine-rest/deployment/create", parts, String.class);
    }

    private Task start(int age) {
        return task(engine.getRuntimeService()
                .startProcessInstanceByKey("workshop", Map.of("age", age, "kabupaten", "6411"))
                .getId());
    }

    private Task task(String instance) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    private Object old(Task task) {
        return engine.getRuntimeService().getVariable(task.getProcessInstanceId(), "old");
    }
}
