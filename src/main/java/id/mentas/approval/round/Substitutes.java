package id.mentas.approval.round;

import id.mentas.approval.round.Substitute.Acting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Substitutes of signatories, all that ever were. */
@Repository
public class Substitutes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Substitutes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(Substitute one) {
        jdbc.sql(
                        """
                        insert into round_substitute (round, person, acting, name, nip, first_day, last_day, reason, named_by, named_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        one.round(),
                        one.person(),
                        one.acting().name(),
                        one.name(),
                        one.nip(),
                        one.firstDay(),
                        one.lastDay(),
                        one.reason(),
                        one.namedBy(),
                        Timestamp.from(one.namedAt()))
                .update();
    }

    /** Ends the one that is open. It waits for a signature that is being given. Answers whether there was one. */
    public boolean end(String round, String person, String reason) {
        return jdbc.sql(
                                "update round_substitute set ended_by = ?, ended_at = ?, end_reason = ? where round = ? and ended_at is null")
                        .params(person, Timestamp.from(clock.instant()), reason, round)
                        .update()
                > 0;
    }

    /** Who stands in today, held until the transaction ends: nobody ends it between the look and the signature. */
    Optional<Substitute> hold(String round) {
        return jdbc.sql("select * from round_substitute where round = ? and ended_at is null for share")
                .param(round)
                .query(Substitutes::read)
                .optional()
                .filter(one -> one.standsOn(LocalDate.now(clock)));
    }

    Optional<Substitute> today(String round) {
        return of(round).stream()
                .filter(one -> one.standsOn(LocalDate.now(clock)))
                .findFirst();
    }

    /** The newest first. */
    public List<Substitute> of(String round) {
        return jdbc.sql("select * from round_substitute where round = ? order by id desc")
                .param(round)
                .query(Substitutes::read)
                .list();
    }

    /** As whom a decree round or an amendment was signed; empty where the round's own signatory did. */
    Optional<Substitute> under(String key) {
        return jdbc.sql(
                        """
                        select s.* from round_substitute s
                        where s.id in (select substitute from approval_round where key = ?
                                       union all select substitute from approval_amendment where key = ?)
                        """)
                .params(key, key)
                .query(Substitutes::read)
                .optional();
    }

    /** Whose days have begun while the tasks lie with the signatory alone; from now on they count as shared. */
    public List<Substitute> share() {
        return jdbc.sql(
                        """
                        update round_substitute set shared_at = ?
                        where shared_at is null and ended_at is null and ? between first_day and last_day
                        returning *
                        """)
                .params(Timestamp.from(clock.instant()), LocalDate.now(clock))
                .query(Substitutes::read)
                .list();
    }

    /** Whose days are over; from now on what waits counts as given back. */
    public List<Substitute> giveBack() {
        return jdbc.sql(
                        """
                        update round_substitute set returned_at = ?
                        where returned_at is null and (ended_at is not null or last_day < ?)
                        returning *
                        """)
                .params(Timestamp.from(clock.instant()), LocalDate.now(clock))
                .query(Substitutes::read)
                .list();
    }

    private static Substitute read(ResultSet row, int index) throws SQLException {
        Timestamp endedAt = row.getTimestamp("ended_at");
        return new Substitute(
                row.getLong("id"),
                row.getString("round"),
                row.getString("person"),
                Acting.valueOf(row.getString("acting")),
                row.getString("name"),
                row.getString("nip"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("reason"),
                row.getString("named_by"),
                row.getTimestamp("named_at").toInstant(),
                row.getString("ended_by"),
                endedAt == null ? null : endedAt.toInstant(),
                row.getString("end_reason"));
    }
}
