package id.mentas.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.people.Visitor;
import id.mentas.people.access.SecurityLog.Event;
import id.mentas.testing.MentasTest;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@MentasTest
@ExtendWith(OutputCaptureExtension.class)
class SecurityLogTest {

    private static final String USER = "catatan";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void away() {
        identity.deleteUser(USER);
        jdbc.sql("delete from sign_in_attempt").update();
    }

    @Test
    void notesWhoCameInAndWhoWasTurnedAway(CapturedOutput output) {
        Visitor.browser(port).signIn("kab6411", "mentas");
        Visitor.browser(port).signIn("kab6411", "salah");
        Visitor.browser(port).signIn("6411012006900001", "salah\nSIGNED_IN user=admin");

        assertThat(lines(output))
                .anyMatch(line -> line.endsWith("SIGNED_IN user=kab6411 from=127.0.0.1"))
                .anyMatch(line -> line.endsWith("SIGN_IN_REFUSED user=kab6411 from=127.0.0.1 why=WRONG"))
                .anyMatch(line -> line.endsWith("SIGN_IN_REFUSED user=- from=127.0.0.1 why=WRONG"))
                .noneMatch(line -> line.contains("6411012006900001") || line.contains("salah"));
    }

    @Test
    void notesWhatAnAdministratorChanges(CapturedOutput output) {
        Visitor admin = Visitor.program(port, "admin", "mentas");
        String profile =
                """
                {"profile": {"id": "catatan", "firstName": "Nama", "lastName": "Rekaan"},
                 "credentials": {"password": "hujan turun di mahakam"}}
                """;
        admin.postJson("/engine-rest/user/create", profile);
        admin.call("PUT", "/engine-rest/group/ppk/members/catatan", "{}");
        admin.call("PUT", "/engine-rest/tenant/6411/user-members/catatan", "{}");
        admin.call(
                "PUT",
                "/engine-rest/user/catatan/credentials",
                "{\"password\": \"badai di atas danau\", \"authenticatedUserPassword\": \"mentas\"}");
        admin.postJson("/engine-rest/user/catatan/unlock", "{}");
        admin.call("DELETE", "/engine-rest/group/ppk/members/catatan", "");
        admin.call("DELETE", "/engine-rest/user/catatan", "");

        assertThat(lines(output))
                .anyMatch(line -> line.endsWith("USER_ADDED user=catatan by=admin"))
                .anyMatch(line -> line.endsWith("GROUP_ADDED user=catatan by=admin group=ppk"))
                .anyMatch(line -> line.endsWith("TENANT_ADDED user=catatan by=admin tenant=6411"))
                .anyMatch(line -> line.endsWith("PASSWORD_SET user=catatan by=admin"))
                .anyMatch(line -> line.endsWith("UNLOCKED user=catatan by=admin"))
                .anyMatch(line -> line.endsWith("GROUP_REMOVED user=catatan by=admin group=ppk"))
                .anyMatch(line -> line.endsWith("USER_REMOVED user=catatan by=admin"))
                .noneMatch(line -> line.contains("Rekaan") || line.contains("mahakam") || line.contains("danau"));
    }

    @Test
    void aLineStaysOneLineAndAValueOneValue() {
        assertThat(SecurityLog.line(Event.GROUP_ADDED, "user", "a b\nSIGNED_IN user=admin", "group", "x=y"))
                .isEqualTo("GROUP_ADDED user=a_b_SIGNED_IN_user_admin group=x_y");
    }

    private static List<String> lines(CapturedOutput output) {
        return output.getAll()
                .lines()
                .filter(line -> line.contains("id.mentas.security"))
                .toList();
    }
}
