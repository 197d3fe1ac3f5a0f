package id.mentas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.testing.MentasTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="x" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
                xmlns:modeler="http://camunda.org/schema/modeler/1.0" modeler:executionPlatformVersion="7.24.0">
              <process id="workshop" name="Bengkel" isExecutable="true" camunda:historyTimeToLive="P3650D">
                <startEvent id="startEvent_begun" name="Dimulai"/>
                <sequenceFlow id="f1" sourceRef="startEvent_begun" targetRef="businessRuleTask_age"/>
                <businessRuleTask id="businessRuleTask_age" name="Nilai umur" camunda:decisionRef="workshop-age"
                    camunda:mapDecisionResult="singleEntry" camunda:resultVariable="old"/>
                <sequenceFlow id="f2" sourceRef="businessRuleTask_age" targetRef="userTask_coachAtHome"/>
                <userTask id="userTask_coachAtHome" name="Tinjau usulan" camunda:candidateGroups="dinsos-kab" camunda:formRef="coach-at-home"
                    camunda:formRefBinding="deployment" camunda:dueDate="${workingDays.in(3)}">
                  <documentation>Lihat apa yang ditemukan dan putuskan menurut aturan yang berlaku.</documentation>
                </userTask>
              </process>
              <bpmndi:BPMNDiagram id="d"><bpmndi:BPMNPlane id="p" bpmnElement="workshop">
                <bpmndi:BPMNShape id="s1" bpmnElement="startEvent_begun"><dc:Bounds x="0" y="0" width="36" height="36"/></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="s2" bpmnElement="businessRuleTask_age"><dc:Bounds x="80" y="0" width="100" height="80"/></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="s3" bpmnElement="userTask_coachAtHome"><dc:Bounds x="240" y="0" width="100" height="80"/></bpmndi:BPMNShape>
                <bpmndi:BPMNEdge id="e1" bpmnElement="f1"><di:waypoint x="36" y="18"/><di:waypoint x="80" y="18"/></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="e2" bpmnElement="f2"><di:waypoint x="180" y="18"/><di:waypoint x="240" y="18"/></bpmndi:BPMNEdge>
              </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
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
    private static final String FORM = form();

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
                .addString("forms/workshop/coach-at-home.form", FORM)
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
                .startsWith("\"Hitung\" (x): skrip tidak diizinkan.");
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
        ResponseEntity<String> answer = deploy("analis", "coach-at-home.form", list);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(json.readTree(answer.getBody()).get("message").asText())
                .startsWith("coach-at-home.form: daftar berulang (dynamiclist) tidak dapat dikirim");
    }

    @Test
    void isToldThatDataInCodeWouldShowBackslashes() throws Exception {
        ResponseEntity<String> answer =
                deploy("analis", "coach-at-home.form", FORM.replace("{{lastPoint}}", "`titik {{lastPoint}}`"));
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(json.readTree(answer.getBody()).get("message").asText())
                .startsWith("coach-at-home.form: data dalam tanda petik balik (`) tampil dengan garis miring terbalik");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name=\"Tinjau usulan\" | name=\"\" | Elemen userTask_coachAtHome: beri label",
                "userTask_coachAtHome | task1 | \"Tinjau usulan\" (task1): id-nya harus diawali userTask_",
                "Lihat apa yang ditemukan dan putuskan menurut aturan yang berlaku. | Lihat. | tulis dalam dokumentasi",
                "camunda:dueDate=\"${workingDays.in(3)}\" | id2=\"\" | isi batas waktu",
                "camunda:candidateGroups=\"dinsos-kab\" | id2=\"\" | isi grup",
                "camunda:resultVariable=\"old\" | camunda:asyncBefore=\"true\" | \"Nilai umur\" (businessRuleTask_age): isi jarak ulang",
                "bpmnElement=\"f2\" | bpmnElement=\"f1\" | tidak tergambar",
                "modeler:executionPlatformVersion=\"7.24.0\" | id2=\"\" | pilih versi mesin 7.24.0",
                "</definitions> | <message id=\"m\" name=\"no.suchWord\"/></definitions> | pesan \"no.suchWord\" tidak pernah dikirim",
                "</definitions> | <error id=\"m\" errorCode=\"noSuchError\"/></definitions> | galat \"noSuchError\"",
                "name=\"Bengkel\" | name=\"\" | beri proses ini nama"
            })
    void isHeldToTheRulesOfTheBuild(String old, String changed, String sentence) throws Exception {
        assertThat(MODEL).contains(old);
        ResponseEntity<String> answer = deploy("analis", "workshop.bpmn", MODEL.replace(old, changed));
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(json.readTree(answer.getBody()).get("message").asText()).contains(sentence);
    }

    @Test
    void isToldOfAFieldThatIsMissing() throws Exception {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", "workshop-of-analis");
        parts.add("workshop.bpmn", file("workshop.bpmn", MODEL));
        parts.add("coach-at-home.form", file("coach-at-home.form", FORM.replace("\"topic\"", "\"subject\"")));
        ResponseEntity<String> answer = http.withBasicAuth("analis", "mentas")
                .postForEntity("/engine-rest/deployment/create", parts, String.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(json.readTree(answer.getBody()).get("message").asText()).contains("isian \"topic\" tidak ada");
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
        parts.add(name, file(name, content));
        return http.withBasicAuth(user, "mentas").postForEntity("/engine-rest/deployment/create", parts, String.class);
    }

    private static ByteArrayResource file(String name, String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    private static String form() {
        try {
            return Files.readString(Path.of("forms/guidance/coach-at-home.form"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
