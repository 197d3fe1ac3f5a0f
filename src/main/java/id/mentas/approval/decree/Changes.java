package id.mentas.approval.decree;

import id.mentas.approval.decree.Change.Kind;
import id.mentas.approval.ranking.Candidate;
import id.mentas.approval.round.Substitute;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes of decrees and the amendments that collect them. */
@Repository
class Changes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Changes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(Candidate one, Kind kind, @Nullable String namedBy, @Nullable String reason) {
        jdbc.sql(
                        """
                        insert into approval_change (round, kabupaten, case_number, change, named_by, reason, noted_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict on constraint change_once do nothing
                        """)
                .params(
                        one.round(),
                        one.kabupaten(),
                        one.caseNumber(),
                        kind.name(),
                        namedBy,
                        reason,
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** Who was to be added and leaves again is not added. */
    void drop(String caseNumber) {
        jdbc.sql(
                        """
                        update approval_change set state = 'DROPPED'
                        where case_number = ? and change = 'ADDED' and state in ('PENDING', 'SIGNED')
                        """)
                .param(caseNumber)
                .update();
    }

    /** Changes that wait for a signature, in the order in which they came. */
    List<Change> pending(String round, String kabupaten) {
        return jdbc.sql(
                        "select * from approval_change where round = ? and kabupaten = ? and state = 'PENDING' order by id")
                .params(round, kabupaten)
                .query(Changes::change)
                .list();
    }

    /** Changes of an amendment that were signed and still hold. */
    List<Change> signed(String amendment) {
        return jdbc.sql("select * from approval_change where amendment = ? and state = 'SIGNED' order by id")
                .param(amendment)
                .query(Changes::change)
                .list();
    }

    /** Opens an amendment; answers its key, empty where one is open. */
    Optional<String> open(String round, String kabupaten) {
        return jdbc.sql(
                        """
                        insert into approval_amendment (key, round, kabupaten, number, state, opened_at)
                        select :round || '-' || :kabupaten || '/amendment-' || n, :round, :kabupaten, n, 'OPEN', :now
                        from (select coalesce(max(number), 0) + 1 as n from approval_amendment
                            where round = :round and kabupaten = :kabupaten) next
                        on conflict do nothing returning key
                        """)
                .param("round", round)
                .param("kabupaten", kabupaten)
                .param("now", Timestamp.from(clock.instant()))
                .query(String.class)
                .optional();
    }

    Optional<Amendment> openAmendment(String round, String kabupaten) {
        return jdbc.sql("select * from approval_amendment where round = ? and kabupaten = ? and state = 'OPEN'")
                .params(round, kabupaten)
                .query(Changes::amendment)
                .optional();
    }

    Amendment get(String key) {
        return find(key).orElseThrow();
    }

    Optional<Amendment> find(String key) {
        return jdbc.sql("select * from approval_amendment where key = ?")
                .param(key)
                .query(Changes::amendment)
                .optional();
    }

    /** All that is pending is signed with this amendment. @param substitute as whom the person signs, null for the round's own signatory */
    void sign(Amendment amendment, String person, @Nullable Substitute substitute) {
        jdbc.sql(
                        "update approval_amendment set state = 'SIGNED', signed_by = ?, signed_at = ?, substitute = ? where key = ?")
                .params(
                        person,
                        Timestamp.from(clock.instant()),
                        substitute == null ? null : substitute.id(),
                        amendment.key())
                .update();
        jdbc.sql(
                        """
                        update approval_change set state = 'SIGNED', amendment = ?
                        where round = ? and kabupaten = ? and state = 'PENDING'
                        """)
                .params(amendment.key(), amendment.round(), amendment.kabupaten())
                .update();
    }

    void issued(String amendment) {
        become(amendment, Amendment.State.ISSUED);
        jdbc.sql("update approval_change set state = 'ISSUED' where amendment = ? and state = 'SIGNED'")
                .param(amendment)
                .update();
    }

    void dropped(String amendment) {
        become(amendment, Amendment.State.DROPPED);
    }

    private void become(String amendment, Amendment.State state) {
        jdbc.sql("update approval_amendment set state = ? where key = ?")
                .params(state.name(), amendment)
                .update();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getLong("id"),
                row.getString("case_number"),
                Kind.valueOf(row.getString("change")),
                row.getString("named_by"),
                row.getString("reason"));
    }

    private static Amendment amendment(ResultSet row, int number) throws SQLException {
        Timestamp signedAt = row.getTimestamp("signed_at");
        return new Amendment(
                row.getString("key"),
                row.getString("round"),
                row.getString("kabupaten"),
                Amendment.State.valueOf(row.getString("state")),
                row.getString("signed_by"),
                signedAt == null ? null : signedAt.toInstant());
    }
}
