package id.mentas.approval.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how the places of a round stand. */
@Repository
public class QuotaLines {

    private static final String LINES =
            """
            select q.*, exists (select 1 from grant_case_view c where c.round = q.round and c.kabupaten = q.kabupaten) as begun,
                a.spoken_for, a.promoted, a.waiting, a.waitlist, r.decree_rounds, r.running
            from grant_quota_view q
            cross join lateral (
                select count(*) filter (where a.state = 'LISTED' and a.position = 'PLACE') as spoken_for,
                    count(*) filter (where a.state = 'PROMOTED') as promoted,
                    count(*) filter (where a.state = 'WAITING') as waiting,
                    count(*) filter (where a.state = 'WAITLISTED') as waitlist
                from approval_candidate a join grant_case_view c on c.case_number = a.case_number and c.status = 'ACTIVE'
                where a.round = q.round and a.kabupaten = q.kabupaten) a
            cross join lateral (
                select count(*) as decree_rounds, max(number) filter (where state <> 'DONE') as running
                from approval_round r where r.round = q.round and r.kabupaten = q.kabupaten) r
            where q.round = ?
            """;

    private final JdbcClient jdbc;

    QuotaLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that begin first stand first. */
    public List<QuotaLine> of(String round) {
        return jdbc.sql(LINES + " order by q.starts_on nulls first, q.kabupaten")
                .param(round)
                .query(QuotaLines::read)
                .list();
    }

    public Optional<QuotaLine> of(String round, String kabupaten) {
        return jdbc.sql(LINES + " and q.kabupaten = ?")
                .params(round, kabupaten)
                .query(QuotaLines::read)
                .optional();
    }

    private static QuotaLine read(ResultSet row, int number) throws SQLException {
        return new QuotaLine(
                row.getString("kabupaten"),
                row.getObject("starts_on", LocalDate.class),
                row.getBoolean("begun"),
                row.getInt("places"),
                row.getInt("taken"),
                row.getInt("spoken_for"),
                row.getInt("promoted"),
                row.getInt("waiting"),
                row.getInt("waitlist"),
                row.getInt("decree_rounds"),
                (Integer) row.getObject("running"));
    }
}
