package id.mentas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.mentas.assessment.Visits;
import id.mentas.documents.Documents;
import id.mentas.grant.Stage;
import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an officer of one kabupaten finds of a case of another: nothing, at any door, by list, by id or by count. */
@MentasTest
class SightBrowserTest {

    private static final String THEIR_VILLAGE = "6474011001";
    private static final String OUR_VILLAGE = "6411012001";
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @Autowired
    Documents documents;

    @Autowired
    ProcessEngine engine;

    private String theirs;
    private String ours;
    private Task theirTask;
    private Page page;

    @BeforeEach
    void aCaseInEachOfTwo() {
        theirs = toVerify(THEIR_VILLAGE, "tksk647401");
        ours = toVerify(OUR_VILLAGE, "tksk641101");
        theirTask = office.as("kab6474").task("verifyAssessment", theirs);
        page = Tasklist.of(browser, port, "kab6411", 1280).page();
    }

    @AfterEach
    void away() {
        engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("assessment").list().stream()
                .filter(instance -> List.of(ours, theirs).contains(instance.getBusinessKey()))
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test"));
    }

    @Test
    void findsOnesOwnAndNothingOfTheNeighbour() {
        inTasklist();
        throughItsApi();
        byRest();
        inTheConsole();
        byOurApi();
    }

    private void inTasklist() {
        for (String list : List.of("Tugas kelompok", "Asesmen")) {
            page.locator(".task-filters .item h4 a", new Page.LocatorOptions().setHasText(list))
                    .click();
            assertThat(page.locator(".tasks-list li.task").first()).isVisible();
            assertThat(page.locator(".tasks-list li.task", new Page.LocatorOptions().setHasText(theirs)))
                    .hasCount(0);
        }
        // Other tests leave so many tasks that one's own may stand on a later page.
        findsByTyping(ours, 1);
        findsByTyping(theirs, 0);
        page.navigate(address() + "/camunda/app/tasklist/default/?x#/?task=" + theirTask.getId());
        page.locator(".task-filters .item h4 a", new Page.LocatorOptions().setHasText("Tugas kelompok"))
                .click();
        assertThat(page.locator(".tasks-list li.task").first()).isVisible();
        assertThat(page.locator("body")).not().containsText(theirs);
        assertThat(page.locator(".task-details h2.task")).hasCount(0);
    }

    private void findsByTyping(String caseNumber, int tasks) {
        page.fill(".mentas-find input", caseNumber);
        assertThat(page.locator(".mentas-found li", new Page.LocatorOptions().setHasText(caseNumber)))
                .hasCount(tasks);
        assertThat(page.locator(".mentas-found"))
                .containsText(tasks == 0 ? "Tidak ada tugas Anda yang cocok" : caseNumber);
    }

    private void throughItsApi() {
        for (String path : List.of(
                "/task/" + theirTask.getId(),
                "/task/" + theirTask.getId() + "/form-variables",
                "/process-instance/" + theirTask.getProcessInstanceId(),
                "/history/process-instance/" + theirTask.getProcessInstanceId(),
                "/process-instance/" + theirTask.getProcessInstanceId() + "/variables")) {
            var answer = page.request().get(address() + ENGINE + path);
            assertThat(answer.status()).as(path).isBetween(400, 499);
            assertThat(answer.text()).as(path).doesNotContain(theirs);
        }
        assertThat(page.request()
                        .get(address() + ENGINE + "/task/count?processInstanceBusinessKey=" + theirs)
                        .text())
                .isEqualTo("{\"count\":0}");
        assertThat(page.request()
                        .get(address() + "/api/tasks/facts?ids=" + theirTask.getId())
                        .text())
                .isEqualTo("{}");
    }

    private void byRest() {
        assertThat(rest("/task?maxResults=10&processInstanceBusinessKey=" + theirs))
                .isEqualTo("[]");
        assertThat(rest("/task/count?tenantIdIn=6474")).isEqualTo("{\"count\":0}");
        assertThat(rest("/process-instance/count?businessKey=" + theirs)).isEqualTo("{\"count\":0}");
        assertThat(rest("/history/task/count?processInstanceBusinessKey=" + theirs))
                .isEqualTo("{\"count\":0}");
        assertThat(rest("/history/process-instance?maxResults=10&processInstanceBusinessKey=" + theirs))
                .isEqualTo("[]");
        assertThat(rest("/task/count?processInstanceBusinessKey=" + ours)).isEqualTo("{\"count\":1}");
    }

    private void inTheConsole() {
        assertThat(page.request().get(address() + "/pantau").text()).doesNotContain("Bontang");
        assertThat(page.request()
                        .get(address() + "/pantau/kasus?kabupaten=6474")
                        .text())
                .doesNotContain(theirs);
        assertThat(page.request().get(address() + "/pantau/kasus/" + theirs).status())
                .isEqualTo(404);
        assertThat(page.request()
                        .get(address() + "/pantau/kasus/" + theirs + "/jalur")
                        .status())
                .isEqualTo(404);
        assertThat(page.request().get(address() + "/pantau/kasus/" + ours).status())
                .isEqualTo(200);
        assertThat(documents.ofCase(theirs)).isNotEmpty().allSatisfy(document -> assertThat(page.request()
                        .get(address() + "/berkas/" + document.id())
                        .status())
                .isEqualTo(404));
    }

    private void byOurApi() {
        assertThat(page.request().get(address() + "/api/cases/" + theirs).status())
                .isEqualTo(404);
        assertThat(page.request().get(address() + "/api/cases?kabupaten=6474").text())
                .doesNotContain(theirs)
                .contains("\"total\":0");
        assertThat(page.request().get(address() + "/api/cases/" + ours).text()).contains(ours);
    }

    private String rest(String path) {
        return Visitor.program(port, "kab6411", "mentas")
                .get("/engine-rest" + path)
                .body();
    }

    private String toVerify(String village, String tksk) {
        String caseNumber = samples.in(village, Stage.NOMINATION);
        samples.start("assessment", caseNumber);
        office.settle();
        office.as(tksk)
                .does(
                        "visitHousehold",
                        caseNumber,
                        Visits.with(
                                Visits.with(
                                        Visits.baker(),
                                        "visitDate",
                                        office.today().toString()),
                                "explanation",
                                "Ditemui di kebunnya di kabupaten tetangga."));
        return caseNumber;
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
