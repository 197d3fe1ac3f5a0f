package id.mentas.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters in the database. */
@Repository
class Outbox {

    private static final String COLUMNS =
            """
            id, key, template, case_number, round_key, tenant, to_kind, to_ref, subject, body, document, state, address,
            attempts, created_at, next_try, sent_at, printed_at, last_error
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds a letter; one with a known key changes nothing. */
    void add(NewLetter letter, String subject, String body, Letter.State state) {
        Timestamp now = now();
        jdbc.sql(
                        """
                        insert into letter (id, key, template, case_number, round_key, tenant, to_kind, to_ref, subject, body,
                            document, state, created_at, next_try)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict on constraint letter_once do nothing
                        """)
                .params(
                        UUID.randomUUID(),
                        letter.key(),
                        letter.template().name(),
                        letter.caseNumber(),
                        letter.roundKey(),
                        letter.tenant(),
                        letter.toKind().name(),
                        letter.toRef(),
                        subject,
                        body,
                        letter.document(),
                        state.name(),
                        now,
                        now)
                .update();
    }

    /** Takes the letter that has waited longest past its time; others leave it alone until the lease ends. */
    Optional<Letter> claim(Instant leaseEnds) {
        return jdbc.sql(
                        """
                        update letter set attempts = attempts + 1, next_try = ?
                        where id = (select id from letter where state = 'WAITING' and next_try <= ?
                                    order by next_try limit 1 for update skip locked)
                        returning
                        """
                                + COLUMNS)
                .params(Timestamp.from(leaseEnds), now())
                .query(Outbox::read)
                .optional();
    }

    void sent(UUID id, String address, @Nullable String remark) {
        jdbc.sql(
                        "update letter set state = 'SENT', address = ?, sent_at = ?, last_error = ? where id = ? and state = 'WAITING'")
                .params(address, now(), remark, id)
                .update();
    }

    void noAddress(UUID id) {
        jdbc.sql("update letter set state = 'NO_ADDRESS' where id = ? and state = 'WAITING'")
                .param(id)
                .update();
    }

    /** The mail server could not be reached: it is not the letter's fault. */
    void putBack(UUID id, String error) {
        jdbc.sql(
                        """
                        update letter set attempts = attempts - 1, next_try = ?, last_error = ? where id = ? and state = 'WAITING'
                        """)
                .params(now(), error, id)
                .update();
    }

    /** @param nextTry null: never again by itself */
    void failed(UUID id, String error, @Nullable Instant nextTry) {
        jdbc.sql("update letter set state = ?, next_try = ?, last_error = ? where id = ? and state = 'WAITING'")
                .params(
                        nextTry == null ? "FAILED" : "WAITING",
                        nextTry == null ? now() : Timestamp.from(nextTry),
                        error,
                        id)
                .update();
    }

    /** Sends a letter on its way again. */
    void retry(UUID id) {
        jdbc.sql(
                        """
                        update letter set state = 'WAITING', attempts = 0, next_try = ?
                        where id = ? and state in ('FAILED', 'NO_ADDRESS') and to_kind <> 'PERSON'
                        """)
                .params(now(), id)
                .update();
    }

    void printed(UUID id) {
        jdbc.sql("update letter set printed_at = ? where id = ? and printed_at is null")
                .params(now(), id)
                .update();
    }

    Optional<Letter> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from letter where id = ?")
                .param(id)
                .query(Outbox::read)
                .optional();
    }

    List<Letter> ofCase(String caseNumber) {
        return jdbc.sql("select " + COLUMNS + " from letter where case_number = ? order by created_at, id")
                .param(caseNumber)
                .query(Outbox::read)
                .list();
    }

    List<Letter> list(List<String> tenants, Letter.@Nullable State state, int offset, int limit) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + """
                         from letter where tenant in (:tenants) and (:state::text is null or state = :state)
                        order by created_at desc, id limit :limit offset :offset
                        """)
                .param("tenants", tenants)
                .param("state", state == null ? null : state.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(Outbox::read)
                .list();
    }

    long count(List<String> tenants, Letter.@Nullable State state) {
        return jdbc.sql(
                        "select count(*) from letter where tenant in (:tenants) and (:state::text is null or state = :state)")
                .param("tenants", tenants)
                .param("state", state == null ? null : state.name())
                .query(Long.class)
                .single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Letter read(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                row.getString("key"),
                LetterTemplate.valueOf(row.getString("template")),
                row.getString("case_number"),
                row.getString("round_key"),
                row.getString("tenant"),
                Letter.To.valueOf(row.getString("to_kind")),
                row.getString("to_ref"),
                row.getString("subject"),
                row.getString("body"),
                row.getObject("document", UUID.class),
                Letter.State.valueOf(row.getString("state")),
                row.getString("address"),
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("next_try").toInstant(),
                moment(row, "sent_at"),
                moment(row, "printed_at"),
                row.getString("last_error"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
