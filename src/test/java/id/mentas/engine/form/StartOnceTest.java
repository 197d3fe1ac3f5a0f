package id.mentas.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.engine.node.MentasClock;
import id.mentas.grant.Stage;
import id.mentas.people.Visitor;
import id.mentas.testing.AtOnce;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A start form that comes more than once, at the web doors of the running house. */
@MentasTest
class StartOnceTest {

    private static final String SESSION = "guidance-session";
    private static final String SUBMIT = "/engine-rest/process-definition/key/" + SESSION + "/submit-form";
    private static final String KEY = "Idempotency-Key";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    SampleCases samples;

    @Autowired
    MentasClock clock;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartKeys keys;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Office office;

    private static String waiting;
    private Visitor officer;

    @BeforeEach
    void anOfficerForWhosePeopleSessionsCanBeOpened() {
        if (waiting == null) {
            waiting = samples.in("6408012001", Stage.HANDOVER);
            samples.start("guidance", waiting);
            samples.start("guidance", samples.in("6408012001", Stage.HANDOVER, "MINUMAN", 2));
            office.settle();
        }
        officer = Visitor.program(port, "kab6408", "mentas");
    }

    @Test
    void beginsOneThingHoweverOftenAFormIsSentAtOnce() throws Exception {
        long before = running();
        String key = UUID.randomUUID().toString();
        Callable<HttpResponse<String>> send = () -> officer.postJson(SUBMIT, session("KUE"), KEY, key);
        List<HttpResponse<String>> answers = AtOnce.all(Collections.nCopies(4, send));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertThat(answers.stream().map(this::id).distinct()).hasSize(1);
        assertThat(id(officer.postJson(SUBMIT, session("KUE"), KEY, key))).isEqualTo(id(answers.get(0)));
        assertThat(running()).isEqualTo(before + 1);
    }

    @Test
    void givesAnotherFormItsOwnAnswer() throws Exception {
        String first = id(officer.postJson(SUBMIT, session("KUE"), KEY, "kunci-satu-" + UUID.randomUUID()));
        String second = id(officer.postJson(SUBMIT, session("KUE"), KEY, "kunci-dua-" + UUID.randomUUID()));
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void bindsAKeyToItsPerson() throws Exception {
        String key = UUID.randomUUID().toString();
        String mine = id(officer.postJson(SUBMIT, session("KUE"), KEY, key));
        Visitor colleague = Visitor.program(port, "kab6408b", "mentas");
        assertThat(id(colleague.postJson(SUBMIT, session("KUE"), KEY, key))).isNotEqualTo(mine);
    }

    @Test
    void tellsThatTheSameFormCameBeforeWithOtherContent() throws Exception {
        String key = UUID.randomUUID().toString();
        officer.postJson(SUBMIT, session("KUE"), KEY, key);
        HttpResponse<String> other = officer.postJson(SUBMIT, session("BENGKEL"), KEY, key);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("sudah terkirim sebelumnya dengan isian lain");
    }

    @Test
    void letsARefusedFormBeCorrectedAndSentAgain() throws Exception {
        String key = UUID.randomUUID().toString();
        assertThat(officer.postJson(SUBMIT, session(""), KEY, key).statusCode()).isEqualTo(422);
        assertThat(officer.postJson(SUBMIT, session("KUE"), KEY, key).statusCode())
                .isEqualTo(200);
    }

    @Test
    void knowsAFormWithoutAKeyByItsContentForAShortTime() throws Exception {
        String content = session("MINUMAN");
        Callable<HttpResponse<String>> send = () -> officer.postJson(SUBMIT, content);
        List<HttpResponse<String>> answers = AtOnce.all(Collections.nCopies(4, send));
        assertThat(answers.stream().map(this::id).distinct()).hasSize(1);

        clock.moveTo(clock.instant().plus(StartKeys.SAME_CONTENT).plus(Duration.ofSeconds(1)));
        assertThat(id(officer.postJson(SUBMIT, content))).isNotEqualTo(id(answers.get(0)));
    }

    @Test
    void givesEachOpenedFormAKey() {
        String opened = "/engine-rest/process-definition/key/" + SESSION + "/deployed-start-form";
        String key = officer.get(opened).headers().firstValue(KEY).orElseThrow();
        assertThat(officer.get(opened).headers().firstValue(KEY).orElseThrow()).isNotEqualTo(key);
    }

    @Test
    void refusesAKeyThatIsNone() {
        HttpResponse<String> answer = officer.postJson(SUBMIT, session("KUE"), KEY, "x y");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("tidak terbaca");
    }

    @Test
    void forgetsKeysAfterAWhileAndKeepsNothingTyped() throws Exception {
        officer.postJson(SUBMIT, session("KUE"), KEY, "kunci-lama-" + UUID.randomUUID());
        assertThat(jdbc.sql("select count(*) from start_key where content !~ '^[0-9a-f]{64}$'")
                        .query(Long.class)
                        .single())
                .isZero();
        clock.moveTo(clock.instant().plus(StartKeys.KEPT).plus(Duration.ofMinutes(1)));
        transaction.executeWithoutResult(status -> keys.sweep());
        assertThat(jdbc.sql("select count(*) from start_key where key like 'kunci-lama-%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static String session(String type) {
        return """
               {"variables": {"round": {"value": "%s"}, "businessType": {"value": "%s"}}}
               """
                .formatted(SampleCases.ROUND, type);
    }

    private String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return json.readTree(answer.body()).get("id").asText();
        } catch (java.io.IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private long running() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(SESSION)
                .count();
    }
}
