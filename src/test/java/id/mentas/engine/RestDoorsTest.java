package id.mentas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every endpoint by which something could be changed is either open for a reason or refused to ordinary staff. */
@MentasTest
class RestDoorsTest {

    private static final String QUERY = "only reads; sight and authorizations narrow it";
    private static final String FORM = "the form door binds and checks what was typed";
    private static final String TAKE = "checked against assignee and candidate groups, for oneself only";

    private static final Map<String, String> OPEN = new TreeMap<>();

    static {
        Stream.of(
                        "/task",
                        "/process-instance",
                        "/execution",
                        "/variable-instance",
                        "/job",
                        "/job-definition",
                        "/group",
                        "/history/activity-instance",
                        "/history/job-log",
                        "/history/process-instance",
                        "/history/task",
                        "/history/variable-instance")
                .forEach(path -> {
                    OPEN.put("POST " + path, QUERY);
                    OPEN.put("POST " + path + "/count", QUERY);
                });
        OPEN.put("POST /history/detail", QUERY);
        OPEN.put("POST /filter/{id}/list", QUERY);
        OPEN.put("POST /filter/{id}/count", QUERY);
        OPEN.put("POST /filter/{id}/singleResult", QUERY);
        OPEN.put("POST /task/{id}/submit-form", FORM);
        OPEN.put("POST /task/{id}/complete", FORM);
        OPEN.put("POST /process-definition/{id}/submit-form", FORM);
        OPEN.put("POST /process-definition/key/{key}/submit-form", FORM);
        OPEN.put("POST /task/{id}/claim", TAKE);
        OPEN.put("POST /task/{id}/unclaim", TAKE);
    }

    private static final List<String> OF_ANALYSTS_ALSO_CLOSED = List.of(
            "DELETE /deployment/{id}",
            "POST /process-instance/{id}/modification",
            "POST /migration/execute",
            "PUT /process-definition/{id}/suspended",
            "POST /message");

    @LocalServerPort
    int port;

    @Test
    void findsTheEnginesEndpoints() {
        assertThat(RestEndpoints.modifying()).hasSizeGreaterThan(200).containsAll(OPEN.keySet());
    }

    /** By the web pages' door: one sign-in, so that all can be tried. */
    @TestFactory
    Stream<DynamicTest> refusesStaffEverythingThatIsNotOpen() {
        Visitor staff = Visitor.signedIn(port, "kab6411");
        staff.get("/camunda/app/tasklist/default/");
        SortedSet<String> closed = RestEndpoints.modifying();
        closed.removeAll(OPEN.keySet());
        return closed.stream()
                .map(endpoint -> DynamicTest.dynamicTest(
                        endpoint,
                        () -> refused(
                                staff,
                                "/camunda/api/engine/engine/default",
                                endpoint,
                                "X-XSRF-TOKEN",
                                staff.cookie("XSRF-TOKEN"))));
    }

    /** The same guard stands before the programs' door. */
    @TestFactory
    Stream<DynamicTest> refusesStaffAndAnalystsAtTheProgramsDoor() {
        return Stream.of("kab6411", "analis").flatMap(user -> OF_ANALYSTS_ALSO_CLOSED.stream()
                .map(endpoint -> DynamicTest.dynamicTest(
                        user + " " + endpoint,
                        () -> refused(Visitor.program(port, user, "mentas"), "/engine-rest", endpoint))));
    }

    @Test
    void letsTheEnginesNameInThePathChangeNothing() {
        refused(Visitor.program(port, "kab6411", "mentas"), "/engine-rest/engine/default", "POST /task/{id}/resolve");
    }

    @Test
    void asksEverybodyToSignIn() {
        assertThat(Visitor.browser(port)
                        .postJson("/engine-rest/task/any/complete", "{}")
                        .statusCode())
                .isEqualTo(401);
    }

    private static void refused(Visitor visitor, String door, String endpoint, String... headers) {
        String[] parts = endpoint.split(" ");
        HttpResponse<String> answer =
                visitor.call(parts[0], door + parts[1].replaceAll("\\{\\w+}", "any"), "{}", headers);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains("Pintu ini tidak dibuka untuk Anda").doesNotContain("ENGINE-");
    }
}
