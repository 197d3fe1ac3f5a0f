package id.mentas.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody sends makes no line of the log, holds no number of a person there, and fills it with nothing. */
@MentasTest
@ExtendWith(OutputCaptureExtension.class)
class LogTest {

    private static final Logger LOG = LoggerFactory.getLogger("id.mentas.LogTest");
    private static final String NIK = "6411014502790001";

    @LocalServerPort
    int port;

    @Test
    void aMessageIsOneLineWhateverIsInIt(CapturedOutput output) {
        LOG.warn("looked for {}", "x\r\n2026-01-01 ERROR forged\u2028by " + NIK + " at 081234567890");
        assertThat(output.getOut().lines().filter(line -> line.contains("looked for")))
                .singleElement()
                .asString()
                .contains("\\u000d\\u000a2026-01-01 ERROR forged", "[nomor]")
                .doesNotContain(NIK, "081234567890");
    }

    @Test
    void aTraceIsIndentedWhateverItsWordsAre(CapturedOutput output) {
        LOG.warn("failed", new IllegalStateException("x\n2026-01-01 ERROR forged " + NIK));
        assertThat(output.getOut()).contains("\t2026-01-01 ERROR forged").doesNotContain(NIK);
        assertThat(output.getOut().lines()).noneMatch(line -> line.startsWith("2026-01-01 ERROR forged"));
    }

    @Test
    void aRefusedCallIsOneLineWithoutWhatWasTyped(CapturedOutput output) {
        Visitor program = Visitor.program(port, "kab6411", "mentas");
        List<String> refused = List.of(
                "/engine-rest/task/" + NIK + "/variables",
                "/engine-rest/task?sortBy=" + NIK + "%0aforged&sortOrder=asc",
                "/engine-rest/task?createdAfter=" + NIK,
                "/engine-rest/process-instance/" + NIK + "%0aforged/variables/x",
                "/api/cases?page=" + NIK + "%0aforged",
                "/api/cases/" + NIK);
        int before = output.getOut().length();
        refused.forEach(
                path -> assertThat(program.get(path).statusCode()).as(path).isBetween(400, 499));
        program.postJson("/engine-rest/task", "{\"priority\":\"" + NIK + "\\nforged\"}");
        List<String> lines = output.getOut().substring(before).lines().toList();
        assertThat(lines).noneMatch(line -> line.contains(NIK) || line.contains("forged"));
        assertThat(lines).as("lines of the log").hasSizeLessThanOrEqualTo(refused.size() + 4);
    }
}
