package id.mentas.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.RawHttp;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever holds hundreds of lines and sends nothing on them keeps nobody waiting, while a slow but honest line is given its time. */
@MentasTest
class SlowLinesTest {

    private static final Duration SIGN_IN = Duration.ofSeconds(15);
    private static final String LOGIN =
            "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + "Content-Length: 100\r\n\r\npengguna=";

    @LocalServerPort
    int port;

    @Autowired
    BodyLimits limits;

    @Test
    void peopleSignInWhileFourHundredSlowLinesStandOpen() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 400; i++) {
                slow.add(line("127.0.0.9", i % 4 > 0 ? "POST /login HTTP/1.1\r\nHost: loc" : LOGIN));
            }
            assertThat(slow.stream().filter(SlowLinesTest::isRefused).count())
                    .as("lines beyond those that an address may hold")
                    .isGreaterThan(50);
            assertThat(limits.underWay()).isLessThanOrEqualTo(25);
            for (String user : List.of("kab6411", "psm641101", "prov")) {
                long began = System.nanoTime();
                assertThat(Visitor.browser(port).signIn(user, "mentas")).isEqualTo("/");
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SIGN_IN);
            }
        } finally {
            for (Socket line : slow) {
                line.close();
            }
        }
        Office.until(() -> limits.underWay() == 0);
    }

    /** Those of one roof are not locked out by a neighbour: what stands still gives way to what comes. */
    @Test
    void whoComesFromTheSameAddressIsServedToo() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                slow.add(line("127.0.0.1", LOGIN));
            }
            Office.until(() -> limits.underWay() > 0);
            assertThat(Visitor.browser(port).signIn("kab6411", "mentas")).isEqualTo("/");
        } finally {
            for (Socket line : slow) {
                line.close();
            }
        }
    }

    /** At 256 kbit/s, 32 kB come in a second; slower than a small file needs, far slower than the pause that is borne. */
    @Test
    void anUploadOnASlowLineComesThroughWhileOthersDrip() throws Exception {
        byte[] file = new byte[160_000];
        List<Socket> slow = new ArrayList<>();
        try (Socket line = RawHttp.connect(port, "127.0.0.10")) {
            OutputStream out = line.getOutputStream();
            out.write(
                    ("POST /periksa HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: multipart/form-data;"
                                    + " boundary=edge\r\nContent-Length: " + (file.length + 104)
                                    + "\r\n\r\n--edge\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"a.pdf\"\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            for (int sent = 0; sent < file.length; sent += 16_000) {
                out.write(file, sent, 16_000);
                out.flush();
                for (int i = 0; i < 5; i++) {
                    slow.add(line("127.0.0.10", LOGIN));
                }
                Thread.sleep(500);
            }
            out.write("\r\n--edge--\r\n                                                  "
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(RawHttp.read(line).status()).isBetween(200, 422).isNotEqualTo(408);
        } finally {
            for (Socket each : slow) {
                each.close();
            }
        }
    }

    private Socket line(String from, String sent) throws IOException {
        Socket socket = RawHttp.connect(port, from);
        try {
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
        } catch (SocketException refused) {
            // The house has closed it at once.
        }
        return socket;
    }

    private static boolean isRefused(Socket line) {
        try {
            line.setSoTimeout(1);
            return line.getInputStream().read() < 0;
        } catch (java.net.SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }
}
