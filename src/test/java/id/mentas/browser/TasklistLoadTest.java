package id.mentas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import id.mentas.grant.Stage;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What opening Tasklist costs on a bad line, the first time and every other time. */
@MentasTest
class TasklistLoadTest {

    private static final int MOST_BYTES = 1_300_000;
    private static final int MOST_REQUESTS = 10;
    private static final String VILLAGE = "6407071001";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @Autowired
    TaskService tasks;

    @Test
    void theFirstLoadIsSmallAndTheNextAsksForLittle() {
        String caseNumber = samples.in(VILLAGE, Stage.NOMINATION);
        samples.start("assessment", caseNumber);
        office.settle();
        Office.Staff officer = office.as("tksk640707");
        String task = officer.task("visitHousehold", caseNumber).getId();
        officer.signedIn(() -> {
            tasks.claim(task, "tksk640707");
            return task;
        });
        Page page = browser.signIn("http://localhost:" + port, "tksk640707", 1280);
        Line line = new Line(page);

        open(page);
        int bytes = line.answers.values().stream().mapToInt(Answer::bytes).sum();
        assertThat(bytes).as(line.told()).isBetween(500_000, MOST_BYTES);

        page.navigate("about:blank");
        line.answers.clear();
        open(page);
        assertThat(line.answers.size()).as(line.told()).isBetween(1, MOST_REQUESTS);
        System.out.printf("Tasklist: first load %,d bytes, then %d requests%n", bytes, line.answers.size());
    }

    private void open(Page page) {
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/");
        assertThat(page.locator(".tasks-list li.task .mentas-card-number").first())
                .isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** What went over the line: answers of the server, not what the browser kept. */
    private static final class Line {

        private final Map<String, Answer> answers = new LinkedHashMap<>();
        private final Map<String, String> asked = new LinkedHashMap<>();

        private Line(Page page) {
            CDPSession session = page.context().newCDPSession(page);
            session.on("Network.responseReceived", event -> {
                JsonObject response = event.getAsJsonObject("response");
                boolean kept = response.get("fromDiskCache").getAsBoolean();
                String url = response.get("url").getAsString();
                if (!kept && url.startsWith("http")) {
                    asked.put(event.get("requestId").getAsString(), url);
                }
            });
            session.on(
                    "Network.requestServedFromCache",
                    event -> asked.remove(event.get("requestId").getAsString()));
            session.on("Network.loadingFinished", event -> {
                String url = asked.remove(event.get("requestId").getAsString());
                int bytes = event.get("encodedDataLength").getAsInt();
                if (url != null && bytes > 0) {
                    answers.put(event.get("requestId").getAsString(), new Answer(url, bytes));
                }
            });
            session.send("Network.enable");
        }

        private String told() {
            return answers.values().stream()
                    .map(answer -> answer.bytes + " " + answer.url)
                    .collect(Collectors.joining("\n"));
        }
    }

    private record Answer(String url, int bytes) {}
}
