package id.mentas.console;

import id.mentas.common.NotFound;
import id.mentas.grant.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The console's own queries over the cases, always within somebody's reach. */
@Repository
@Transactional(readOnly = true)
class ConsoleCases {

    /** A case in a list. */
    record Row(
            String caseNumber,
            String name,
            String village,
            String kecamatan,
            String kabupaten,
            String round,
            String stage,
            String status,
            @Nullable String outcome,
            Instant since) {}

    /** How many cases stand in a stage of a kabupaten/kota, and how many of their tasks are late. */
    record Count(String kabupaten, String stage, long cases, long late) {}

    /** How many cases of a kabupaten/kota ended how. */
    record Ended(String kabupaten, String outcome, long cases) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    ConsoleCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Live counts by kabupaten/kota and stage. */
    List<Count> counts(Reach reach) {
        List<Object> parameters = new ArrayList<>(List.of(Timestamp.from(clock.instant())));
        String where = within(reach, parameters);
        return jdbc.sql(
                        """
                        select c.kabupaten, c.stage, count(*) cases, count(l.case_number) late
                        from grant_case_view c
                        left join (select distinct business_key case_number from engine_due_task_view where due < ?) l on l.case_number = c.case_number
                        where c.status = 'ACTIVE' and %s
                        group by c.kabupaten, c.stage
                        """
                                .formatted(where))
                .params(parameters)
                .query((row, number) -> new Count(
                        row.getString("kabupaten"), row.getString("stage"), row.getLong("cases"), row.getLong("late")))
                .list();
    }

    /** Ended cases by kabupaten/kota and outcome. */
    List<Ended> ended(Reach reach) {
        List<Object> parameters = new ArrayList<>();
        String where = within(reach, parameters);
        return jdbc.sql(
                        """
                        select c.kabupaten, c.outcome, count(*) cases from grant_case_view c
                        where c.status = 'ENDED' and %s group by c.kabupaten, c.outcome
                        """
                                .formatted(where))
                .params(parameters)
                .query((row, number) ->
                        new Ended(row.getString("kabupaten"), row.getString("outcome"), row.getLong("cases")))
                .list();
    }

    /** One page of cases, by case number. @param page from 0 */
    List<Row> page(Reach reach, CaseFilter filter, int page, int size) {
        List<Object> parameters = new ArrayList<>();
        String where = where(reach, filter, parameters);
        parameters.add(size);
        parameters.add((long) page * size);
        return jdbc.sql(ROWS + "where " + where + " order by c.case_number limit ? offset ?")
                .params(parameters)
                .query(ConsoleCases::read)
                .list();
    }

    long total(Reach reach, CaseFilter filter) {
        List<Object> parameters = new ArrayList<>();
        String where = where(reach, filter, parameters);
        return jdbc.sql("select count(*) from grant_case_view c where " + where)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /** @throws NotFound also where the case is out of reach */
    Row find(Reach reach, String caseNumber) {
        return jdbc.sql(ROWS + "where c.case_number = ?")
                .param(caseNumber)
                .query(ConsoleCases::read)
                .optional()
                .filter(row -> reach.sees(row.kabupaten(), row.kecamatan()))
                .orElseThrow(() -> new NotFound("Kasus tidak ditemukan."));
    }

    /**
     * Cases that somebody who knows a number or a name may mean; running ones first.
     *
     * @param words a whole case number in capitals, or a part of a name or number
     */
    List<Row> meant(Reach reach, String words, int most) {
        List<Object> parameters = new ArrayList<>();
        String where = within(reach, parameters);
        String pattern = "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        parameters.addAll(CaseNumber.isOne(words) ? List.of(words) : List.of(pattern, pattern));
        parameters.add(most);
        return jdbc.sql(ROWS + "where " + where
                        + (CaseNumber.isOne(words)
                                ? " and c.case_number = ?"
                                : " and (p.name ilike ? or c.case_number ilike ?)")
                        + " order by c.status, p.name, c.case_number limit ?")
                .params(parameters)
                .query(ConsoleCases::read)
                .list();
    }

    private static final String ROWS =
            """
            select c.case_number, p.name, c.village, c.kecamatan, c.kabupaten, c.round, c.stage, c.status, c.outcome,
                   coalesce(c.ended_at, s.entered_at) since
            from grant_case_view c
            join grant_person_view p on p.case_number = c.case_number
            join grant_stage_view s on s.case_number = c.case_number and s.stage = c.stage
            """;

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("case_number"),
                row.getString("name"),
                row.getString("village"),
                row.getString("kecamatan"),
                row.getString("kabupaten"),
                row.getString("round"),
                row.getString("stage"),
                row.getString("status"),
                row.getString("outcome"),
                row.getTimestamp("since").toInstant());
    }

    private static String where(Reach reach, CaseFilter filter, List<Object> parameters) {
        StringBuilder where = new StringBuilder(within(reach, parameters));
        and(where, parameters, "c.stage = ?", filter.stage());
        and(where, parameters, "c.status = ?", filter.status());
        and(where, parameters, "c.kabupaten = ?", filter.kabupaten());
        and(where, parameters, "c.outcome = ?", filter.outcome());
        and(where, parameters, "c.case_number like ?", filter.textPattern());
        return where.toString();
    }

    private static void and(StringBuilder where, List<Object> parameters, String condition, @Nullable String value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.add(value);
        }
    }

    private static String within(Reach reach, List<Object> parameters) {
        if (reach.everything()) {
            return "true";
        }
        parameters.add(reach.kabupaten().toArray(String[]::new));
        if (reach.kecamatan().isEmpty()) {
            return "c.kabupaten = any(?)";
        }
        parameters.add(reach.kecamatan().toArray(String[]::new));
        return "c.kabupaten = any(?) and c.kecamatan = any(?)";
    }
}
