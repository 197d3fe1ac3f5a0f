package id.mentas.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OpenPageLimitTest {

    private final AtomicLong now = new AtomicLong(1_000_000);
    private int elsewhere;
    private final OpenPageLimit limit = new OpenPageLimit(
            SignInConfiguration.anyOf("/sk/*", "/periksa"), now::get, (address, asked) -> elsewhere + asked);

    @Test
    void anAddressAsksSoOftenAMinuteAndNotMore() throws Exception {
        for (int i = 0; i < OpenPageLimit.EACH_MINUTE; i++) {
            assertThat(asks("10.1.1.1", "/sk/X", 200)).isEqualTo(200);
        }
        assertThat(asks("10.1.1.1", "/periksa", 200)).isEqualTo(429);
        assertThat(asks("10.1.1.2", "/sk/X", 200)).isEqualTo(200);
        assertThat(asks("10.1.1.1", "/pantau", 200)).isEqualTo(200);
        now.addAndGet(60_000);
        assertThat(asks("10.1.1.1", "/sk/X", 200)).isEqualTo(200);
    }

    @Test
    void whoTriesCodesIsStoppedSooner() throws Exception {
        int tries = 0;
        while (asks("10.1.1.3", "/sk/X", 404) == 404) {
            tries++;
        }
        assertThat(tries).isEqualTo(OpenPageLimit.EACH_MINUTE / OpenPageLimit.MISS);
    }

    @Test
    void anAddressOfTheNewKindIsItsNetwork() throws Exception {
        for (int i = 0; i < OpenPageLimit.EACH_MINUTE; i++) {
            asks("2001:db8:1:2:0:0:0:" + Integer.toHexString(i), "/sk/X", 200);
        }
        assertThat(asks("2001:db8:1:2:ffff:0:0:1", "/sk/X", 200)).isEqualTo(429);
        assertThat(asks("2001:db8:1:3:0:0:0:1", "/sk/X", 200)).isEqualTo(200);
    }

    @Test
    void whatOtherNodesCountedCounts() throws Exception {
        assertThat(asks("10.1.1.5", "/sk/X", 200)).isEqualTo(200);
        elsewhere = OpenPageLimit.EACH_MINUTE;
        assertThat(asks("10.1.1.5", "/sk/X", 200)).isEqualTo(429);
    }

    @Test
    void noLargeFileComesIn() throws Exception {
        MockHttpServletRequest request = request("10.1.1.4", "/periksa");
        request.setMethod("POST");
        request.setContent(new byte[32_000_000]);
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, (asked, answered) -> {});
        assertThat(response.getStatus()).isEqualTo(413);
    }

    private int asks(String address, String path, int answer) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request(address, path), response, (request, answered) -> ((HttpServletResponse) answered)
                .setStatus(answer));
        return response.getStatus();
    }

    private static MockHttpServletRequest request(String address, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.setRemoteAddr(address);
        return request;
    }
}
