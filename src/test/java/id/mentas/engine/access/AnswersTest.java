package id.mentas.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.common.Overtaken;
import id.mentas.engine.SmallModel;
import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import jakarta.ws.rs.core.Response.Status;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** What a person reads when something goes wrong, at both of the engine's web doors of the running house. */
@MentasTest
class AnswersTest {

    private static final String PROCESS = "answers";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    ObjectMapper json;

    private String task;

    @BeforeEach
    void oneTask() {
        if (engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(PROCESS)
                        .count()
                == 0) {
            SmallModel.deploy(engine.getRepositoryService(), PROCESS, SmallModel.task(PROCESS, "dinsos-kab"));
        }
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey(PROCESS, Map.of("caseNumber", "UEP-2026-1-6411-00009"))
                .getId();
        task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    @AfterEach
    void away() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .list()
                .forEach(running -> engine.getRuntimeService().deleteProcessInstance(running.getId(), "test"));
    }

    @Test
    void showsARefusalAsOurSentenceAlone() throws Exception {
        Visitor program = Visitor.program(port, "kab6411", "mentas");
        refusal(program.postJson("/engine-rest/task/" + task + "/submit-form", "{\"variables\":{}}"));
        refusal(program.postJson("/engine-rest/task/" + task + "/complete", "{\"variables\":{}}"));
        Visitor browser = Visitor.signedIn(port, "kab6411");
        browser.get("/camunda/app/tasklist/default/");
        refusal(browser.postJson(
                "/camunda/api/engine/engine/default/task/" + task + "/submit-form",
                "{\"variables\":{}}",
                "X-XSRF-TOKEN",
                browser.cookie("XSRF-TOKEN")));
    }

    private void refusal(HttpResponse<String> answer) throws Exception {
        JsonNode body = read(answer, 422);
        assertThat(body.get("type").asText()).isEqualTo("Refused");
        assertThat(body.get("message").asText()).startsWith("Formulir ini").endsWith(".");
        assertThat(body.get("errors").get(0).get("message").asText())
                .isEqualTo(body.get("message").asText());
    }

    @Test
    void tellsWhoComesTooLateInOurWords() throws Exception {
        engine.getTaskService().claim(task, "kab6411b");
        HttpResponse<String> answer = Visitor.program(port, "kab6411", "mentas")
                .postJson("/engine-rest/task/" + task + "/claim", "{\"userId\":\"kab6411\"}");
        assertThat(read(answer, 409).get("message").asText()).startsWith("Tugas ini baru saja diambil");
    }

