package id.mentas.people.landing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.people.Visitor;
import id.mentas.region.Regions;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The one search box: finds by name, village and case number what one may see, and nothing else. */
@MentasTest
class TaskSearchTest {

    private static final String VILLAGE = "6407071001";

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @Autowired
    Persons persons;

    @Autowired
    Regions regions;

    @Autowired
    TaskService tasks;

    @Autowired
    ObjectMapper json;

    private String caseNumber;

    @BeforeEach
    void aVisitWaits() {
        caseNumber = samples.in(VILLAGE, Stage.NOMINATION);
        samples.start("assessment", caseNumber);
        office.settle();
    }

    @Test
    void findsByPartsOfNameVillageAndNumber() throws Exception {
        String name = persons.of(caseNumber).name();
        for (String words : List.of(name.substring(1), name.toUpperCase(), regions.name(VILLAGE), caseNumber)) {
            assertThat(found("tksk640707", words)).as(words).contains(caseNumber);
        }
        assertThat(found("tksk640707", "tidak ada yang begini")).isEmpty();
        assertThat(found("tksk640707", "%")).doesNotContain(caseNumber);
        assertThat(found("tksk640707", "_______")).doesNotContain(caseNumber);
    }

    @Test
    void theTileOfTheLandingPageLeadsToAListThatHoldsSomething() throws Exception {
        Visitor me = Visitor.signedIn(port, "tksk640707");
        Matcher tile = Pattern.compile("class=\"tile main\" href=\"[^\"]*filter=([\\w-]+)\"")
                .matcher(me.get("/").body());
        assertThat(tile.find()).isTrue();

        String count = me.get(
                        "/camunda/api/engine/engine/default/filter/" + tile.group(1) + "/count",
                        "Accept",
                        "application/json")
                .body();
        assertThat(json.readTree(count).get("count").asLong()).isPositive();
    }

    @Test
    void nobodyFindsTheTasksOfOthers() throws Exception {
        for (String stranger : List.of("tksk640706", "psm640707", "kab6411", "kab6407", "analis", "dagang6407")) {
            assertThat(found(stranger, caseNumber)).as(stranger).isEmpty();
            assertThat(found(stranger, "")).as(stranger).doesNotContain(caseNumber);
        }
    }

    @Test
    void refusesWordsWithoutEndAndUnknownOrders() {
        assertThat(search("tksk640707", "x".repeat(101), "due").statusCode()).isEqualTo(422);
        assertThat(search("tksk640707", "x\r\n", "due").body()).contains("berisi pindah baris");
        assertThat(search("tksk640707", "x", "priority").statusCode()).isEqualTo(422);
    }

    @Test
    void tellsLateTasksFirstAndThenByVillage() {
        List<TaskSearch.Found> found = new ArrayList<>(List.of(
                of("Batuah", "2026-12-05", false),
                of("Tabang", "2026-11-30", true),
                of("Anggana", "2026-12-09", false),
                of("Muara Kaman", "2026-11-20", true)));
        found.sort(TaskSearch.byVillage());
        assertThat(found)
                .extracting(TaskSearch.Found::village)
                .containsExactly("Muara Kaman", "Tabang", "Anggana", "Batuah");
    }

    private static TaskSearch.Found of(String village, String due, boolean late) {
        return new TaskSearch.Found("1", "Kunjungi rumah", "UEP-1", "Siti", village, due, late, false);
    }

    @Test
    void saysWhatWasDoneOnlyToWhoeverDidIt() {
        String task = office.as("tksk640707").task("visitHousehold", caseNumber).getId();
        assertThat(get("tksk640707", "/api/tasks/" + task + "/done").statusCode())
                .as("still open")
                .isEqualTo(404);
        tasks.claim(task, "tksk640707");
        assertThat(get("tksk640707", "/api/tasks/" + task + "/done").statusCode())
                .isEqualTo(404);
    }

    private List<String> found(String user, String words) throws Exception {
        HttpResponse<String> answer = search(user, words, "village");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body()).path("tasks").findValuesAsText("caseNumber");
    }

    private HttpResponse<String> search(String user, String words, String sort) {
        return get(user, "/api/tasks/search?sort=" + sort + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String user, String path) {
        return Visitor.program(port, user, "mentas").get(path);
    }
}
