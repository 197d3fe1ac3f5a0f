package id.mentas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.engine.model.Repetitions;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** No single model stops the office: refused with the element named, and bounded where only a running case shows it. */
@MentasTest
@Timeout(120)
class ModelBoundsTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    TestRestTemplate http;

    @Autowired
    ApplicationContext house;

    @BeforeEach
    @AfterEach
    void cleanUp() {
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentNameLike("bounds%")
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timeCycle | R/PT0S | sekali sejam",
                "timeCycle | R5/PT1M | sekali sejam",
                "timeDuration | R/PT0S | sekali sejam",
                "timeCycle | R/2000-01-01T00:00:00/PT1H | terlalu jauh",
                "timeCycle | 0 0 0 31 2 ? | tidak pernah tiba",
                "timeCycle | * * * * * ? | sekali sejam",
                "timeCycle | setiap hari | tidak dapat dibaca",
                "timeDate | besok | tidak dapat dibaca",
                "timeDuration | PT | tidak dapat dibaca",
                "timeDuration | -P1D | tidak dapat dibaca",
                "timeDuration | P99Y | sepuluh tahun",
                "timeDate | ${workingDays.in(2000000000)} | terlalu besar"
            })
    void refusesATimerThatNeverEndsOrNeverComesAndNamesIt(String kind, String text, String sentence) {
        assertThatThrownBy(() -> deploy(boundary(kind, text)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("\"Setiap kali\" (b)")
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timeCycle | R/P1D",
                "timeCycle | R3/PT1H",
                "timeCycle | 0 0 8 * * MON-FRI",
                "timeCycle | 0 0 0 29 2 ?",
                "timeDate | 2027-03-01T08:00:00",
                "timeDuration | PT0S",
                "timeDuration | P2W",
                "timeDate | ${workingDays.in(250)}"
            })
    void takesATimerThatAnOfficeUses(String kind, String text) {
        assertThatCode(() -> deploy(boundary(kind, text))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timeCycle | R/PT0S",
                "timeCycle | 0 0 0 31 2 ?",
                "timeCycle | R/1900-01-01T00:00:00/PT1H",
                "timeDuration | R/PT0S"
            })
    void boundsATimerWhoseTextOnlyAVariableSays(String kind, String text) {
        deploy(boundary(kind, "${when}"));
        assertThatThrownBy(() -> start(Map.of("when", text)))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("pewaktu \"" + text + "\"");
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("bounds")
                        .count())
                .isZero();
    }

    @Test
    void takesACronThatNeverComesForDueNowWithoutTheGuard() {
        Date now = new Date();
        assertThat(new CycleBusinessCalendar().resolveDuedate("0 0 0 31 2 ?", now))
                .isEqualTo(now);
    }

    @Test
    void boundsANumberOfDaysThatOnlyAVariableSays() {
        deploy(
                "<userTask id='t' name='Lihat' camunda:candidateGroups='dinsos-kab' camunda:dueDate='${workingDays.in(days)}'/>"
                        + flow("s", "t"));
        assertThatThrownBy(() -> start(Map.of("days", 2_000_000_000)))
                .hasStackTraceContaining("angka 2000000000 terlalu besar");
        assertThatCode(() -> start(Map.of("days", 5))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bounds", "${stage}", "bounds-other"})
    void refusesAProcessThatCallsItself(String called) {
        engine.getRepositoryService()
                .createDeployment()
                .name("bounds-other")
                .addString("bounds-other.bpmn", process("bounds-other", call("bounds")))
                .deploy();
        assertThatThrownBy(() -> deploy(call(called)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("\"Panggil\" (c)");
    }

    @Test
    void boundsProcessesThatCallEachOtherWhereOnlyAGuardlessEngineTookThem() {
        // Each alone is harmless when it comes: the second closes the circle under the first one's feet.
        engine.getRepositoryService()
                .createDeployment()
                .name("bounds")
                .addString("bounds.bpmn", process("bounds", call("bounds-other")))
                .deploy();
        try (OpenEngine open = new OpenEngine(house)) {
            open.engine()
                    .getRepositoryService()
                    .createDeployment()
                    .name("bounds-other")
                    .addString("bounds-other.bpmn", process("bounds-other", call("bounds")))
                    .deploy();
        }
        assertThatThrownBy(() -> start(Map.of())).hasMessageContaining("saling memanggil lebih dari 8 tingkat");
    }

    @Test
    void boundsStepsThatGoRoundInOneTransaction() {
        deploy("<exclusiveGateway id='g' default='f3'/><task id='t' name='Putar'/>" + flow("s", "t") + flow("t", "g")
                + "<sequenceFlow id='f3' sourceRef='g' targetRef='t'/>");
        assertThatThrownBy(() -> start(Map.of())).hasMessageContaining("\"Putar\" (t) berulang tanpa henti");
    }

    @Test
    void boundsStepsThatGoRoundInTransactionsOfTheirOwn() {
        int before = Repetitions.most;
        Repetitions.most = 30;
        try {
            deploy("<exclusiveGateway id='g' default='f3'/><task id='t' name='Putar' camunda:asyncBefore='true'/>"
                    + flow("s", "t") + flow("t", "g") + "<sequenceFlow id='f3' sourceRef='g' targetRef='t'/>");
            start(Map.of());
            Office.until(() -> engine.getManagementService()
                            .createJobQuery()
                            .processDefinitionKey("bounds")
                            .withException()
                            .exceptionMessage(
                                    "Model proses keliru: langkah \"Putar\" (t) berulang tanpa henti. Beri tahu analis.")
                            .count()
                    == 1);
        } finally {
            Repetitions.most = before;
        }
    }

    @Test
    void boundsTheInstancesOfAStep() {
        String several = "<userTask id='t' name='Lihat' camunda:candidateGroups='dinsos-kab'>"
                + "<multiInstanceLoopCharacteristics><loopCardinality xsi:type='tFormalExpression'>%s</loopCardinality>"
                + "</multiInstanceLoopCharacteristics></userTask>" + flow("s", "t");
        assertThatThrownBy(() -> deploy(several.formatted("1000000")))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("\"Lihat\" (t)");
        deploy(several.formatted("${many}"));
        assertThatThrownBy(() -> start(Map.of("many", 1_000_000))).hasMessageContaining("paling banyak 500");
        assertThatCode(() -> start(Map.of("many", 3))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"R1000000/PT0S", "PT0S,PT0S", "${cycle}", "R5/sebentar", "R5/P99Y"})
    void refusesTriesThatNeverRest(String cycle) {
        assertThatThrownBy(() -> deploy(
                        "<userTask id='t' name='Lihat' camunda:asyncBefore='true'><extensionElements><camunda:failedJobRetryTimeCycle>"
                                + cycle
                                + "</camunda:failedJobRetryTimeCycle></extensionElements></userTask>"))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("\"Lihat\" (t)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "camunda:candidateGroups='analis' | grup \"analis\"",
                "camunda:candidateGroups='dinsos-kab, analis' | grup \"analis\"",
                "camunda:candidateGroups='camunda-admin' | grup \"camunda-admin\"",
                "camunda:candidateGroups='${kecamatan}' | grup \"${kecamatan}\"",
                "camunda:candidateGroups='tksk-641101' | grup \"tksk-641101\"",
                "camunda:candidateUsers='analis' | bukan kepada orang",
                "camunda:assignee='analis' | langsung diberikan",
                "camunda:assignee='${starter}' | langsung diberikan"
            })
    void refusesATaskForOthersThanTheStagesGroups(String who, String sentence) {
        assertThatThrownBy(() -> deploy("<userTask id='t' name='Lihat' " + who + "/>"))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("\"Lihat\" (t)")
                .hasMessageContaining(sentence);
    }

    @Test
    void refusesAGroupOfAnotherStage() {
        String outcome = process(
                "outcome",
                "<userTask id='t' name='Lihat' camunda:candidateGroups='psm-${kecamatan}'/>" + flow("s", "t"));
        assertThatThrownBy(() -> engine.getRepositoryService()
                        .createDeployment()
                        .name("bounds")
                        .addString("outcome.bpmn", outcome)
                        .deploy())
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("\"Lihat\" (t)")
                .hasMessageContaining("dinsos-kab, dinsos-prov");
    }

    @Test
    void refusesAnotherWayToNameWhoWorks() {
        assertThatThrownBy(
                        () -> deploy(
                                "<userTask id='t' name='Lihat'><potentialOwner><resourceAssignmentExpression>"
                                        + "<formalExpression>group(analis)</formalExpression></resourceAssignmentExpression></potentialOwner></userTask>"))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("\"Lihat\" (t)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"analis", "pengawas", "dinsos-kab,analis", "tksk-x"})
    void makesNoTaskForAGroupThatOnlyAVariableNames(String group) {
        deploy("<userTask id='t' name='Lihat' camunda:candidateGroups='${agency}'/>" + flow("s", "t"));
        assertThatThrownBy(() -> start(Map.of("agency", group)))
                .hasMessageContaining("tugas \"Lihat\" (t) tidak boleh diberikan kepada");
        assertThatCode(() -> start(Map.of("agency", "pupr"))).doesNotThrowAnyException();
    }

    @Test
    void makesNoTaskOfAPersonWhoHasNone() {
        deploy("<userTask id='t' name='Lihat' camunda:assignee='${signatory}'/>" + flow("s", "t"));
        assertThatThrownBy(() -> start(Map.of("signatory", "analis"))).hasMessageContaining("tidak mengerjakan tugas");
        assertThatCode(() -> start(Map.of("signatory", "kadis"))).doesNotThrowAnyException();
    }

    @Test
    void refusesAModelOfFiftyMegabytesBeforeItIsRead() {
        String large = process(
                "bounds", "<userTask id='t'><documentation>" + "x".repeat(2_000_000) + "</documentation></userTask>");
        assertThatThrownBy(() -> deployment(large))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("terlalu besar");
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", "bounds");
        parts.add("bounds.bpmn", new ByteArrayResource(new byte[50_000_000]) {
            @Override
            public String getFilename() {
                return "bounds.bpmn";
            }
        });
        ResponseEntity<String> answer = http.withBasicAuth("analis", "mentas")
                .postForEntity("/engine-rest/deployment/create", parts, String.class);
        assertThat(answer.getStatusCode().is4xxClientError())
                .as(answer.getBody())
                .isTrue();
        assertThat(answer.getBody()).contains("terlalu besar");
    }

    @Test
    void refusesAModelThatIsTooDeepOrHasTooManyElements() {
        assertThatThrownBy(() -> deploy("<subProcess>".repeat(5000) + "</subProcess>".repeat(5000)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("terlalu rumit");
        assertThatThrownBy(() -> deploy("<task/>".repeat(30_000)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("terlalu rumit");
    }

    private void start(Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("kabupaten", "6411");
        engine.getRuntimeService().startProcessInstanceByKey("bounds", all);
    }

    private void deploy(String elements) {
        deployment(process("bounds", elements));
    }

    private void deployment(String model) {
        engine.getRepositoryService()
                .createDeployment()
                .name("bounds")
                .addString("bounds.bpmn", model)
                .deploy();
    }

    private static String boundary(String kind, String text) {
        return "<userTask id='t' name='Lihat' camunda:candidateGroups='dinsos-kab'/>" + flow("s", "t")
                + "<boundaryEvent id='b' name='Setiap kali' attachedToRef='t' cancelActivity='false'><timerEventDefinition><"
                + kind + " xsi:type='tFormalExpression'>" + text + "</" + kind
                + "></timerEventDefinition></boundaryEvent><endEvent id='e'/>" + flow("b", "e");
    }

    private static String call(String called) {
        return "<callActivity id='c' name='Panggil' calledElement='" + called + "'/>" + flow("s", "c");
    }

    private static String flow(String from, String to) {
        return "<sequenceFlow id='f_" + from + to + "' sourceRef='" + from + "' targetRef='" + to + "'/>";
    }

    private static String process(String id, String elements) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="x">
                  <process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D"><startEvent id="s"/>%s</process>
                </definitions>
                """
                .formatted(id, elements);
    }
}
