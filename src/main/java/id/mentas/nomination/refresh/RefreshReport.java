package id.mentas.nomination.refresh;

import id.mentas.grant.Stage;
import id.mentas.nomination.LongReads;
import id.mentas.nomination.Nominations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of refreshes read, always within somebody's sight. */
@Repository
@Transactional(readOnly = true)
class RefreshReport {

    /** Cases with one kind of finding. */
    record Count(long active, long ended) {

        static final Count NONE = new Count(0, 0);

        public long all() {
            return active + ended;
        }
    }

    /** Which findings are asked for; null means any. @param active of running or of ended cases */
    record Filter(Finding.@Nullable Kind kind, @Nullable Boolean active, @Nullable String kabupaten) {}

    /** A finding with its case, as the table shows it. */
    record Row(
            Finding finding,
            String name,
            String nik,
            String village,
            Stage stage,
            boolean running,
            Finding.@Nullable Decision decision,
            @Nullable String reason,
            @Nullable String decidedBy) {}

    private static final String ROWS =
            """
            select f.case_number, f.kind, f.active, f.was, f.now, f.source, f.data_date, f.others, f.decision, f.reason, f.decided_by,
                   p.name, c.nik, c.village, c.stage, c.status = 'ACTIVE' as running
            from registry_finding f
            join grant_identity_view c on c.case_number = f.case_number
            join grant_person_view p on p.case_number = f.case_number
            """;

    /** The kinds in the order of the enumeration. */
    private static final String ORDER = " order by array_position(array["
            + Arrays.stream(Finding.Kind.values()).map(kind -> "'" + kind + "'").collect(Collectors.joining(", "))
            + "], f.kind), f.case_number";

    private final JdbcClient jdbc;
    private final LongReads reads;

    RefreshReport(JdbcClient jdbc, LongReads reads) {
        this.jdbc = jdbc;
        this.reads = reads;
    }

    /** By refresh and kind. */
    Map<Long, Map<Finding.Kind, Count>> counts(List<Long> refreshes, RefreshSight sight) {
        Map<Long, Map<Finding.Kind, Count>> counts = new HashMap<>();
        refreshes.forEach(id -> counts.put(id, new EnumMap<>(Finding.Kind.class)));
        jdbc.sql(
                        """
                        select refresh, kind, count(*) filter (where active) as running, count(*) filter (where not active) as ended
                        from registry_finding where refresh = any(?) and (? or kabupaten = any(?)) group by refresh, kind
                        """)
                .params(refreshes.toArray(Long[]::new), sight.all(), sight.areasToAsk())
                .query(row -> {
                    Objects.requireNonNull(counts.get(row.getLong("refresh")))
                            .put(
                                    Finding.Kind.valueOf(row.getString("kind")),
                                    new Count(row.getLong("running"), row.getLong("ended")));
                });
        return counts;
    }

    /** One page, in the order of weight and case number. @param page from 0 */
    List<Row> page(long refresh, Filter filter, RefreshSight sight, int page, int size) {
        List<Object> parameters = new ArrayList<>();
        String where = where(refresh, filter, sight, parameters);
        parameters.add(size);
        parameters.add((long) page * size);
        return jdbc.sql(ROWS + where + ORDER + " limit ? offset ?")
                .params(parameters)
                .query((row, number) -> read(row))
                .list();
    }

    long total(long refresh, Filter filter, RefreshSight sight) {
        List<Object> parameters = new ArrayList<>();
        return jdbc.sql("select count(*) from registry_finding f " + where(refresh, filter, sight, parameters))
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /** All rows, one after the other. */
    void each(long refresh, Filter filter, RefreshSight sight, Consumer<Row> take) {
        List<Object> parameters = new ArrayList<>();
        String where = where(refresh, filter, sight, parameters);
        reads.each(ROWS + where + ORDER, row -> take.accept(read(row)), parameters.toArray());
    }

    /** Lines that could not be read, in the order of the file: what is wrong as `column|CODE`. */
    Map<Integer, List<String>> faults(long refresh, int count) {
        Map<Integer, List<String>> faults = new LinkedHashMap<>();
        jdbc.sql("select row, faults from registry_refresh_fault where refresh = ? order by row limit ?")
                .params(refresh, count)
                .query(row -> {
                    faults.put(row.getInt("row"), Nominations.texts(row.getArray("faults")));
                });
        return faults;
    }

    private static String where(long refresh, Filter filter, RefreshSight sight, List<Object> parameters) {
        StringBuilder where = new StringBuilder(" where f.refresh = ?");
        parameters.add(refresh);
        if (!sight.all()) {
            where.append(" and f.kabupaten = any(?)");
            parameters.add(sight.areasToAsk());
        }
        if (filter.kind() != null) {
            where.append(" and f.kind = ?");
            parameters.add(filter.kind().name());
        }
        if (filter.active() != null) {
            where.append(" and f.active = ?");
            parameters.add(filter.active());
        }
        if (filter.kabupaten() != null) {
            where.append(" and f.kabupaten = ?");
            parameters.add(filter.kabupaten());
        }
        return where.toString();
    }

    private static Row read(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        return new Row(
                RefreshFindings.finding(row),
                row.getString("name"),
                row.getString("nik"),
                row.getString("village"),
                Stage.of(row.getString("stage")),
                row.getBoolean("running"),
                decision == null ? null : Finding.Decision.valueOf(decision),
                row.getString("reason"),
                row.getString("decided_by"));
    }
}
