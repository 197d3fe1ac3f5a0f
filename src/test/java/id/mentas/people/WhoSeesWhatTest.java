package id.mentas.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.testing.MentasTest;
import id.mentas.testing.SampleCases;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One task of 6411 and one of 6474, seen through every door of the house. */
@MentasTest
@TestInstance(Lifecycle.PER_CLASS)
class WhoSeesWhatTest {

    private static final String PROBE = "people-probe";
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    SampleCases samples;

    @Autowired
    Persons persons;

    private String deployment;
    private String here;
    private String elsewhere;
    private String caseHere;

    @BeforeAll
    void twoTasks() {
        var model = Bpmn.createExecutableProcess(PROBE)
                .name("Coba")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("userTask_probe")
                .name("Coba")
                .camundaCandidateGroups("psm-${kecamatan}")
                .camundaDueDate("2020-01-01")
                .endEvent()
                .done();
        deployment = engine.getRepositoryService()
                .createDeployment()
                .name(PROBE)
                .addModelInstance(PROBE + ".bpmn", model)
                .deploy()
                .getId();
        caseHere = samples.in("6411012001", Stage.NOMINATION);
        here = start(caseHere);
        elsewhere = start(samples.in("6474011001", Stage.NOMINATION));
    }

    @AfterAll
    void away() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    private String start(String caseNumber) {
        samples.start(PROBE, caseNumber);
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .singleResult()
                .getId();
    }

    @Test
    void theEnginesOwnInterfaceShowsEachVolunteerTheOwnTask() throws Exception {
        assertThat(ids("psm641101")).contains(here).doesNotContain(elsewhere);
        assertThat(ids("psm647401")).contains(elsewhere).doesNotContain(here);
        assertThat(ids("kab6411")).doesNotContain(here, elsewhere);
        assertThat(ids("pengawas")).contains(here, elsewhere);
    }

    @Test
    void tasklistShowsEachVolunteerTheOwnTask() throws Exception {
        Visitor volunteer = Visitor.signedIn(port, "psm641101");
        volunteer.get("/camunda/app/tasklist/default/");
        String tasks = volunteer
                .get("/camunda/api/engine/engine/default/task?maxResults=2000")
                .body();

        assertThat(tasks).contains(here).doesNotContain(elsewhere);
        assertThat(volunteer
                        .get("/camunda/api/engine/engine/default/task/" + elsewhere)
                        .statusCode())
                .isIn(403, 404);
    }

    @Test
    void theReadyListsShowEachVolunteerTheOwnTask() throws Exception {
        Visitor volunteer = Visitor.program(port, "psm641101", "mentas");
        JsonNode filters = json(volunteer, "/engine-rest/filter?resourceType=Task&firstResult=0&maxResults=50");
        List<String> names = StreamSupport.stream(filters.spliterator(), false)
                .map(filter -> filter.get("name").asText())
                .toList();

        assertThat(names)
                .containsExactlyInAnyOrder(
                        "Tugas saya",
                        "Tugas kelompok",
                        "Terlambat",
                        "Usulan",
                        "Asesmen",
                        "Persetujuan",
                        "Pengadaan",
                        "Serah terima",
                        "Bimbingan",
                        "Monitoring",
                        "Rujukan",
                        "Hasil");
        assertThat(list(volunteer, filters, "Tugas kelompok")).contains(here).doesNotContain(elsewhere);
        assertThat(list(volunteer, filters, "Terlambat")).contains(here).doesNotContain(elsewhere);
        assertThat(list(volunteer, filters, "Tugas saya")).doesNotContain(here, elsewhere);
        for (String name : names) {
            assertThat(list(volunteer, filters, name)).doesNotContain(elsewhere);
        }
    }

    @Test
    void nobodyButAnAdministratorMakesAFilter() {
        String filter =
                """
                {"resourceType":"Task","name":"Punyaku","owner":"psm641101","query":{},"properties":{}}""";

        assertThat(Visitor.program(port, "psm641101", "mentas")
                        .postJson("/engine-rest/filter/create", filter)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void factsAreGivenForTasksInSightOnly() throws Exception {
        String both = "/api/tasks/facts?ids=" + here + "," + elsewhere + ",tidak-ada";
        JsonNode facts = json(Visitor.signedIn(port, "psm641101"), both);

        assertThat(facts.fieldNames()).toIterable().containsExactly(here);
        assertThat(facts.get(here).get("caseNumber").asText()).isEqualTo(caseHere);
        assertThat(facts.get(here).get("name").asText())
                .isEqualTo(persons.of(caseHere).name());
        assertThat(facts.get(here).get("village").asText()).isNotBlank();
        assertThat(facts.get(here).get("due").asText()).isEqualTo("2020-01-01");
        assertThat(json(Visitor.program(port, "kab6474", "mentas"), both)).isEmpty();
    }

    @Test
    void askingForManyTasksIsBounded() {
        String many = String.join(
                ",", IntStream.range(0, 400).mapToObj(Integer::toString).toList());

        assertThat(Visitor.program(port, "psm641101", "mentas")
                        .get("/api/tasks/facts?ids=" + many)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theLandingPageCountsTheOwnTasks() throws Exception {
        for (String user : List.of("psm641101", "kab6411")) {
            String page = Visitor.signedIn(port, user).get("/").body();
            int waiting = count(user, "unassigned=true");
            int taken = count(user, "assignee=" + user);

            assertThat(page)
                    .contains(
                            waiting + taken == 0
                                    ? "Tidak ada tugas yang menunggu Anda."
                                    : waiting + " menunggu diambil, " + taken + " sedang Anda kerjakan");
        }
        assertThat(Visitor.signedIn(port, "psm641101").get("/").body()).contains("Tugas yang melewati batas waktunya.");
        assertThat(count("psm641101", "")).isPositive();
    }

    /** How many tasks somebody sees; other tests may have left some. */
    private int count(String user, String restriction) throws Exception {
        return json(Visitor.program(port, user, "mentas"), "/engine-rest/task/count?" + restriction)
                .get("count")
                .asInt();
    }

    private List<String> ids(String user) throws Exception {
        JsonNode tasks = json(
                Visitor.program(port, user, "mentas"),
                "/engine-rest/task?maxResults=500&sortBy=created&sortOrder=desc");
        return tasks.findValuesAsText("id");
    }

    private String list(Visitor visitor, JsonNode filters, String name) {
        String id = StreamSupport.stream(filters.spliterator(), false)
                .filter(filter -> filter.get("name").asText().equals(name))
                .map(filter -> filter.get("id").asText())
                .findFirst()
                .orElseThrow();
        var answer = visitor.get("/engine-rest/filter/" + id + "/list?firstResult=0&maxResults=2000");
        assertThat(answer.statusCode()).as(name + ": " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode json(Visitor visitor, String path) throws Exception {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
