package id.mentas.letters;

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

    private final JdbcClient jdbc;
    private final LetterRows rows;
    private final LettersSettings settings;
    private final Clock clock;

    Outbox(JdbcClient jdbc, LetterRows rows, LettersSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** Adds a letter; one with a known key changes nothing. */
    void add(NewLetter letter, String subject, String body, Letter.State state) {
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        insert into letter (id, key, template, case_number, round_key, tenant, to_kind, to_ref, subject, body,
                            document, state, created_at, next_try, gathered, task, due_date)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
                        Timestamp.from(now),
                        Timestamp.from(letter.gathered() ? now.plus(settings.gather()) : now),
                        letter.gathered(),
                        letter.gathered() ? letter.model().get("task") : null,
                        letter.gathered() ? letter.model().get("dueDate") : null)
                .update();
    }

    /** Sends a letter on its way again. */
    void retry(UUID id) {
        jdbc.sql(
                        """
                        update letter set state = 'WAITING', attempts = 0, next_try = ?, envelope = null
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
        return jdbc.sql("select " + LetterRows.COLUMNS + " from letter where id = ?")
                .param(id)
                .query(rows)
                .optional();
    }

    List<Letter> ofCase(String caseNumber) {
        return jdbc.sql("select " + LetterRows.COLUMNS + " from letter where case_number = ? order by created_at, id")
                .param(caseNumber)
                .query(rows)
                .list();
    }

    List<Letter> list(List<String> tenants, Letter.@Nullable State state, int offset, int limit) {
        return jdbc.sql(
                        "select " + LetterRows.COLUMNS
                                + """
                         from letter where tenant in (:tenants) and (:state::text is null or state = :state)
                        order by created_at desc, id limit :limit offset :offset
                        """)
                .param("tenants", tenants)
                .param("state", state == null ? null : state.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(rows)
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
}
