package id.mentas.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import id.mentas.assessment.Visits;
import id.mentas.common.Refused;
import id.mentas.grant.Stage;
import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import id.mentas.testing.SampleFiles;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is typed is kept for the person who typed it, as long as the task is that person's. */
@MentasTest
class DraftsTest {

    private static final String VILLAGE = "6403012001";
    private static final String MINE = "tksk640301";
    private static final String OTHERS = "tksk640302";

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Drafts drafts;

    String caseNumber;
    String task;
    String path;

    @BeforeEach
    void takeATask() {
        caseNumber = samples.in(VILLAGE, Stage.NOMINATION);
        samples.start("assessment", caseNumber);
        office.settle();
        task = office.as(MINE).task("visitHousehold", caseNumber).getId();
        path = "/api/drafts?task=" + task;
        claim();
    }

    @Test
    void keepsADraftForThePersonAlone() {
        assertThat(as(MINE).get(path).statusCode()).isEqualTo(204);

        assertThat(as(MINE).call("PUT", path, "{\"potential\":\"Kue lapis\"}").statusCode())
                .isEqualTo(204);

        assertThat((String) JsonPath.read(as(MINE).get(path).body(), "$.typed.potential"))
                .startsWith("Kue lapis");
        for (String other : new String[] {OTHERS, "kab6403", "admin"}) {
            assertThat(as(other).get(path).statusCode()).isEqualTo(204);
            assertThat(as(other).call("PUT", path, "{}").statusCode()).isEqualTo(404);
        }
        assertThat(as(MINE).call("DELETE", path, "").statusCode()).isEqualTo(204);
        assertThat(as(MINE).get(path).statusCode()).isEqualTo(204);
    }

    @Test
    void refusesWhatIsTooLongOrNoObject() {
        String long_ = "{\"note\":\"" + "a".repeat(DraftDesk.MOST_TYPED) + "\"}";

        assertThat(as(MINE).call("PUT", path, long_).body()).contains("terlalu panjang untuk disimpan");
        assertThat(as(MINE).call("PUT", path, "[1]").statusCode()).isEqualTo(422);
        assertThat(as(MINE).call("PUT", path, "{").statusCode()).isEqualTo(422);
        assertThat(as(MINE).call("PUT", "/api/drafts", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void aChangeFromABrowserBringsTheTokenThatWasHandedOut() {
        Visitor browser = Visitor.signedIn(port, MINE);
        String token = browser.get(path).headers().firstValue("X-CSRF-TOKEN").orElseThrow();

        assertThat(browser.call("PUT", path, "{}").statusCode()).isEqualTo(403);
        assertThat(browser.call("PUT", path, "{}", "X-CSRF-TOKEN", token).statusCode())
                .isEqualTo(204);
    }

    @Test
    void aDraftEndsWhenTheTaskIsGivenBack() {
        as(MINE).call("PUT", path, "{\"note\":\"x\"}");

        office.as(MINE).signedIn(() -> {
            tasks.setAssignee(task, null);
            return true;
        });

        assertThat(count()).isZero();
        claim();
        assertThat(as(MINE).get(path).statusCode()).isEqualTo(204);
    }

    @Test
    void aDraftEndsWithItsTaskHoweverThatEnds() {
        as(MINE).call("PUT", path, "{\"note\":\"x\"}");
        drafts.sweep();
        assertThat(count()).isOne();

        String instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        runtime.deleteProcessInstance(instance, "withdrawn");
        drafts.sweep();

        assertThat(count()).isZero();
    }

    @Test
    void takesAFileThatWasSentAheadAndThrowsItAwayWithTheDraft() throws IOException {
        HttpResponse<String> kept = putFile("photo", photo());
        assertThat(kept.statusCode()).isEqualTo(200);
        String key = JsonPath.read(kept.body(), "$.key");
        assertThat(as(MINE).download("/api/drafts/files/photo/" + key + "?task=" + task))
                .isEqualTo(photo());
        assertThat(as(OTHERS)
                        .get("/api/drafts/files/photo/" + key + "?task=" + task)
                        .statusCode())
                .isEqualTo(404);

        Map<String, Object> form = Visits.with(Visits.baker(), "coordinates", "2.150000,117.490000");
        form.put("photo", SentFiles.REFERENCE + key);
        form.put("householdSize", 0L);
        assertThatThrownBy(() -> office.as(MINE).does("visitHousehold", caseNumber, form))
                .isInstanceOf(Refused.class);
        form.put("householdSize", 5L);
        office.as(MINE).does("visitHousehold", caseNumber, form);

        assertThat(office.fact(
                        Long.class,
                        "select count(*) from document where case_number = ? and kind = 'PHOTO'",
                        caseNumber))
                .isOne();
        assertThat(count()).isZero();
    }

    @Test
    void saysThatAFileIsNotThereAnyMore() throws IOException {
        String key = JsonPath.read(putFile("photo", photo()).body(), "$.key");
        putFile("photo", photo());
        Map<String, Object> form = Visits.with(Visits.baker(), "coordinates", "2.150000,117.490000");

        for (String reference : new String[] {key, "x"}) {
            form.put("photo", SentFiles.REFERENCE + reference);
            assertThatThrownBy(() -> office.as(MINE).does("visitHousehold", caseNumber, form))
                    .hasMessageContaining("berkas yang tadi dikirim tidak tersimpan lagi");
        }
    }

    @Test
    void keepsNoFileThatTheFormDoesNotAskForOrThatIsTooLarge() throws IOException {
        assertThat(putFile("other", photo()).body()).contains("tidak dikenal pada formulir ini");
        assertThat(putFile("photo", new byte[DraftDesk.LARGEST_FILE + 1]).body())
                .contains("terlalu besar");
        assertThat(count()).isZero();
    }

    @Test
    void refusesNamesOfFilesThatNobodyCanRead() throws IOException {
        for (String name : List.of("%", "%zz", "", "%20", "a%00b", "a%0Ab.jpg", "a".repeat(201))) {
            HttpResponse<String> answer = putFile("photo", photo(), name, "image/jpeg");
            assertThat(answer.statusCode()).as(name).isEqualTo(422);
            assertThat((String) JsonPath.read(answer.body(), "$[0].message")).startsWith("Nama berkas");
        }
        assertThat(putFile("photo", photo(), "a.jpg", "a".repeat(101)).statusCode())
                .isEqualTo(422);
        assertThat(putFile("photo", photo(), "a".repeat(200), "").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> putFile(String field, byte[] content) {
        return putFile(field, content, "rumah%20saya.jpg", "image/jpeg");
    }

    private HttpResponse<String> putFile(String field, byte[] content, String name, String type) {
        return as(MINE).put(
                        "/api/drafts/files/" + field + "?task=" + task,
                        content,
                        "X-Mentas-File-Name",
                        name,
                        "X-Mentas-File-Type",
                        type);
    }

    private long count() {
        return office.fact(Long.class, "select count(*) from form_draft where place = ?", "task:" + task);
    }

    private Visitor as(String user) {
        return Visitor.program(port, user, "mentas");
    }

    private void claim() {
        office.as(MINE).signedIn(() -> {
            tasks.claim(task, MINE);
            return true;
        });
    }

    private static byte[] photo() throws IOException {
        return SampleFiles.photo().getValue().readAllBytes();
    }
}
