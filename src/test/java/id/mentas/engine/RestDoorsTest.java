package id.mentas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.testing.MentasTest;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

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

    @Autowired
    TestRestTemplate http;

    @Test
    void findsTheEnginesEndpoints() {
        assertThat(RestEndpoints.modifying()).hasSizeGreaterThan(200).containsAll(OPEN.keySet());
    }

    @TestFactory
    Stream<DynamicTest> refusesStaffEverythingThatIsNotOpen() {
        SortedSet<String> closed = RestEndpoints.modifying();
        closed.removeAll(OPEN.keySet());
        return closed.stream()
                .map(endpoint -> DynamicTest.dynamicTest(endpoint, () -> {
                    ResponseEntity<String> answer = call("kab6411", endpoint);
                    assertThat(answer.getStatusCode().value())
                            .as(answer.getBody())
                            .isEqualTo(403);
                    assertThat(answer.getBody())
                            .contains("Pintu ini tidak dibuka untuk Anda")
                            .doesNotContain("ENGINE-");
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesAnalystsWhatIsNotADeployment() {
        return Stream.of(
                        "DELETE /deployment/{id}",
                        "POST /process-instance/{id}/modification",
                        "POST /migration/execute",
                        "PUT /process-definition/{id}/suspended",
                        "POST /message")
                .map(endpoint -> DynamicTest.dynamicTest(endpoint, () -> assertThat(
                                call("analis", endpoint).getStatusCode().value())
                        .isEqualTo(403)));
    }

    @Test
    void refusesBeforeTheSentenceEverybodyWhoIsNotSignedIn() {
        ResponseEntity<String> answer = http.exchange(
                "/engine-rest/task/any/complete", HttpMethod.POST, new HttpEntity<>("{}", json()), String.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(401);
    }

    private ResponseEntity<String> call(String user, String endpoint) {
        String[] parts = endpoint.split(" ");
        String path = parts[1].replaceAll("\\{\\w+}", "any");
        return http.withBasicAuth(user, "mentas")
                .exchange(
                        "/engine-rest" + path,
                        HttpMethod.valueOf(parts[0]),
                        new HttpEntity<>("{}", json()),
                        String.class);
    }

    private static HttpHeaders json() {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return headers;
    }
}
