package id.mentas.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.multipart.MultipartException;

/** A full disk is not the sender's fault: he is told, the log holds it, and those who can mend it hear of it. */
@MentasTest
@ExtendWith(OutputCaptureExtension.class)
class NoRoomTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theSenderReadsASentenceAndTheLogHoldsAnError(CapturedOutput output) throws Exception {
        List<Object> told = new ArrayList<>();
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/usulan");
        request.addHeader("Accept", "text/html");
        MockHttpServletResponse response = new MockHttpServletResponse();
        new FaultFilter(told::add).doFilter(request, response, (asked, answered) -> {
            throw new ServletException(
                    new MultipartException("Failed to parse", new IOException("No space left on device")));
        });
        assertThat(response.getStatus()).isEqualTo(507);
        assertThat(response.getContentAsString()).contains("kehabisan tempat").doesNotContain("Exception");
        assertThat(told).hasSize(1).first().isInstanceOf(NoRoom.class);
        assertThat(output.getOut()).contains("ERROR").contains("no room for the temporary files of POST /usulan");
    }

    @Test
    void administratorsAreWrittenToOnceADayAndWatchersSeeItOnTheirPage() {
        jdbc.sql("delete from letter where template = 'NO_ROOM'").update();
        events.publishEvent(new NoRoom());
        events.publishEvent(new NoRoom());
        assertThat(jdbc.sql("select to_ref from letter where template = 'NO_ROOM'")
                        .query(String.class)
                        .list())
                .hasSize(1);
        assertThat(Visitor.signedIn(port, "pengawas").get("/").body()).contains("kehabisan tempat");
        assertThat(Visitor.signedIn(port, "admin").get("/").body()).contains("kehabisan tempat");
        assertThat(Visitor.signedIn(port, "psm641101").get("/").body()).doesNotContain("kehabisan tempat");
    }
}
