package id.mentas.nomination.intake;

import id.mentas.nomination.Verdict;
import id.mentas.registry.place.RegionScheme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The imports: who sent what for which round, and how far each is. */
@Repository
public class FileImports {

    /** What is known of an import before it begins. */
    record New(
            String key,
            String round,
            String area,
            RegionScheme scheme,
            @Nullable Long corrects,
            String uploadedBy,
            long file,
            int lines) {}

    private static final String SELECT =
            """
            select i.*, coalesce(f.id, 0) as file_id, coalesce(f.name, d.file_name, '') as file_name,
                   coalesce(f.size, d.size, 0) as size, coalesce(f.sha256, d.sha256, '') as sha256,
                   extract(epoch from clock_timestamp() - i.measured_since) as measured_seconds
            from nomination_import i left join nomination_file f on f.id = i.file left join document_file_view d on d.id = i.document
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    FileImports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new one; answers its id. */
    long add(New one) {
        return jdbc.sql(
                        """
                        insert into nomination_import (key, round, area, scheme, corrects, uploaded_by, uploaded_at, file, lines, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'RUNNING') returning id
                        """)
                .params(
                        one.key(),
                        one.round(),
                        one.area(),
                        one.scheme().name(),
                        one.corrects(),
                        one.uploadedBy(),
                        Timestamp.from(clock.instant()),
                        one.file(),
                        one.lines())
                .query(Long.class)
                .single();
    }

    Optional<FileImport> find(long id) {
        return jdbc.sql(SELECT + "where i.id = ?")
                .param(id)
                .query(FileImports::read)
                .optional();
    }

    /** The import, locked until the transaction ends. */
    Optional<FileImport> lock(long id) {
        return jdbc.sql(SELECT + "where i.id = ? for update of i")
                .param(id)
                .query(FileImports::read)
                .optional();
    }

    /**
     * The import of the same bytes, read in the same way, that was not broken off. One that held rows back because their
     * kabupaten/kota had not begun answers no more once it has.
     */
    Optional<FileImport> same(String sha256, String round, String area, RegionScheme scheme) {
        return jdbc.sql(
                        SELECT
                                + """
                                where f.sha256 = ? and i.round = ? and i.area = ? and i.scheme = ? and i.state in ('RUNNING', 'DONE')
                                  and not exists (select 1 from nomination_import_row r
                                                  where r.import = i.id and r.verdict = 'INVALID' and r.errors @> '[{"code": "NOT_BEGUN"}]'
                                                    and not exists (select 1 from grant_quota_view q where q.round = i.round
                                                                    and q.kabupaten = r.kabupaten and q.starts_on > ?))
                                order by i.id limit 1
                                """)
                .params(sha256, round, area, scheme.name(), LocalDate.now(clock))
                .query(FileImports::read)
                .optional();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from nomination_import)")
                .query(Boolean.class)
                .single();
    }

    /** Imports for these areas, the newest first. @param round null for all @param page from 0 */
    public FileImport.Page page(Collection<String> areas, @Nullable String round, int page, int size) {
        String[] wanted = areas.toArray(String[]::new);
        String where = "where i.area = any(?) and (? = '' or i.round = ?) ";
        String code = round == null ? "" : round;
        List<FileImport> found = jdbc.sql(SELECT + where + "order by i.id desc limit ? offset ?")
                .param(wanted)
                .param(code)
                .param(code)
                .param(size)
                .param((long) page * size)
                .query(FileImports::read)
                .list();
        long total = jdbc.sql("select count(*) from nomination_import i " + where)
                .param(wanted)
                .param(code)
                .param(code)
                .query(Long.class)
                .single();
        return new FileImport.Page(found, page, size, total);
    }

    /** A piece of the phase is done. @param step how far it is now */
    void moved(long id, int step) {
        jdbc.sql("update nomination_import set step = ? where id = ?")
                .params(step, id)
                .update();
    }

    /** The next phase begins. */
    void enter(long id, FileImport.Phase phase) {
        jdbc.sql(
                        """
                        update nomination_import set phase = ?, step = 0, measured_since = clock_timestamp(), measured_from = 0,
                            mark_at = clock_timestamp(), mark_rows = 0
                        where id = ?
                        """)
                .params(phase.name(), id)
                .update();
    }

    /**
     * Sets a mark every half minute and measures speed from the one before it; after a break, in which none was set, from here.
     */
    void measure(long id) {
        jdbc.sql(
                        """
                        update nomination_import i
                        set measured_since = case when last.broken then last.now else i.mark_at end,
                            measured_from = case when last.broken then last.rows else i.mark_rows end,
                            mark_at = last.now, mark_rows = last.rows
                        from (select id, clock_timestamp() as now, mark_at < clock_timestamp() - interval '2 minutes' as broken,
                                     case phase when 'READ' then read when 'JUDGE' then judged when 'START' then started else 0 end as rows
                              from nomination_import where id = ?) last
                        where i.id = last.id and i.mark_at < last.now - interval '30 seconds'
                        """)
                .param(id)
                .update();
    }

    void read(long id, int rows) {
        jdbc.sql("update nomination_import set read = read + ? where id = ?")
                .params(rows, id)
                .update();
    }

    /** Rows have what they were judged for: a case, or the correction of one. */
    void started(long id, int rows) {
        jdbc.sql("update nomination_import set started = started + ? where id = ?")
                .params(rows, id)
                .update();
    }

    /** Judged rows have other verdicts now. */
    void rejudged(long id, List<Verdict> before, List<Verdict> after) {
        jdbc.sql(
                        """
                        update nomination_import set accepted = accepted + ?, review = review + ?, refused = refused + ?
                        where id = ?
                        """)
                .param(more(Verdict.ACCEPTED, before, after))
                .param(more(Verdict.REVIEW, before, after))
                .param(more(Verdict.REFUSED, before, after))
                .param(id)
                .update();
    }

    private static int more(Verdict verdict, List<Verdict> before, List<Verdict> after) {
        return Collections.frequency(after, verdict) - Collections.frequency(before, verdict);
    }

    /** Asks the import to stop at its next piece. Answers whether it was running. */
    boolean requestCancel(long id, String by) {
        return jdbc.sql(
                                """
                                update nomination_import set cancel_requested_at = coalesce(cancel_requested_at, ?),
                                    cancelled_by = coalesce(cancelled_by, ?)
                                where id = ? and state = 'RUNNING'
                                """)
                        .params(Timestamp.from(clock.instant()), by, id)
                        .update()
                == 1;
    }

    /** The import has come to its end. @param failure why it is not done, null where it is */
    void finish(long id, FileImport.State state, @Nullable String failure) {
        jdbc.sql(
                        """
                        update nomination_import set state = ?, failure = ?, finished_at = ?, phase = 'END'
                        where id = ? and state = 'RUNNING'
                        """)
                .params(state.name(), failure, Timestamp.from(clock.instant()), id)
                .update();
    }

    private static FileImport read(ResultSet row, int number) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        long corrects = row.getLong("corrects");
        boolean correctsNone = row.wasNull();
        return new FileImport(
                row.getLong("id"),
                row.getString("key"),
                row.getString("round"),
                row.getString("area"),
                RegionScheme.valueOf(row.getString("scheme")),
                correctsNone ? null : corrects,
                row.getString("uploaded_by"),
                row.getTimestamp("uploaded_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getLong("file_id"),
                row.getString("file_name"),
                row.getLong("size"),
                row.getString("sha256"),
                FileImport.State.valueOf(row.getString("state")),
                FileImport.Phase.valueOf(row.getString("phase")),
                row.getInt("step"),
                new FileImport.Measured(row.getInt("measured_from"), row.getDouble("measured_seconds")),
                new FileImport.Counts(
                        row.getInt("lines"),
                        row.getInt("read"),
                        row.getInt("judged"),
                        row.getInt("starting"),
                        row.getInt("started"),
                        row.getInt("accepted"),
                        row.getInt("review"),
                        row.getInt("refused"),
                        row.getInt("invalid"),
                        row.getInt("unchanged")),
                row.getTimestamp("cancel_requested_at") != null,
                row.getString("failure"));
    }
}
