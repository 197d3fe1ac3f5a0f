package id.mentas.nomination.refresh;

import id.mentas.grant.Stage;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What refreshes found, and what was decided of the cases that would end. */
@Repository
class RefreshFindings {

    /** How many cases were compared, and the last of them. */
    record Compared(int cases, String last) {}

    /** A finding to be written down in its case. @param handedOver when the goods came, null before */
    record Touched(Finding finding, Stage stage, boolean repeated, @Nullable LocalDate handedOver) {}

    /** A case that would end or move. @param registryName as the registry writes the person */
    record Ending(Finding finding, String name, String registryName, String village, Stage stage) {}

    private static final String FINDING =
            "f.case_number, f.kind, f.active, f.was, f.now, f.source, f.data_date, f.others";

    private final JdbcClient jdbc;
    private final Clock clock;

    RefreshFindings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One at a time: a second refresh must see what the first one found. */
    void lock() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('registry-refresh'))")
                .query(Integer.class)
                .single();
    }

    /** Compares the next cases with the lines of the extract, in the order of their numbers. */
    Compared compare(Refresh refresh, double nameAlike, int count) {
        return jdbc.sql(RefreshQueries.COMPARE)
                .param("refresh", refresh.id())
                .param("area", refresh.area())
                .param("complete", refresh.complete())
                .param("sent", Timestamp.from(refresh.uploadedAt()))
                .param("day", Date.valueOf(LocalDate.ofInstant(refresh.uploadedAt(), clock.getZone())))
                .param("alike", nameAlike)
                .param("after", refresh.comparedTo())
                .param("count", count)
                .query((row, number) -> new Compared(row.getInt("compared"), row.getString("last")))
                .single();
    }

    /** What touches the cases behind one and up to another, in the order of case and kind. */
    List<Touched> touched(long refresh, String after, String upTo) {
        return jdbc.sql(
                        "select " + FINDING
                                + """
                        , f.repeated, c.stage, h.dated_on as handed_over
                        from registry_finding f
                        join grant_identity_view c on c.case_number = f.case_number
                        left join grant_reference_view h on h.case_number = f.case_number and h.kind = 'HANDOVER'
                        where f.refresh = ? and f.kind not in ('NOT_NEWER', 'UNREADABLE') and f.case_number > ? and f.case_number <= ?
                        order by f.case_number, f.kind
                        """)
                .params(refresh, after, upTo)
                .query((row, number) -> new Touched(
                        finding(row),
                        Stage.of(row.getString("stage")),
                        row.getBoolean("repeated"),
                        row.getObject("handed_over", LocalDate.class)))
                .list();
    }

    /** Cases that still run and of which nobody has decided. */
    List<Ending> undecided(long refresh, int count) {
        return jdbc.sql(
                        "select " + FINDING
                                + """
                        , p.name, coalesce(l.name, p.name) as registry_name, c.village, c.stage
                        from registry_finding f
                        join grant_identity_view c on c.case_number = f.case_number and c.status = 'ACTIVE'
                        join grant_resident_view p on p.case_number = f.case_number
                        left join registry_refresh_line l on l.refresh = f.refresh and l.nik = c.nik
                        where f.refresh = ? and f.ends and f.decision is null
                        order by f.case_number limit ?
                        """)
                .params(refresh, count)
                .query((row, number) -> new Ending(
                        finding(row),
                        row.getString("name"),
                        row.getString("registry_name"),
                        row.getString("village"),
                        Stage.of(row.getString("stage"))))
                .list();
    }

    /** How many cases still run and wait for a decision, of one kind. */
    int undecided(long refresh, Finding.Kind kind) {
        return jdbc.sql(
                        """
                        select count(*) from registry_finding f
                        join grant_identity_view c on c.case_number = f.case_number and c.status = 'ACTIVE'
                        where f.refresh = ? and f.kind = ? and f.ends and f.decision is null
                        """)
                .params(refresh, kind.name())
                .query(Integer.class)
                .single();
    }

    /** Cases that ended by themselves need no decision. */
    void passOverEnded(long refresh) {
        jdbc.sql(
                        """
                        update registry_finding f set decision = 'ENDED', decided_at = ?
                        from grant_identity_view c
                        where c.case_number = f.case_number and c.status = 'ENDED' and f.refresh = ? and f.ends and f.decision is null
                        """)
                .params(Timestamp.from(clock.instant()), refresh)
                .update();
    }

    /** Keeps a decision; answers what was decided of, empty where nothing was to be decided. */
    Optional<Finding> decide(
            long refresh, String caseNumber, Finding.Decision decision, @Nullable String reason, String person) {
        return jdbc.sql(
                        """
                        update registry_finding f set decision = ?, reason = ?, decided_by = ?, decided_at = ?
                        where f.refresh = ? and f.case_number = ? and f.ends and f.decision is null returning
                        """
                                + FINDING)
                .params(decision.name(), reason, person, Timestamp.from(clock.instant()), refresh, caseNumber)
                .query((row, number) -> finding(row))
                .optional();
    }

    /** Cases that are to end or to move and have not been told so; they are told by whoever asks. */
    List<Finding> takeToBeSaid(long refresh) {
        return jdbc.sql(
                        """
                        update registry_finding f set said = true
                        where f.refresh = ? and f.decision in ('END', 'MOVE') and not f.said returning
                        """
                                + FINDING)
                .param(refresh)
                .query((row, number) -> finding(row))
                .list();
    }

    static Finding finding(ResultSet row) throws SQLException {
        Array others = row.getArray("others");
        return new Finding(
                row.getString("case_number"),
                Finding.Kind.valueOf(row.getString("kind")),
                row.getBoolean("active"),
                row.getString("was"),
                row.getString("now"),
                row.getString("source"),
                row.getObject("data_date", LocalDate.class),
                others == null ? List.of() : List.of((String[]) others.getArray()));
    }
}
