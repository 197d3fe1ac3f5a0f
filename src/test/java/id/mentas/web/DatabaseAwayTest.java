package id.mentas.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** While the database is away everybody is told so in words and at once, and the house goes on by itself when it is back. */
@MentasTest
class DatabaseAwayTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(3);

    @LocalServerPort
    int port;

    @Value("${spring.datasource.url}")
    String address;

    @Test
    void everybodyIsToldAtOnceAndTheHouseRecoversByItself() throws Exception {
        Visitor program = Visitor.program(port, "prov", "mentas");
        Visitor browser = Visitor.signedIn(port, "kab6411");
        Visitor stranger = Visitor.browser(port);
        String token = stranger.token("/login");
        assertThat(program.get("/engine-rest/task/count").statusCode()).isEqualTo(200);

        List<Supplier<HttpResponse<String>>> calls = List.of(
                () -> program.get("/engine-rest/task/count"),
                () -> program.get("/api/cases"),
                () -> browser.get("/pantau", "Accept", "text/html"),
                () -> browser.get("/camunda/api/engine/engine/default/task/count"),
                () -> stranger.postForm(
                        "/login",
                        Map.of("_csrf", token, "pengguna", "psm641101", "sandi", "mentas"),
                        "Accept",
                        "text/html"));
        try {
            letIn(false);
            for (Supplier<HttpResponse<String>> call : calls) {
                // The first may find out; it needs a look.
                told(call.get());
                long began = System.nanoTime();
                told(call.get());
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(AT_ONCE);
            }
        } finally {
            letIn(true);
            Office.until(() -> program.get("/engine-rest/task/count").statusCode() == 200);
        }
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(Visitor.browser(port).signIn("psm641101", "mentas")).isEqualTo("/");
    }

    private static void told(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body())
                .contains("Basis data Mentas sedang tidak dapat dihubungi")
                .doesNotContain("Exception");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private void letIn(boolean open) throws Exception {
        String name = address.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        try (Connection own =
                        DriverManager.getConnection(address.replace("/" + name, "/postgres"), "postgres", "postgres");
                Statement statement = own.createStatement()) {
            statement.execute("alter database " + name + " allow_connections " + open);
            if (!open) {
                statement.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
            }
        }
    }
}
