package id.mentas.people.directory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps for all nodes when somebody was last at work on one. */
@Repository
class Presences implements Presence.Elsewhere {

    private final JdbcClient jdbc;

    Presences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void tell() {
        jdbc.sql(
                        """
                        insert into presence (at) values (clock_timestamp())
                        on conflict (one) do update set at = excluded.at
                        """)
                .update();
    }

    @Override
    public boolean isSomebodyAtWork() {
        return jdbc.sql("select coalesce(max(at) > clock_timestamp() - interval '3 seconds', false) from presence")
                .query(Boolean.class)
                .single();
    }
}
