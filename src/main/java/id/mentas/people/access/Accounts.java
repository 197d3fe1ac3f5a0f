package id.mentas.people.access;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads kept passwords in one statement, and holds no connection afterwards: the engine would hold one while it hashes. */
@Repository
class Accounts {

    private static final int LONGEST_ID = 64;

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param id as typed by anybody */
    Optional<Account> find(String id) {
        if (id.length() > LONGEST_ID || id.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return jdbc.sql("select id_, pwd_, salt_ from act_id_user where id_ = ?")
                .param(id)
                .query((row, number) ->
                        new Account(row.getString("id_"), row.getString("pwd_"), row.getString("salt_")))
                .optional();
    }
}
