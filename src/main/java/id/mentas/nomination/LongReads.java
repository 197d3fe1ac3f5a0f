package id.mentas.nomination;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Reads what may be long row by row, as it is written somewhere, and not into memory. Within a transaction. */
@Component
public class LongReads {

    private static final int FETCHED_AT_ONCE = 1000;

    private final JdbcTemplate stream;

    LongReads(JdbcTemplate jdbc) {
        this.stream = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        this.stream.setFetchSize(FETCHED_AT_ONCE);
    }

    public void each(String query, RowCallbackHandler row, Object... parameters) {
        stream.query(query, row, parameters);
    }
}
