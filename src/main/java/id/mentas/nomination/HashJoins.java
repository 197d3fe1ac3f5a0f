package id.mentas.nomination;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets statements over very many rows join by hashes alone. PostgreSQL guesses low where it knows nothing of what two conditions
 * have to do with each other, and a look-up for each of a million rows takes minutes where a hash takes a second.
 */
@Component
public class HashJoins {

    private final JdbcTemplate jdbc;

    HashJoins(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Does some work in the transaction of the caller, with memory for its hashes. */
    public void only(Runnable work) {
        jdbc.execute(
                "set local work_mem = '64MB'; set local jit = off; set local enable_nestloop = off; set local enable_mergejoin = off");
        work.run();
        jdbc.execute("set local enable_nestloop = on; set local enable_mergejoin = on");
    }
}
