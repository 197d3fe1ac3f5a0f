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
        return jdbc.sql(
                        """
                        select u.id_, u.pwd_, u.salt_, coalesce(p.must_change, false) as must_change
                        from act_id_user u left join account_password p on p.user_id = u.id_ where u.id_ = ?
                        """)
                .param(id)
                .query((row, number) -> new Account(
                        row.getString("id_"),
                        row.getString("pwd_"),
                        row.getString("salt_"),
                        row.getBoolean("must_change")))
                .optional();
    }

    void passwordSet(String user, String by, boolean mustChange) {
        jdbc.sql(
                        """
                        insert into account_password (user_id, must_change, set_by, set_at)
                        values (?, ?, ?, clock_timestamp())
                        on conflict (user_id) do update set
                            must_change = excluded.must_change, set_by = excluded.set_by, set_at = excluded.set_at
                        """)
                .params(user, mustChange, by)
                .update();
    }

    void removed(String user) {
        jdbc.sql("delete from account_password where user_id = ?").param(user).update();
    }
}