    /** What is thrown differs from run to run when many take one task at once; what they are told doesn't. */
    @Test
    void tellsAllWhoComeTooLateAtOnceInOurWords() throws Exception {
        List<Visitor> colleagues = Stream.of("kab6411", "kab6411b", "kab6411", "kab6411b")
                .map(user -> Visitor.program(port, user, "mentas"))
                .toList();
        List<String> users = List.of("kab6411", "kab6411b", "kab6411", "kab6411b");
        List<HttpResponse<String>> answers = IntStream.range(0, users.size())
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> colleagues
                        .get(i)
                        .postJson("/engine-rest/task/" + task + "/claim", "{\"userId\":\"" + users.get(i) + "\"}")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).anyMatch(answer -> answer.statusCode() == 204);
        assertThat(answers).anyMatch(answer -> answer.statusCode() == 409);
        for (HttpResponse<String> answer : answers) {
            if (answer.statusCode() != 204) {
                read(answer, 409);
            }
        }
    }

    @Test
    void tellsOfALostRaceHoweverItIsWrapped() {
        var wrapped = new RestException(
                Status.INTERNAL_SERVER_ERROR,
                new OptimisticLockingException("ENGINE-03005 Execution of 'UPDATE TaskEntity' failed"),
                "Cannot submit task form x: ENGINE-03005");
        assertThat(Answer.to(wrapped).getStatus()).isEqualTo(409);
    }

    @Test
    void tellsOfALostRaceByItsKind() {
        List.of(
                        new Overtaken("Sudah diambil. Muat ulang."),
                        new OptimisticLockingFailureException("Nomination changed meanwhile"),
                        new CannotAcquireLockException("could not obtain lock"),
                        new DuplicateKeyException("duplicate key value"),
                        new ProcessEngineException(
                                "ENGINE-03083", new RuntimeException(new SQLException("deadlock detected", "40P01"))))
                .forEach(thrown -> {
                    var answer = Answer.to(new RestException(Status.INTERNAL_SERVER_ERROR, thrown, "Cannot submit"));
                    assertThat(answer.getStatus()).as(thrown.toString()).isEqualTo(409);
                    assertThat(((Answer) answer.getEntity()).message()).contains("Muat ulang");
                });
        assertThat(Answer.to(new ProcessEngineException("x", new SQLException("broken", "42601")))
                        .getStatus())
                .isEqualTo(500);
    }

    @Test
    void hidesTheEnginesWordsBehindACode() {
        Answer answer = (Answer)
                Answer.to(new ProcessEngineException("ENGINE-01234 secret")).getEntity();
        assertThat(answer.message()).doesNotContain("ENGINE", "secret").containsPattern("kode [0-9a-f]{8}");
    }

    @Test
    void saysNothingOfWhatOneMayNotSee() throws Exception {
        Visitor neighbour = Visitor.program(port, "kab6402", "mentas");
        read(neighbour.get("/engine-rest/task/" + task), 404);
        read(neighbour.postJson("/engine-rest/task/" + task + "/submit-form", "{}"), 404);
        HttpResponse<String> count = neighbour.get("/engine-rest/task/count?processDefinitionKey=" + PROCESS);
        assertThat(json.readTree(count.body()).get("count").asInt()).isZero();
    }

    @Test
    void answersMalformedRequestsWithoutTheEnginesWords() throws Exception {
        Visitor program = Visitor.program(port, "kab6411", "mentas");
        read(program.postJson("/engine-rest/task", "{"), 400);
        read(program.get("/engine-rest/task?sortBy=nonsense&sortOrder=asc"), 400);
        read(program.get("/engine-rest/no-such-thing"), 404);
    }

    @Test
    void answersWhatNoPersonSendsWithASentence() throws Exception {
        Visitor program = Visitor.program(port, "kab6411", "mentas");
        read(program.postJson("/engine-rest/task", "null"), 400);
        read(program.postJson("/engine-rest/task", "{\"name\":\"a\\u0000b\"}"), 400);
        read(program.postJson("/engine-rest/task", "{\"name\":\"\\ud83d\"}"), 400);
        read(program.postJson("/engine-rest/task", "[".repeat(5000)), 400);
        read(program.get("/engine-rest/task?name=a%00b"), 400);
        read(program.get("/engine-rest/task?createdAfter=2026-13-01T25:61:61"), 400);
        read(program.get("/engine-rest/task/no-such-task/variables"), 404);
        read(program.get("/engine-rest/task/no-such-task/deployed-form"), 404);
        read(program.get("/engine-rest/case-definition"), 404);
        read(program.get("/engine-rest/history/case-instance/count"), 404);
        read(program.get("/engine-rest/process-instance/count?caseInstanceId=x&superCaseInstance=y"), 400);
        read(program.get("/engine-rest/task/" + task, "Accept-Language", "////;q=x"), 400);
        read(program.get("/engine-rest/authorization/count?groupIdIn=6411&userIdIn=x"), 400);
        String decision = engine.getRepositoryService().createDecisionDefinitionQuery().listPage(0, 1).stream()
                .findFirst()
                .orElseThrow()
                .getId();
        read(program.get("/engine-rest/decision-definition/" + decision + "/xml"), 403);
    }

    @Test
    void answersWhatAnAdministratorMistypesWithASentence() throws Exception {
        Visitor admin = Visitor.program(port, "admin", "mentas");
        read(admin.postJson("/engine-rest/process-instance/job-retries", "{\"retries\":1}"), 400);
        read(admin.get("/engine-rest/job/count?processDefinitionKey=x&activityId=y&jobDefinitionId=z"), 400);
        read(
                admin.put(
                        "/engine-rest/decision-definition/round-closing/history-time-to-live",
                        "{\"historyTimeToLive\":30}".getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/json"),
                404);
    }

    private static final List<String> ODD_KINDS =
            List.of("null", "{\"value\":1,\"type\":\"File\"}", "{\"value\":\"[\",\"type\":\"Json\"}");

    /** At a task and at a start form, at both doors: each in a sentence that names the field. */
    @Test
    void refusesVariablesThatAreNotWhatTheySay() throws Exception {
        Visitor program = Visitor.program(port, "kab6411", "mentas");
        Visitor browser = Visitor.signedIn(port, "kab6411");
        browser.get("/camunda/app/tasklist/default/");
        for (String path : List.of(
                "task/" + task + "/submit-form",
                "task/" + task + "/complete",
                "process-definition/key/case-event/submit-form")) {
            // Everything once, and one of each kind by the other ways: a program's password takes long to check.
            boolean all = path.endsWith("/submit-form") && path.startsWith("task");
            for (String variable : all ? oddVariables() : ODD_KINDS) {
                String body = "{\"variables\":{\"photo\":" + variable + "}}";
                if (ODD_KINDS.contains(variable)) {
                    refusedVariable(program.postJson("/engine-rest/" + path, body), variable);
                }
                refusedVariable(
                        browser.postJson(
                                "/camunda/api/engine/engine/default/" + path,
                                body,
                                "X-XSRF-TOKEN",
                                browser.cookie("XSRF-TOKEN")),
                        variable);
            }
        }
    }

    private static List<String> oddVariables() {
        String file = "\"type\":\"File\"";
        String json = "\"type\":\"Json\"";
        return Stream.of(
                        ODD_KINDS.stream(),
                        Stream.of("1", "null", "\"x\"", "[1]", "{\"a\":1}")
                                .flatMap(value -> Stream.of(
                                        "{\"value\":" + value + ",\"type\":\"file\"}",
                                        "{\"value\":" + value + "," + file + ",\"valueInfo\":{}}",
                                        "{\"value\":" + value + "," + file + ",\"valueInfo\":{\"filename\":null}}")),
                        oddNames(file),
                        Stream.of(
                                "{\"value\":1e30,\"type\":\"Long\"}",
                                "{\"value\":3000000000,\"type\":\"Integer\"}",
                                "{\"value\":-40000,\"type\":\"Short\"}",
                                "{\"value\":\"x\",\"type\":\"\"}",
                                "{\"value\":\"x\",\"type\":\"Nonsense\"}",
                                "{\"value\":\"x\",\"type\":\"Long\"}",
                                "{\"value\":\"x\",\"type\":\"String\",\"valueInfo\":{\"transient\":1}}",
                                "{\"value\":\"x\",\"type\":\"Object\"}",
                                "{\"value\":null," + file + ",\"valueInfo\":{\"filename\":\"a.png\"}}",
                                "{\"value\":[1]," + file + ",\"valueInfo\":{\"filename\":\"a.png\"}}",
                                "{\"value\":[]," + json + "}",
                                "{\"value\":\"" + "[".repeat(3000) + "\"," + json + "}",
                                "{\"value\":\"" + "9".repeat(100_000) + "\"," + json + "}"))
                .flatMap(odd -> odd)
                .toList();
    }

    /** What stands beside the bytes of a file. */
    private static Stream<String> oddNames(String file) {
        return Stream.of(
                        "\"filename\":\"" + "a".repeat(201) + "\"",
                        "\"filename\":\" \"",
                        "\"filename\":\"a\\r\\nSet-Cookie: x.png\"",
                        "\"filename\":\"a\\u0085.png\"",
                        "\"filename\":\"gpj.\\u202Egnp.exe\"",
                        "\"filename\":\"a.png\",\"mimeType\":\"image/png\\r\\nx: y\"",
                        "\"filename\":\"a.png\",\"mimeType\":\"image\"",
                        "\"filename\":\"a.png\",\"mimeType\":\"image/" + "p".repeat(200) + "\"",
                        "\"filename\":\"a.png\",\"encoding\":\"" + "U".repeat(50) + "\"",
                        "\"filename\":\"a.png\",\"encoding\":\"UTF-8\\n\"")
                .map(info -> "{\"value\":\"iVBORw0KGgo=\"," + file + ",\"valueInfo\":{" + info + "}}");
    }

    @Test
    void saysBetweenWhatANumberMayLie() throws Exception {
        JsonNode body = read(
                Visitor.program(port, "kab6411", "mentas")
                        .postJson(
                                "/engine-rest/process-definition/key/objection/submit-form",
                                "{\"variables\":{\"photo\":{\"value\":3000000000,\"type\":\"Integer\"}}}"),
                422);
        assertThat(body.get("message").asText())
                .isEqualTo("Isian \"photo\": angka ini di luar batas. Isi dari -2.147.483.648 sampai 2.147.483.647.");
    }

    private void refusedVariable(HttpResponse<String> answer, String variable) throws Exception {
        assertThat(answer.statusCode())
                .as(variable.substring(0, Math.min(80, variable.length())) + answer.body())
                .isEqualTo(422);
        JsonNode body = read(answer, 422);
        assertThat(body.get("type").asText()).isEqualTo("Refused");
        assertThat(body.get("errors").get(0).get("field").asText())
                .as(variable.substring(0, Math.min(200, variable.length())))
                .isEqualTo("photo");
        assertThat(body.get("message").asText()).startsWith("Isian \"photo\": ");
    }

    @Test
    void answersAnAddressThatCannotBeReadInASentence() throws Exception {
        Visitor program = Visitor.program(port, "kab6411", "mentas");
        assertThat(read(program.get("/engine-rest/%00"), 400).get("message").asText())
                .startsWith("Permintaan ini tidak terbaca");
        for (HttpResponse<String> answer :
                List.of(program.get("/surat/%00"), program.put("/api/drafts/files/%00", new byte[] {1}))) {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(json.readTree(answer.body()).get(0).get("message").asText())
                    .startsWith("Permintaan ini tidak terbaca");
        }
        HttpResponse<String> page = program.get("/surat/%00", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("lang=\"id\"", "Permintaan ini tidak terbaca")
                .doesNotContain("Bad Request");
    }

    @Test
    void answersCodeInQueriesWithASentence() throws Exception {
        HttpResponse<String> answer = Visitor.program(port, "kab6411", "mentas")
                .postJson("/engine-rest/task", "{\"orQueries\":[{\"assigneeExpression\":\"${dataSource}\"}]}");
        assertThat(read(answer, 400).get("message").asText()).contains("tidak diizinkan");
    }

    @Test
    void keepsCountsOfTheProvinceFromAKabupaten() throws Exception {
        read(Visitor.program(port, "kab6411", "mentas").get("/engine-rest/metrics/activity-instance-start/sum"), 403);
        assertThat(Visitor.program(port, "prov", "mentas")
                        .get("/engine-rest/metrics/activity-instance-start/sum")
                        .statusCode())
                .isEqualTo(200);
    }

    private JsonNode read(HttpResponse<String> answer, int status) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body())
                .doesNotContain("ENGINE-", "Exception: ", "org.camunda", "NullPointer", "OptimisticLocking");
        JsonNode body = json.readTree(answer.body());
        assertThat(body.get("message").asText()).isNotBlank();
        return body;
    }
}
