package id.mentas.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads letters from the database. */
@Component
class LetterRows implements RowMapper<Letter> {

    static final String COLUMNS =
            """
            id, key, template, case_number, round_key, tenant, to_kind, to_ref, subject, body, document, state, address,
            attempts, created_at, next_try, sent_at, printed_at, last_error, task, due_date
            """;

    private final LetterCatalogue catalogue;

    LetterRows(LetterCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Letter mapRow(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                row.getString("key"),
                catalogue.ofRow(row.getString("template")),
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
                row.getString("last_error"),
                row.getString("task"),
                row.getObject("due_date", LocalDate.class));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
