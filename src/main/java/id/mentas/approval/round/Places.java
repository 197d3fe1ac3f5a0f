package id.mentas.approval.round;

import id.mentas.grant.round.Rounds;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The places of a kabupaten/kota in a round. Who takes or frees one locks first, before any candidate: all changes of one quota
 * happen one after the other. Everybody locks in one order: decree round, round, quotas by code, candidates, numbers.
 *
 * <p>At the end of each transaction the database itself compares taken places with who holds one, and lets nobody wait beside a
 * free place (V96).
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Places {

    private final JdbcClient jdbc;
    private final Rounds rounds;

    Places(JdbcClient jdbc, Rounds rounds) {
        this.jdbc = jdbc;
        this.rounds = rounds;
    }

    /**
     * Free places; nobody else takes or frees one, and the round is not closed, until this transaction ends. 0 where the round gives
     * no quota.
     */
    public int lock(String round, String kabupaten) {
        rounds.holdOpen(round);
        return jdbc.sql("select places - taken from round_quota where round = ? and kabupaten = ? for update")
                .params(round, kabupaten)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Locks several quotas, in the one order in which all do; a kabupaten/kota without quota gets one of no places. */
    public void lockAll(String round, Set<String> kabupaten) {
        new TreeSet<>(kabupaten).forEach(one -> {
            jdbc.sql("insert into round_quota (round, kabupaten, places) values (?, ?, 0) on conflict do nothing")
                    .params(round, one)
                    .update();
            lock(round, one);
        });
    }

    /** Moves places that are free from one locked quota to another. */
    public void move(String round, String from, String to, int count) {
        more(round, from, -count);
        more(round, to, count);
    }

    private void more(String round, String kabupaten, int count) {
        jdbc.sql("update round_quota set places = places + ? where round = ? and kabupaten = ?")
                .params(count, round, kabupaten)
                .update();
    }

    /** Free places as they stand, for showing. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public int free(String round, String kabupaten) {
        return jdbc.sql("select places - taken from round_quota where round = ? and kabupaten = ?")
                .params(round, kabupaten)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when there are not so many */
    public void take(String round, String kabupaten, int count) {
        change(round, kabupaten, count);
    }

    public void give(String round, String kabupaten, int count) {
        change(round, kabupaten, -count);
    }

    private void change(String round, String kabupaten, int count) {
        int changed = jdbc.sql("update round_quota set taken = taken + ? where round = ? and kabupaten = ?")
                .params(count, round, kabupaten)
                .update();
        if (changed == 0 && count != 0) {
            throw new IllegalStateException("No quota for " + kabupaten + " in " + round);
        }
    }
}
