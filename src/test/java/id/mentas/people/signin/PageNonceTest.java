package id.mentas.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tasklist opens for everybody, however many others work at the same moment. */
@MentasTest
class PageNonceTest {

    private static final Pattern NAMED = Pattern.compile("'nonce-([^']+)'");
    private static final int TIMES = 150; // without the filter every fourth page was blank

    @LocalServerPort
    int port;

    @Test
    void aPageNamesTheNonceOfItsOwnScripts() {
        Visitor reader = Visitor.signedIn(port, "kab6411");
        Visitor other = Visitor.signedIn(port, "prov");
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Void> others = CompletableFuture.runAsync(() -> {
            while (!enough.get()) {
                other.get("/camunda/api/engine/engine/default/task/count");
            }
        });
        try {
            for (int page = 0; page < TIMES; page++) {
                HttpResponse<String> answer = reader.get("/camunda/app/tasklist/default/", "Accept", "text/html");
                Matcher header = NAMED.matcher(
                        answer.headers().firstValue("Content-Security-Policy").orElseThrow());
                assertThat(header.find()).isTrue();
                assertThat(answer.body()).contains("nonce=\"" + header.group(1) + "\"");
            }
        } finally {
            enough.set(true);
            others.join();
        }
    }
}
