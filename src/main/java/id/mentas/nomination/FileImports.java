package id.mentas.nomination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.registry.CellError;
import id.mentas.registry.NominationRow;
import id.mentas.registry.ReadRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The uploaded files and what became of each of their rows. */
@Repository
class FileImports {

    /** A row that waits for its judgement or its case. @param earlierInHousehold an earlier row has the same KK */
    record Waiting(int row, NominationRow person, boolean earlierInHousehold) {}

    /** A judged row. */
    record Judged(int row, NominationRow person, Judgement judgement, Facts facts) {}

    private static final TypeReference<List<CellError>> ERRORS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final ObjectMapper json;
    private final Clock clock;

    FileImports(JdbcClient jdbc, JdbcTemplate batch, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
        this.clock = clock;
    }

    /** A new one; answers its id. */
    long add(String key, String round, String area, String uploadedBy, UUID document) {
        return jdbc.sql(
                        """
                        insert into nomination_import (key, round, area, uploaded_by, uploaded_at, document, state)
                        values (?, ?, ?, ?, ?, ?, 'RUNNING') returning id
                        """)
                .params(key, round, area, uploadedBy, Timestamp.from(clock.instant()), document)
                .query(Long.class)
                .single();
    }

    Optional<FileImport> find(long id) {
        return jdbc.sql("select * from nomination_import where id = ?")
                .param(id)
                .query((row, number) -> new FileImport(
                        id,
                        row.getString("key"),
                        row.getString("round"),
                        row.getString("area"),
                        row.getString("uploaded_by"),
                        row.getObject("document", UUID.class),
                        FileImport.State.valueOf(row.getString("state"))))
                .optional();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from nomination_import)")
                .query(Boolean.class)
                .single();
    }

    void finish(long id, FileImport.State state) {
        jdbc.sql("update nomination_import set state = ?, finished_at = ? where id = ? and state = 'RUNNING'")
                .params(state.name(), Timestamp.from(clock.instant()), id)
                .update();
    }

    FileImport.Progress progress(FileImport one) {
        return jdbc.sql(
                        """
                        select count(*) as rows, count(*) filter (where verdict = 'ACCEPTED') as accepted,
                               count(*) filter (where verdict = 'REVIEW') as review,
                               count(*) filter (where verdict = 'REFUSED') as refused,
                               count(*) filter (where verdict = 'INVALID') as invalid
                        from nomination_import_row where import = ?
                        """)
                .param(one.id())
                .query((row, number) -> new FileImport.Progress(
                        one.id(),
                        one.state(),
                        row.getLong("rows"),
                        row.getLong("accepted"),
                        row.getLong("review"),
                        row.getLong("refused"),
                        row.getLong("invalid")))
                .single();
    }

    /** Stores what was read; rows that can't be read are answered with it. */
    void addRows(long id, List<ReadRow> rows) {
        batch.batchUpdate(
                """
                insert into nomination_import_row (import, row, verdict, codes, errors, nik, no_kk, person)
                values (?, ?, ?, ?, ?::jsonb, ?, ?, ?::jsonb)
                """,
                rows,
                500,
                (statement, row) -> {
                    NominationRow person = row.person();
                    statement.setLong(1, id);
                    statement.setInt(2, row.row());
                    statement.setString(3, person == null ? Verdict.INVALID.name() : null);
                    statement.setObject(4, row.codes().toArray(String[]::new));
                    statement.setString(5, write(row.errors()));
                    statement.setString(6, person == null ? null : person.nik());
                    statement.setString(7, person == null ? null : person.noKk());
                    statement.setString(8, person == null ? null : write(person));
                });
    }

    /** The next rows to be judged, in the order of the file. */
    List<Waiting> waiting(long id, int count) {
        return jdbc.sql(
                        """
                        select r.row, r.person, exists (select 1 from nomination_import_row e
                            where e.import = r.import and e.no_kk = r.no_kk and e.row < r.row) as earlier
                        from nomination_import_row r
                        where r.import = ? and r.verdict is null order by r.row limit ?
                        """)
                .params(id, count)
                .query((row, number) -> new Waiting(
                        row.getInt("row"),
                        read(row.getString("person"), NominationRow.class),
                        row.getBoolean("earlier")))
                .list();
    }

    void judged(long id, List<Judged> rows) {
        batch.batchUpdate(
                """
                update nomination_import_row set verdict = ?, codes = ?, reasons = ?, decision_table = ?, facts = ?::jsonb
                where import = ? and row = ? and verdict is null
                """,
                rows,
                500,
                (statement, row) -> {
                    Judgement judgement = row.judgement();
                    statement.setString(1, judgement.verdict().name());
                    statement.setObject(2, judgement.codes().toArray(String[]::new));
                    statement.setObject(3, judgement.reasons().toArray(String[]::new));
                    statement.setString(4, judgement.table());
                    statement.setString(5, write(row.facts()));
                    statement.setLong(6, id);
                    statement.setInt(7, row.row());
                });
    }

    /** Judged rows that have no case yet, in the order of the file. */
    List<Judged> withoutCase(long id, int count) {
        return jdbc.sql(
                        """
                        select row, person, verdict, codes, reasons, decision_table, facts from nomination_import_row
                        where import = ? and case_number is null and verdict <> 'INVALID' order by row limit ?
                        """)
                .params(id, count)
                .query((row, number) -> new Judged(
                        row.getInt("row"),
                        read(row.getString("person"), NominationRow.class),
                        new Judgement(
                                Verdict.valueOf(row.getString("verdict")),
                                Nominations.texts(row.getArray("codes")),
                                Nominations.texts(row.getArray("reasons")),
                                row.getString("decision_table")),
                        new Facts(
                                read(row.getString("facts"), RegistryFacts.class),
                                read(row.getString("facts"), DuplicateFacts.class))))
                .list();
    }

    /** The rows have their cases, which now hold the persons' data. */
    void started(long id, List<Begun> begun) {
        jdbc.sql(
                        """
                        update nomination_import_row r set case_number = begun.case_number, person = null
                        from unnest(?::int[], ?::text[]) as begun (row, case_number)
                        where r.import = ? and r.row = begun.row
                        """)
                .param(begun.stream().map(each -> each.row().row()).toArray(Integer[]::new))
                .param(begun.stream().map(Begun::caseNumber).toArray(String[]::new))
                .param(id)
                .update();
    }

    boolean hasRowsLeft(long id) {
        return jdbc.sql(
                        """
                        select exists (select 1 from nomination_import_row where import = ? and verdict is null)
                            or exists (select 1 from nomination_import_row
                                       where import = ? and case_number is null and verdict <> 'INVALID')
                        """)
                .params(id, id)
                .query(Boolean.class)
                .single();
    }

    /** One page of rows. @param verdict null for all @param page from 0 */
    ImportedRow.Page rows(long id, @Nullable Verdict verdict, int page, int size) {
        String wanted = verdict == null ? "" : verdict.name();
        List<ImportedRow> rows = jdbc.sql(
                        """
                        select row, verdict, codes, errors from nomination_import_row
                        where import = ? and (? = '' or verdict = ?) order by row limit ? offset ?
                        """)
                .params(id, wanted, wanted, size, (long) page * size)
                .query((row, number) -> asRow(row))
                .list();
        long total = jdbc.sql("select count(*) from nomination_import_row where import = ? and (? = '' or verdict = ?)")
                .params(id, wanted, wanted)
                .query(Long.class)
                .single();
        return new ImportedRow.Page(rows, page, size, total);
    }

    private ImportedRow asRow(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        try {
            return new ImportedRow(
                    row.getInt("row"),
                    verdict == null ? null : Verdict.valueOf(verdict),
                    Nominations.texts(row.getArray("codes")),
                    json.readValue(row.getString("errors"), ERRORS));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Errors of a row can't be read");
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Not to be written as JSON");
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readerFor(type)
                    .without(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Not to be read as " + type.getSimpleName());
        }
    }
}
