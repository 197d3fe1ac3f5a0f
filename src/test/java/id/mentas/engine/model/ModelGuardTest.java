package id.mentas.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.engine.OpenEngine;
import id.mentas.engine.RefusedRequest;
import id.mentas.testing.MentasTest;
import id.mentas.testing.SampleFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What may be deployed: each refusal names the element, each hole is shown open without the guard. */
@MentasTest
class ModelGuardTest {

    private static final String FORM =
            "{\"id\": \"guard-form\", \"type\": \"default\", \"components\": [], \"schemaVersion\": 19}";

    @Autowired
    ProcessEngine engine;

    @Autowired
    ApplicationContext house;

    @BeforeEach
    @AfterEach
    void cleanUp() {
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentNameLike("guard%")
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @Test
    void takesAHarmlessModel() {
        assertThatCode(
                        () -> deploy(
                                process(
                                        """
                        <userTask id="t" name="Lihat ${businessType}" camunda:candidateGroups="psm-${kecamatan}"
                            camunda:dueDate="${workingDays.in(10)}"/>
                        <sequenceFlow id="f" sourceRef="s" targetRef="t">
                          <conditionExpression xsi:type="tFormalExpression">${eligible == true and score > 10 and not empty execution.processBusinessKey}</conditionExpression>
                        </sequenceFlow>
                        """)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<scriptTask id='t' name='Hitung' scriptFormat='javascript'><script>1</script></scriptTask>",
                "<serviceTask id='t' name='Hitung' camunda:class='java.lang.Runtime'/>",
                "<serviceTask id='t' name='Hitung' camunda:type='shell'/>",
                "<serviceTask id='t' name='Hitung' camunda:type='external' camunda:topic='x'/>",
                "<serviceTask id='t' name='Hitung' camunda:expression='${execution.processEngineServices.repositoryService}'/>",
                "<serviceTask id='t' name='Hitung' camunda:expression=\"${&quot;&quot;.getClass().forName('java.lang.Runtime')}\"/>",
                "<serviceTask id='t' name='Hitung' camunda:expression='${dataSource.getConnection()}'/>",
                "<serviceTask id='t' name='Hitung' camunda:delegateExpression='${execution.getVariable(x)}'/>",
                "<serviceTask id='t' name='Hitung' camunda:expression='${a[0]}'/>",
                "<serviceTask id='t' name='Hitung' camunda:expression='${dateTime().plusDays(1)}'/>",
                "<serviceTask id='t' name='Hitung'><extensionElements><camunda:connector/></extensionElements></serviceTask>",
                "<userTask id='t' name='Hitung'><extensionElements><camunda:taskListener event='create' class='x.Y'/></extensionElements></userTask>",
                "<userTask id='t' name='Hitung'><extensionElements><camunda:inputOutput><camunda:inputParameter name='a'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:inputParameter></camunda:inputOutput></extensionElements></userTask>",
                "<userTask id='t' name='Hitung'><documentation>$<!-- -->{dataSource.connection.close()}</documentation></userTask>",
                "<userTask id='t' name='Hitung' old:assignee='${dataSource.x()}' xmlns:old='http://activiti.org/bpmn'/>",
                "<userTask id='t' name='Hitung' camunda:formKey='embedded:app:forms/x.html'/>"
            })
    void refusesWhatCouldRunCodeAndNamesTheElement(String element) {
        assertThatThrownBy(() -> deploy(process(element)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("\"Hitung\" (t)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<serviceTask id='t' name='Cari' camunda:delegateExpression='${findDuplicatez}'/> | langkah otomatis",
                "<userTask id='t' name='Cari' camunda:formRef='no-such-form' camunda:formRefBinding='deployment'/> | formulir \"no-such-form\" tidak ada",
                "<userTask id='t' name='Cari' camunda:formKey='embedded:deployment:forms/x/y.html'/> | formulir",
                "<businessRuleTask id='t' name='Cari' camunda:decisionRef='no-such-table'/> | tabel keputusan \"no-such-table\" tidak ada"
            })
    void refusesWhatNamesSomethingThatIsNotThere(String element, String sentence) {
        assertThatThrownBy(() -> deploy(process(element)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("\"Cari\" (t)")
                .hasMessageContaining(sentence);
    }

    @Test
    void runsAnyExpressionOfAModelWithoutTheGuard() {
        System.clearProperty("mentas.model.hole");
        String code =
                process("<serviceTask id='t' camunda:expression=\"${&quot;&quot;.getClass().forName('java.lang.System')"
                        + ".getMethod('setProperty', &quot;&quot;.getClass(), &quot;&quot;.getClass()).invoke(null, 'mentas.model.hole', 'open')}\"/>"
                        + "<sequenceFlow id='f' sourceRef='s' targetRef='t'/>");
        assertThatThrownBy(() -> deploy(code)).isInstanceOf(RefusedRequest.class);
        try (OpenEngine open = new OpenEngine(house)) {
            String id = open.engine()
                    .getRepositoryService()
                    .createDeployment()
                    .name("guard-open")
                    .addString("guard.bpmn", code)
                    .deployWithResult()
                    .getDeployedProcessDefinitions()
                    .get(0)
                    .getId();
            open.engine().getRuntimeService().startProcessInstanceById(id);
            assertThat(System.getProperty("mentas.model.hole")).isEqualTo("open");
            System.clearProperty("mentas.model.hole");
            assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceById(id))
                    .as("deployed beside the guard, it still reaches nothing")
                    .isInstanceOf(org.camunda.bpm.engine.ProcessEngineException.class);
            assertThat(System.getProperty("mentas.model.hole")).isNull();
        }
    }

    @Test
    void refusesDecisionsInAnotherLanguageThanFeel() {
        String decision =
                """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x">
                  <decision id="guard-decision" name="Nilai"><literalExpression expressionLanguage="%s"><text>%s</text></literalExpression></decision>
                </definitions>
                """;
        assertThatThrownBy(() -> deployment()
                        .addString("guard.dmn", decision.formatted("javascript", "1"))
                        .deploy())
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("guard-decision");
        assertThatThrownBy(() -> deployment()
                        .addString("guard.dmn", decision.formatted("feel", "${dataSource}"))
                        .deploy())
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void refusesFilesThatRunInTheBrowser() {
        assertThatThrownBy(() -> deployment()
                        .addString("guard.bpmn", process(""))
                        .addString("x.html", "<form><script cam-script>alert(1)</script></form>")
                        .deploy())
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("x.html");
        assertThatThrownBy(() -> deployment()
                        .addString("x.form", FORM.replace("[]", "[{\"type\":\"html\",\"content\":\"\\u003cscript>\"}]"))
                        .deploy())
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> deployment().addString("x.js", "alert(1)").deploy())
                .isInstanceOf(RefusedRequest.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.png",
                "a.jpg",
                "a.jpeg",
                "a.form",
                "a.bpmn",
                "a.bpmn20.xml",
                "a.dmn",
                "a.dmn11.xml",
                "a.svg",
                "a.txt",
                "png",
                "a",
                "a.png.exe",
                "a\tb.png"
            })
    void refusesAFileThatIsNotWhatItsNameSays(String name) {
        for (String content :
                List.of("garbage", "<x/>", "{}", "{\"components\": [], \"id\": \"a\"} more", "\u0089PNG\r\n\u001a\n")) {
            assertThatThrownBy(() -> deployment()
                            .addString("guard.bpmn", process(""))
                            .addString(name, content)
                            .deploy())
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining(name.replace('\t', '?'));
        }
    }

    @Test
    void takesAPictureBesideAModelWholeAndUnderItsOwnName() throws IOException {
        byte[] picture = SampleFiles.photo().getValue().readAllBytes();
        assertThatCode(() -> withPicture("a.jpg", picture)).doesNotThrowAnyException();
        assertThatThrownBy(() -> withPicture("a.png", picture)).hasMessageContaining("bukan gambar PNG");
        assertThatThrownBy(() -> withPicture("a.jpg", Arrays.copyOf(picture, 100)))
                .hasMessageContaining("bukan gambar JPEG");
    }

    private void withPicture(String name, byte[] picture) {
        deployment()
                .addString("guard.bpmn", process(""))
                .addInputStream(name, new ByteArrayInputStream(picture))
                .deploy();
    }

    @Test
    void refusesAFormAloneBecauseNoTaskWouldOpenIt() {
        assertThatThrownBy(() -> deployment().addString("guard-form.form", FORM).deploy())
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("bersama model proses");
    }

    @Test
    void refusesModelsOfOneTenant() {
        assertThatThrownBy(() -> deployment()
                        .tenantId("6411")
                        .addString("guard.bpmn", process(""))
                        .deploy())
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void completesAPartialDeploymentFromTheStagesNewest() {
        String model = process(
                "<userTask id='t' name='Lihat' camunda:formRef='guard-form' camunda:formRefBinding='deployment'/>"
                        + "<sequenceFlow id='f' sourceRef='s' targetRef='t'/>");
        deployment()
                .addString("processes/guard/guard.bpmn", model)
                .addString("forms/guard/guard-form.form", FORM)
                .deploy();
        Deployment partial = deployment()
                .addString("guard.bpmn", model.replace("'Lihat'", "'Lihat lagi'"))
                .deploy();
        assertThat(engine.getRepositoryService().getDeploymentResourceNames(partial.getId()))
                .containsExactlyInAnyOrder("guard.bpmn", "forms/guard/guard-form.form");
        Deployment again = deployment().addString("guard.bpmn", model).deploy();
        assertThat(engine.getRepositoryService().getDeploymentResourceNames(again.getId()))
                .hasSize(2);
        engine.getRuntimeService().startProcessInstanceByKey("guard");
        String task = engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey("guard")
                .singleResult()
                .getId();
        assertThat(engine.getFormService().getDeployedTaskForm(task)).isNotNull();
    }

    @Test
    void doesNotLetAPersonsDeploymentPassForShipped() {
        Deployment deployment = deployment()
                .source(ModelDeployment.SHIPPED)
                .addString("guard.bpmn", process(""))
                .deploy();
        assertThat(engine.getRepositoryService()
                        .createDeploymentQuery()
                        .deploymentId(deployment.getId())
                        .singleResult()
                        .getSource())
                .isEqualTo("analis");
        assertThat(List.of(deployment)).hasSize(1);
    }

    private void deploy(String model) {
        deployment().addString("guard.bpmn", model).deploy();
    }

    private DeploymentBuilder deployment() {
        return engine.getRepositoryService().createDeployment().name("guard");
    }

    private static String process(String elements) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="x">
                  <process id="guard" isExecutable="true" camunda:historyTimeToLive="P1D"><startEvent id="s"/>%s</process>
                </definitions>
                """
                .formatted(elements);
    }
}
