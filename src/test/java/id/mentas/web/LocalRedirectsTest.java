package id.mentas.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.testing.MentasTest;
import id.mentas.testing.RawHttp;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A redirect names no host, whatever the asker says that this house is called; and who asks is the one at the other end of the line. */
@MentasTest
class LocalRedirectsTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/pantau", "/camunda/app/tasklist/default/", "/camunda", "/login?x"})
    void namesNoHost(String path) throws Exception {
        RawHttp.Reply reply = ask("GET", path, "X-Forwarded-Host: evil.example\r\nForwarded: host=evil.example\r\n");
        assertThat(reply.head()).doesNotContain("evil.example").doesNotContain("Location: http");
        assertThat(reply.body()).doesNotContain("evil.example");
    }

    @Test
    void namesNoHostAfterAFailedSignIn() throws Exception {
        RawHttp.Reply reply = ask("POST", "/login", "Content-Length: 0\r\n");
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.head()).contains("Location: /login?usang");
    }

    /** Each of these asks as somebody else each time; the limit of the open pages counts them as the one that they are. */
    @Test
    void believesNobodyWhoItAsksFor() throws Exception {
        int refused = 0;
        for (int i = 0; i < 70; i++) {
            RawHttp.Reply reply = RawHttp.send(
                    port,
                    "127.0.0.77",
                    ("GET /periksa HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Forwarded-For: 203.0.113." + i
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            refused += reply.status() == 429 ? 1 : 0;
        }
        assertThat(refused).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "/a, /a",
        "http://evil.example/a?b=c#d, /a?b=c#d",
        "https://evil.example, /",
        "//evil.example/a, /a",
        "http://evil.example//other.example/a, /other.example/a",
        "?a=b, ?a=b",
        "http://ev il/a, /"
    })
    void keepsThePathAlone(String location, String local) {
        assertThat(LocalRedirects.local(location)).isEqualTo(local);
    }

    private RawHttp.Reply ask(String verb, String path, String headers) throws Exception {
        return RawHttp.send(
                port,
                "127.0.0.1",
                (verb + " " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\nAccept: text/html\r\n"
                                + headers + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
    }
}
