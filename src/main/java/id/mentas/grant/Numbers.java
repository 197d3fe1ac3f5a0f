package id.mentas.grant;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers without gaps and doubles: a rolled-back transaction gives its number back. */
@Repository
public class Numbers {

    private final JdbcClient jdbc;

    Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a sequence, from 1; others wait until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long next(String sequence) {
        return take(sequence, 1);
    }

    /** Takes several at once. Answers the first of them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long take(String sequence, int count) {
        return jdbc.sql(
                                """
                                insert into number_sequence (name, last) values (?, ?)
                                on conflict (name) do update set last = number_sequence.last + excluded.last
                                returning last
                                """)
                        .params(sequence, (long) count)
                        .query(Long.class)
                        .single()
                - count
                + 1;
    }

    /** Takes several of several sequences at once. Answers the first of each. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Long> take(Map<String, Integer> counts) {
        Map<String, Long> first = new HashMap<>();
        jdbc.sql(
                        """
                        insert into number_sequence (name, last)
                        select name, taken from unnest(?::text[], ?::int[]) as wanted (name, taken) order by name
                        on conflict (name) do update set last = number_sequence.last + excluded.last
                        returning name, last
                        """)
                .param(counts.keySet().toArray(String[]::new))
                .param(counts.values().toArray(Integer[]::new))
                .query(row -> {
                    String name = row.getString("name");
                    first.put(name, row.getLong("last") - counts.getOrDefault(name, 0) + 1);
                });
        return first;
    }
}
