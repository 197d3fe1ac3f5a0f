package id.mentas.approval.ranking;

import id.mentas.approval.ranking.DecreeRound.State;
import id.mentas.approval.round.Substitute;
import id.mentas.grant.round.Rounds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decree rounds and what was moved in them. */
@Repository
public class DecreeRounds {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Rounds rounds;

    DecreeRounds(JdbcClient jdbc, Clock clock, Rounds rounds) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.rounds = rounds;
    }

    /** Begins one. Empty when one of the same round and kabupaten/kota is open. */
    public Optional<DecreeRound> begin(String round, String kabupaten, String person) {
        return jdbc.sql(
                        """
                        insert into approval_round (key, round, kabupaten, number, state, opened_by, opened_at)
                        select :round || '-' || :kabupaten || '/decree-' || n, :round, :kabupaten, n, 'RANKING', :person, :now
                        from (select coalesce(max(number), 0) + 1 as n from approval_round
                            where round = :round and kabupaten = :kabupaten) next
                        on conflict do nothing returning *
                        """)
                .param("round", round)
                .param("kabupaten", kabupaten)
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .query(DecreeRounds::read)
                .optional();
    }

    /** The decree round, locked until the transaction ends. */
    public DecreeRound lock(String key) {
        return jdbc.sql("select * from approval_round where key = ? for update")
                .param(key)
                .query(DecreeRounds::read)
                .single();
    }

    public Optional<DecreeRound> find(String key) {
        return jdbc.sql("select * from approval_round where key = ?")
                .param(key)
                .query(DecreeRounds::read)
                .optional();
    }

    public DecreeRound get(String key) {
        return jdbc.sql("select * from approval_round where key = ?")
                .param(key)
                .query(DecreeRounds::read)
                .single();
    }

    Optional<DecreeRound> find(String round, String kabupaten, int number) {
        return jdbc.sql("select * from approval_round where round = ? and kabupaten = ? and number = ?")
                .params(round, kabupaten, number)
                .query(DecreeRounds::read)
                .optional();
    }

    /** Whether the round is open; it can't be closed before this transaction ends. */
    public boolean holdOpen(String round) {
        return rounds.holdOpen(round);
    }

    public void published(String key, LocalDate objectionUntil) {
        jdbc.sql(
                        """
                        update approval_round set state = 'PUBLISHED', publications = publications + 1, objection_until = ?,
                            note = null, note_by = null
                        where key = ?
                        """)
                .params(objectionUntil, key)
                .update();
    }

    public void decided(String key) {
        become(key, State.DECIDED);
    }

    public void returned(String key, String note) {
        become(key, State.RANKING);
        jdbc.sql("update approval_round set note = ?, note_by = null where key = ?")
                .params(note, key)
                .update();
    }

    /** @param substitute as whom the person signs, null for the round's own signatory */
    public void signed(String key, String person, @Nullable Substitute substitute) {
        jdbc.sql("update approval_round set signed_by = ?, signed_at = ?, substitute = ? where key = ?")
                .params(person, Timestamp.from(clock.instant()), substitute == null ? null : substitute.id(), key)
                .update();
    }

    public void done(String key) {
        jdbc.sql("update approval_round set state = 'DONE', done_at = ? where key = ?")
                .params(Timestamp.from(clock.instant()), key)
                .update();
    }

    /** Leaves a word for who reviews the ranking next. */
    void note(String key, String note, String person) {
        jdbc.sql("update approval_round set note = ?, note_by = ? where key = ?")
                .params(note, person, key)
                .update();
    }

    /** Who left the note; empty where the signatory did. */
    Optional<String> noteBy(String key) {
        return jdbc.sql("select note_by from approval_round where key = ? and note_by is not null")
                .param(key)
                .query(String.class)
                .optional();
    }

    private void become(String key, State state) {
        jdbc.sql("update approval_round set state = ? where key = ?")
                .params(state.name(), key)
                .update();
    }

    private static DecreeRound read(ResultSet row, int number) throws SQLException {
        Timestamp signedAt = row.getTimestamp("signed_at");
        return new DecreeRound(
                row.getString("key"),
                row.getString("round"),
                row.getString("kabupaten"),
                row.getInt("number"),
                State.valueOf(row.getString("state")),
                row.getInt("publications"),
                row.getObject("objection_until", LocalDate.class),
                row.getString("note"),
                row.getString("signed_by"),
                signedAt == null ? null : signedAt.toInstant());
    }
}
