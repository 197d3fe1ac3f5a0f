package id.mentas.console;

import id.mentas.engine.message.Words;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was noted and written about a case. The caller has checked the reach. */
@Repository
@Transactional(readOnly = true)
class ConsoleHistory {

    /** Something that happened. @param person user id, null where the system did it */
    record Event(Instant at, @Nullable String person, String stage, String sentence) {}

    /** A letter as listed. */
    record LetterRow(
            UUID id,
            Instant at,
            String subject,
            String toKind,
            String toRef,
            String state,
            @Nullable Instant sentAt,
            @Nullable UUID document,
            @Nullable String caseNumber,
            String tenant,
            int attempts,
            @Nullable String error,
            @Nullable String name) {}

    private final JdbcClient jdbc;
    private final Words messages;

    ConsoleHistory(JdbcClient jdbc, Words messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    List<Event> journal(String caseNumber) {
        return jdbc.sql(
                        "select at, person, stage, sentence from grant_journal_view where case_number = ? order by at, id")
                .param(caseNumber)
                .query((row, number) -> new Event(
                        row.getTimestamp("at").toInstant(),
                        row.getString("person"),
                        row.getString("stage"),
                        row.getString("sentence")))
                .list();
    }

    List<LetterRow> letters(String caseNumber) {
        return jdbc.sql(LETTERS + "where case_number = ? order by created_at")
                .param(caseNumber)
                .query(ConsoleHistory::letter)
                .list();
    }

    /** Letters in a state, the newest first. */
    List<LetterRow> letters(Reach reach, @Nullable String state, int page, int size) {
        return jdbc.sql(
                        LETTERS
                                + """
                          where (:all or tenant = any(:tenants)) and (:state::text is null or state = :state)
                          order by created_at desc, id limit :size offset :offset
                          """)
                .param("all", reach.everything())
                .param("tenants", reach.kabupaten().toArray(String[]::new))
                .param("state", state)
                .param("size", size)
                .param("offset", (long) page * size)
                .query(ConsoleHistory::letter)
                .list();
    }

    long waitingWords() {
        return messages.waiting();
    }

    private static final String LETTERS =
            """
            select id, created_at, subject, to_kind, to_ref, state, sent_at, document, case_number, tenant, attempts, last_error,
                   (select p.name from grant_person_view p where p.case_number = l.case_number and l.to_kind = 'PERSON') as name
            from letter_list_view l
            """;

    private static LetterRow letter(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        var sent = row.getTimestamp("sent_at");
        return new LetterRow(
                row.getObject("id", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                row.getString("subject"),
                row.getString("to_kind"),
                row.getString("to_ref"),
                row.getString("state"),
                sent == null ? null : sent.toInstant(),
                row.getObject("document", UUID.class),
                row.getString("case_number"),
                row.getString("tenant"),
                row.getInt("attempts"),
                row.getString("last_error"),
                row.getString("name"));
    }
}
