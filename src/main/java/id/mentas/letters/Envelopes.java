package id.mentas.letters;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The letters on their way, by the mail that carries them. */
@Repository
class Envelopes {

    /** Reads like one line or a hundred: what a mail does not list it counts. Bounded so that claiming stays short. */
    static final int MOST = 10_000;

    private static final String FREE = "state = 'WAITING' and gathered and envelope is null";

    private final JdbcClient jdbc;
    private final LetterRows rows;
    private final Clock clock;

    Envelopes(JdbcClient jdbc, LetterRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Takes the letter that has waited longest past its time, and with one that can be gathered the others that wait for the same
     * people, the most urgent first, due to be sent or not. Others leave them alone until the lease ends; what was not sent by then
     * (a crash) is taken again just as it was, so that its mail is the same mail.
     */
    @Transactional
    Optional<Envelope> claim(Instant now, Instant leaseEnds) {
        // One at a time: two would each take a part of what belongs together.
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('letter'))")
                .query(Integer.class)
                .single();
        return first(now).map(first -> {
            UUID envelope = first.envelope() == null ? UUID.randomUUID() : first.envelope();
            return new Envelope(envelope, take(first, envelope, leaseEnds));
        });
    }

    private record First(
            UUID id, @Nullable UUID envelope, boolean gathered, String toKind, String toRef, String tenant) {}

    private Optional<First> first(Instant now) {
        return jdbc.sql(
                        """
                        select id, envelope, gathered, to_kind, to_ref, tenant from letter
                        where state = 'WAITING' and next_try <= ?
                        order by next_try limit 1 for update skip locked
                        """)
                .param(Timestamp.from(now))
                .query(First.class)
                .optional();
    }

    private List<Letter> take(First first, UUID envelope, Instant leaseEnds) {
        return jdbc.sql("update letter set attempts = attempts + 1, next_try = :leaseEnds, envelope = :envelope where "
                        + which(first) + " returning " + LetterRows.COLUMNS)
                .param("leaseEnds", Timestamp.from(leaseEnds))
                .param("envelope", envelope)
                .param("first", first.id())
                .params(Map.of("kind", first.toKind(), "ref", first.toRef(), "tenant", first.tenant()))
                .param("more", MOST - 1)
                .query(rows)
                .list();
    }

    private static String which(First first) {
        if (first.envelope() != null) {
            return "envelope = :envelope and state = 'WAITING'";
        }
        if (!first.gathered()) {
            return "id = :first";
        }
        return "id = any(array_append(array(select id from letter where " + FREE
                + " and to_kind = :kind and to_ref = :ref and tenant = :tenant and id <> :first"
                + " order by due_date limit :more for update skip locked), :first))";
    }

    void sent(UUID envelope, String address, @Nullable String remark) {
        jdbc.sql(
                        """
                        update letter set state = 'SENT', address = ?, sent_at = ?, last_error = ?
                        where envelope = ? and state = 'WAITING'
                        """)
                .params(address, now(), remark, envelope)
                .update();
    }

    void noAddress(UUID envelope) {
        jdbc.sql("update letter set state = 'NO_ADDRESS' where envelope = ? and state = 'WAITING'")
                .param(envelope)
                .update();
    }

    /** The mail server could not be reached: it is not the letters' fault. */
    void putBack(UUID envelope, String error) {
        jdbc.sql(
                        """
                        update letter set attempts = attempts - 1, next_try = ?, last_error = ?
                        where envelope = ? and state = 'WAITING'
                        """)
                .params(now(), error, envelope)
                .update();
    }

    /** @param nextTry null: never again by itself */
    void failed(UUID envelope, String error, @Nullable Instant nextTry) {
        jdbc.sql("update letter set state = ?, next_try = ?, last_error = ? where envelope = ? and state = 'WAITING'")
                .params(
                        nextTry == null ? "FAILED" : "WAITING",
                        nextTry == null ? now() : Timestamp.from(nextTry),
                        error,
                        envelope)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
