package id.mentas.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.testing.MentasTest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever signs in, no page offers a link that leads nowhere. */
@MentasTest
class LinksTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    /** Not pages: the engine's applications, and files that are made at each call. */
    private static final Pattern BESIDE = Pattern.compile("/(camunda|engine-rest)(/.*)?|.*\\.(css|js|svg|ico|png)");

    private static final int MOST_PAGES = 60;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "psm641101",
                "tksk641101",
                "ppk",
                "dagang6411",
                "naker6411",
                "pu6411",
                "analis",
                "kadis",
                "pengawas",
                "kab6411",
                "prov",
                "admin"
            })
    void everyLinkOfEveryPageLeadsToAPage(String user) {
        Visitor visitor = Visitor.signedIn(port, user);
        Set<String> seen = new LinkedHashSet<>(Set.of("/"));
        Deque<String> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            String page = waiting.poll();
            HttpResponse<String> answer = visitor.get(page);
            assertThat(answer.statusCode()).as("%s opens %s", user, page).isIn(200, 302, 303);
            Matcher links = LINK.matcher(answer.body());
            while (links.find() && seen.size() < MOST_PAGES) {
                String link = links.group(1).replace("&amp;", "&");
                if (!BESIDE.matcher(link.replaceFirst("\\?.*", "")).matches() && seen.add(link)) {
                    waiting.add(link);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(4);
    }
}
