package id.mentas.nomination.refresh;

import id.mentas.common.NotFound;
import id.mentas.nomination.StoredJson;
import id.mentas.registry.check.ExtractRow;
import id.mentas.registry.check.RegistryRecord;
import id.mentas.registry.file.FileShape;
import id.mentas.registry.file.FileSource;
import id.mentas.registry.place.RegionScheme;
import id.mentas.registry.value.CellError;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The extracts that were sent, their parts that wait to be read, and the lines of people who are known. */
@Repository
class Refreshes {

    /** A part that waits to be read. */
    @SuppressWarnings("ArrayRecordComponent")
    record Part(int number, int firstRow, byte[] lines) {}

    private static final String COLUMNS =
            """
            select r.*, (select count(*) from registry_refresh_part p where p.refresh = r.id) as parts_left
            from registry_refresh r
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final StoredJson json;
    private final Clock clock;

    Refreshes(JdbcClient jdbc, JdbcTemplate batch, StoredJson json, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
        this.clock = clock;
    }

    /** The same file of the same area, declared alike. */
    Optional<Refresh> same(String area, String sha256, RegionScheme scheme, boolean complete) {
        return jdbc.sql(COLUMNS + "where area = ? and sha256 = ? and scheme = ? and complete = ?")
                .params(area, sha256, scheme.name(), complete)
                .query(this::read)
                .optional();
    }

    /** A new one; answers its id. */
    long add(
            String key, String area, String by, FileSource file, String sha256, RegionScheme scheme, boolean complete) {
        return jdbc.sql(
                        """
                        insert into registry_refresh (key, area, uploaded_by, uploaded_at, file_name, file_size, sha256, scheme, complete, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'READING') returning id
                        """)
                .params(
                        key,
                        area,
                        by,
                        Timestamp.from(clock.instant()),
                        file.name(),
                        file.size(),
                        sha256,
                        scheme.name(),
                        complete)
                .query(Long.class)
                .single();
    }

    void addPart(long id, int number, int firstRow, int rows, byte[] lines) {
        jdbc.sql("insert into registry_refresh_part (refresh, part, first_row, lines) values (?, ?, ?, ?)")
                .params(id, number, firstRow, lines)
                .update();
        jdbc.sql("update registry_refresh set parts = parts + 1, rows = rows + ? where id = ?")
                .params(rows, id)
                .update();
    }

    void taken(long id, FileShape shape) {
        jdbc.sql("update registry_refresh set shape = ?::jsonb where id = ?")
                .params(json.write(shape), id)
                .update();
    }

    Optional<Refresh> find(long id) {
        return jdbc.sql(COLUMNS + "where id = ?").param(id).query(this::read).optional();
    }

    /** @throws NotFound when there is none */
    Refresh get(long id) {
        return find(id).orElseThrow(() -> new NotFound("Pemutakhiran tidak ditemukan."));
    }

    /** @throws NotFound when there is none */
    Refresh get(String key) {
        return jdbc.sql(COLUMNS + "where key = ?")
                .param(key)
                .query(this::read)
                .optional()
                .orElseThrow(() -> new NotFound("Pemutakhiran tidak ditemukan."));
    }

    /** Of the own areas and of the province, the newest first. */
    List<Refresh> newest(RefreshSight sight, int count, int from) {
        return jdbc.sql(COLUMNS + "where ? or area = '64' or area = any(?) order by id desc limit ? offset ?")
                .params(sight.all(), sight.areasToAsk(), count, from)
                .query(this::read)
                .list();
    }

    Optional<Part> nextPart(long id) {
        return jdbc.sql(
                        "select part, first_row, lines from registry_refresh_part where refresh = ? order by part limit 1")
                .param(id)
                .query((row, number) -> new Part(row.getInt("part"), row.getInt("first_row"), row.getBytes("lines")))
                .optional();
    }

    /** The part has been read: it is given up. */
    void read(long id, Part part, int faulty) {
        jdbc.sql("delete from registry_refresh_part where refresh = ? and part = ?")
                .params(id, part.number())
                .update();
        jdbc.sql("update registry_refresh set faulty = faulty + ? where id = ?")
                .params(faulty, id)
                .update();
    }

    /** Which of these numbers belong to people whose cases the area may touch. */
    Set<String> known(String area, List<String> niks) {
        return Set.copyOf(jdbc.sql(
                        "select distinct nik from grant_identity_view where nik = any(?) and (? = '64' or kabupaten = ?)")
                .params(niks.toArray(String[]::new), area, area)
                .query(String.class)
                .list());
    }

    /** Keeps the lines of people who are known. Of two lines with one NIK the first stands. */
    void addLines(long id, List<ExtractRow> rows) {
        batch.batchUpdate(
                """
                insert into registry_refresh_line (refresh, nik, row, readable, no_kk, name, birth_date, place, residence, desil, source,
                    data_date)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                rows,
                1000,
                (statement, row) -> {
                    RegistryRecord person = row.person();
                    statement.setLong(1, id);
                    statement.setString(2, row.nik());
                    statement.setInt(3, row.row());
                    statement.setBoolean(4, person != null);
                    statement.setString(5, person == null ? null : person.noKk());
                    statement.setString(6, person == null ? null : person.name());
                    statement.setObject(7, person == null ? null : person.birthDate());
                    statement.setString(8, person == null ? null : person.place());
                    statement.setString(
                            9, person == null ? null : person.residence().name());
                    statement.setObject(10, person == null ? null : person.desil());
                    statement.setString(11, person == null ? null : person.source());
                    statement.setObject(12, person == null ? null : person.dataDate());
                });
    }

    /** Keeps what is wrong with lines, never what stands in them, up to so many of a file. */
    void addFaults(long id, List<ExtractRow> rows, int atMost) {
        int room = atMost
                - jdbc.sql("select count(*) from registry_refresh_fault where refresh = ?")
                        .param(id)
                        .query(Integer.class)
                        .single();
        batch.batchUpdate(
                "insert into registry_refresh_fault (refresh, row, faults) values (?, ?, ?)",
                rows.stream().limit(Math.max(0, room)).toList(),
                1000,
                (statement, row) -> {
                    statement.setLong(1, id);
                    statement.setInt(2, row.row());
                    statement.setObject(
                            3, row.errors().stream().map(Refreshes::asText).toArray(String[]::new));
                });
    }

    private static String asText(CellError error) {
        return error.column() + "|" + error.code();
    }

    void compared(long id, RefreshFindings.Compared cases) {
        jdbc.sql(
                        """
                        update registry_refresh set state = 'COMPARING', compared = compared + ?, compared_to = ? where id = ?
                        """)
                .params(cases.cases(), cases.last(), id)
                .update();
    }

    void becomes(long id, Refresh.State state) {
        jdbc.sql("update registry_refresh set state = ?, finished_at = ? where id = ?")
                .params(state.name(), state == Refresh.State.DONE ? Timestamp.from(clock.instant()) : null, id)
                .update();
    }

    /** Gives up what was read of people; the findings stay. */
    void dropLines(long id) {
        jdbc.sql("delete from registry_refresh_line where refresh = ?")
                .param(id)
                .update();
    }

    private Refresh read(ResultSet row, int number) throws SQLException {
        String shape = row.getString("shape");
        Timestamp finished = row.getTimestamp("finished_at");
        return new Refresh(
                row.getLong("id"),
                row.getString("key"),
                row.getString("area"),
                row.getString("uploaded_by"),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getString("file_name"),
                row.getLong("file_size"),
                row.getString("sha256"),
                RegionScheme.valueOf(row.getString("scheme")),
                row.getBoolean("complete"),
                shape == null ? null : json.read(shape, FileShape.class),
                row.getInt("parts"),
                row.getInt("parts_left"),
                row.getInt("rows"),
                row.getInt("faulty"),
                row.getInt("compared"),
                row.getString("compared_to"),
                Refresh.State.valueOf(row.getString("state")),
                finished == null ? null : finished.toInstant());
    }
}
