package id.mentas.people.access;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ends sessions, on whichever node they were begun. */
@Repository
class OpenSessions {

    private final JdbcClient jdbc;

    OpenSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param but goes on; null for none */
    void end(String user, @Nullable String but) {
        jdbc.sql("delete from people_session where principal_name = ? and session_id <> ?")
                .params(user, but == null ? "" : but)
                .update();
    }
}
