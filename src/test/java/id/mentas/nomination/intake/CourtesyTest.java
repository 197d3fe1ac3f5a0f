package id.mentas.nomination.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.nomination.NominationSettings;
import id.mentas.people.directory.Presence;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.util.unit.DataSize;

/** An import leaves room to people, and only to people. */
class CourtesyTest {

    private final NominationSettings settings = new NominationSettings(
            200, Duration.ofSeconds(1), 0.5, DataSize.ofMegabytes(512), DataSize.ofMegabytes(10));
    private final Pace pace = new Pace(settings);
    private final Presence presence = new Presence(new Presence.Elsewhere() {
        @Override
        public void tell() {}

        @Override
        public boolean isSomebodyAtWork() {
            return false;
        }
    });
    private final Courtesy courtesy = new Courtesy(pace, presence, settings);

    @Test
    void restsForItsShareWhileSomebodyIsAtWork() throws Exception {
        pace.took(200, Duration.ofMillis(800).toNanos());
        assertThat(courtesy.rest()).isZero();
        request("GET", "/camunda/api/engine/engine/default/task", true);
        assertThat(courtesy.rest()).isEqualTo(Duration.ofMillis(400));
        long before = System.nanoTime();
        courtesy.giveWay();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(400));
    }

    @Test
    void neverRestsLong() throws Exception {
        pace.took(200, Duration.ofMinutes(1).toNanos());
        request("POST", "/usulan/kirim", true);
        assertThat(courtesy.rest()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void goesOnWhileAPageOnlyWatches() throws Exception {
        pace.took(200, Duration.ofMillis(800).toNanos());
        request("GET", "/usulan/7/kemajuan", true);
        assertThat(courtesy.rest()).isZero();
    }

    @Test
    void goesOnWhileOnlyProgramsAsk() throws Exception {
        pace.took(200, Duration.ofMillis(800).toNanos());
        request("GET", "/engine-rest/task", false);
        assertThat(courtesy.rest()).isZero();
    }

    private void request(String method, String address, boolean signedIn) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, address);
        if (signedIn) {
            request.setSession(new MockHttpSession());
        }
        presence.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
