package id.mentas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.engine.model.BrokenTable;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import id.mentas.testing.TypedNomination;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** An analyst changes a real stage from Camunda Modeler: the next case follows, running ones keep theirs. */
@MentasTest
class AnalystOnNominationTest {

    private static final String DEPLOYMENT = "analyst-on-nomination";

    /** So unlike that nobody is taken for a duplicate. */
    private static final String[] NAMES = {
        "Aminah Bakri",
        "Wiwik Sundari",
        "Rohani Lusing",
        "Oktaviana Gunung",
        "Yuliana Hubung",
        "Dewi Kartika",
        "Mariam Tekwan",
        "Fitri Ngau"
    };

    private static int serial = 8100;

    @Autowired
    TestRestTemplate http;

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void openRound() {
        samples.round();
    }

    @AfterEach
    void away() {
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName(DEPLOYMENT)
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @Test
    void changesALabel() throws IOException {
        String before = nominated();
        deploy("processes/nomination/nomination.bpmn", "name=\"Tinjau usulan\"", "name=\"Periksa usulan\"");
        String after = nominated();
        assertThat(office.as("kab6411").task("reviewNomination", before).getName())
                .isEqualTo("Tinjau usulan");
        assertThat(office.as("kab6411").task("reviewNomination", after).getName())
                .isEqualTo("Periksa usulan");
        assertThat(office.as("kab6411").open("reviewNomination", after)).containsKey("reasons");
        office.as("kab6411")
                .does("reviewNomination", after, Map.of("decision", "ACCEPT", "note", "Masih kuat bekerja."));
        assertThat(office.waitsAt(after)).containsExactly("userTask_confirmWillingness");
    }

    @Test
    void changesTheAgeLimit() throws IOException {
        String before = nominated();
        deploy("processes/nomination/nomination-eligibility.dmn", "<text>&gt; 60</text>", "<text>&gt; 70</text>");
        assertThat(office.waitsAt(nominated())).containsExactly("userTask_confirmWillingness");
        assertThat(office.waitsAt(before)).containsExactly("userTask_reviewNomination");
    }

    @Test
    void reviewsWhomATableLeavesOpenAndRefusesNobodyWithoutAReason() {
        String table = "nomination/nomination-eligibility.dmn";
        try (var misspelt = BrokenTable.of(engine, table, "\"REVIEW\"", "\"REVIU\"")) {
            String open = nominated();
            assertThat(office.waitsAt(open)).containsExactly("userTask_reviewNomination");
            assertThat(office.as("kab6411").open("reviewNomination", open).toString())
                    .contains("belum dapat dinilai");
        }
        try (var silent =
                BrokenTable.of(engine, table, BrokenTable.read(table).replaceAll("(?s)<rule id.*</rule>", ""))) {
            assertThat(office.waitsAt(nominated())).containsExactly("userTask_reviewNomination");
        }
        String noReason = BrokenTable.read(table)
                .replace("&gt; 60", "&gt; 90")
                .replace("&lt; 18", "&lt; 80")
                .replaceAll("\"Umur di bawah 18[^\"]*\"", "\"\"");
        try (var wordless = BrokenTable.of(engine, table, noReason)) {
            String open = nominated();
            assertThat(office.waitsAt(open)).containsExactly("userTask_reviewNomination");
        }
    }

    private void deploy(String file, String old, String changed) throws IOException {
        String model = Files.readString(Path.of(file));
        assertThat(model).contains(old);
        String name = Path.of(file).getFileName().toString();
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", DEPLOYMENT);
        parts.add("enable-duplicate-filtering", "true");
        parts.add("deployment-source", "Camunda Modeler");
        parts.add(name, new ByteArrayResource(model.replace(old, changed).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        ResponseEntity<String> answer = http.withBasicAuth("analis", "mentas")
                .postForEntity("/engine-rest/deployment/create", parts, String.class);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
    }

    /** Somebody of 65, whom the shipped table sends to review. */
    private String nominated() {
        int number = ++serial;
        return office.as("kab6411")
                .starts(
                        "lifecycle",
                        TypedNomination.of(
                                "641101520360" + number,
                                "641101010160" + number,
                                NAMES[number % NAMES.length],
                                "1960-03-12"));
    }
}
