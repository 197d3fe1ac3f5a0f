package id.mentas.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@MentasTest
class SessionTest {

    private static final String USER = "pu6472";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void end() {
        jdbc.sql("delete from people_session where principal_name = ?")
                .param(USER)
                .update();
    }

    @Test
    void holdsLittleAndIsNotWrittenAtEachRequest() {
        Visitor me = Visitor.signedIn(port, USER);
        me.get("/", "Accept", "text/html");
        me.get("/camunda/app/tasklist/default/");
        List<Map<String, Object>> before = rows();

        for (int time = 0; time < 3; time++) {
            assertThat(me.get("/", "Accept", "text/html").statusCode()).isEqualTo(200);
            assertThat(me.get("/camunda/api/engine/engine/default/task/count").statusCode())
                    .isEqualTo(200);
        }

        assertThat(rows()).isEqualTo(before).isNotEmpty();
        assertThat(jdbc.sql(
                                """
                                select sum(length(attribute_bytes)) from people_session_attributes a
                                join people_session s on s.primary_id = a.session_primary_id where s.principal_name = ?
                                """)
                        .param(USER)
                        .query(Integer.class)
                        .single())
                .as("bytes")
                .isLessThan(4_000);
    }

    @Test
    void endsHalfADayAfterItBegan() {
        Visitor me = Visitor.signedIn(port, USER);
        began(11 * 60 + 50);
        assertThat(me.get("/", "Accept", "text/html").statusCode()).isEqualTo(200);

        began(12 * 60 + 1);

        assertThat(me.get("/", "Accept", "text/html").statusCode()).isEqualTo(302);
        assertThat(rows()).isEmpty();
    }

    @Test
    void whatAnEarlierVersionWroteEndsInASignInAndNoFault() {
        Visitor me = Visitor.signedIn(port, USER);
        jdbc.sql("update people_session_attributes set attribute_bytes = '\\x00ff00'")
                .update();

        assertThat(me.get("/", "Accept", "text/html").statusCode()).isEqualTo(302);
        assertThat(me.signIn(USER, "mentas")).startsWith("/").doesNotContain("login");
    }

    /** With the hidden number of each row's version: it changes when the row is written, whatever is written. */
    private List<Map<String, Object>> rows() {
        return jdbc.sql(
                        """
                        select s.xmin::text as session, a.attribute_name, a.xmin::text as attribute from people_session s
                        join people_session_attributes a on s.primary_id = a.session_primary_id
                        where s.principal_name = ? order by a.attribute_name
                        """)
                .param(USER)
                .query()
                .listOfRows();
    }

    private void began(int minutesAgo) {
        jdbc.sql("update people_session set creation_time = ? where principal_name = ?")
                .params(System.currentTimeMillis() - minutesAgo * 60_000L, USER)
                .update();
    }
}
