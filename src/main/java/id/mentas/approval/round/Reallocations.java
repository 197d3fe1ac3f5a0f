package id.mentas.approval.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which places moved between kabupaten/kota, when, by whom and why. */
@Repository
public class Reallocations {

    private final JdbcClient jdbc;

    Reallocations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Reallocation one) {
        jdbc.sql(
                        """
                        insert into approval_reallocation (key, round, from_kabupaten, to_kabupaten, places, reason, promoted, person, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(one.key(), one.round(), one.from(), one.to(), one.places(), one.reason(), one.promoted())
                .params(one.person(), Timestamp.from(one.at()))
                .update();
    }

    public Optional<Reallocation> find(String key) {
        return jdbc.sql("select * from approval_reallocation where key = ?")
                .param(key)
                .query(Reallocations::read)
                .optional();
    }

    /** Of a round, the newest first. */
    public List<Reallocation> of(String round) {
        return jdbc.sql("select * from approval_reallocation where round = ? order by at desc, key desc")
                .param(round)
                .query(Reallocations::read)
                .list();
    }

    private static Reallocation read(ResultSet row, int number) throws SQLException {
        return new Reallocation(
                row.getString("key"),
                row.getString("round"),
                row.getString("from_kabupaten"),
                row.getString("to_kabupaten"),
                row.getInt("places"),
                row.getString("reason"),
                row.getInt("promoted"),
                row.getString("person"),
                row.getTimestamp("at").toInstant());
    }
}
