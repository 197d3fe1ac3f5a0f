package id.mentas.nomination.earliergrant;

import id.mentas.nomination.LongReads;
import id.mentas.nomination.Nominations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Grants of UEP and of earlier schemes, and the lists from which they came. */
@Repository
class EarlierGrants {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final LongReads reads;
    private final Clock clock;

    EarlierGrants(JdbcClient jdbc, JdbcTemplate batch, LongReads reads, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.reads = reads;
        this.clock = clock;
    }

    long begin(String fileName, long size, String sha256, String person) {
        return jdbc.sql(
                        """
                        insert into earlier_grant_import (file_name, size, sha256, imported_by, imported_at)
                        values (?, ?, ?, ?, ?) returning id
                        """)
                .params(fileName, size, sha256, person, Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    /** Takes those that are not known. @return how many were new */
    int add(long list, List<EarlierGrant> grants) {
        return jdbc.sql(
                        """
                        insert into earlier_grant (nik, no_kk, scheme, granted_on, import)
                        select n.nik, nullif(n.no_kk, ''), n.scheme, n.granted_on::date, ?
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[]) n (nik, no_kk, scheme, granted_on)
                        on conflict on constraint earlier_grant_once do nothing
                        """)
                .param(list)
                .param(all(grants, EarlierGrant::nik))
                .param(all(grants, grant -> grant.noKk() == null ? "" : grant.noKk()))
                .param(all(grants, EarlierGrant::scheme))
                .param(all(grants, grant -> grant.on().toString()))
                .update();
    }

    /** Known grants whose family card was not known get it. */
    void complete(List<EarlierGrant> grants) {
        jdbc.sql(
                        """
                        update earlier_grant g set no_kk = n.no_kk
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[]) n (nik, no_kk, scheme, granted_on)
                        where g.nik = n.nik and g.scheme = n.scheme and g.granted_on = n.granted_on::date
                          and g.no_kk is null and n.no_kk <> ''
                        """)
                .param(all(grants, EarlierGrant::nik))
                .param(all(grants, grant -> grant.noKk() == null ? "" : grant.noKk()))
                .param(all(grants, EarlierGrant::scheme))
                .param(all(grants, grant -> grant.on().toString()))
                .update();
    }

    void addFaults(long list, List<EarlierGrant.Fault> faults) {
        batch.batchUpdate(
                "insert into earlier_grant_fault (import, row, reasons) values (?, ?, ?)",
                faults,
                500,
                (statement, fault) -> {
                    statement.setLong(1, list);
                    statement.setInt(2, fault.row());
                    statement.setObject(3, fault.reasons().toArray(String[]::new));
                });
    }

    void finish(long list, int added, int known, int faulty) {
        jdbc.sql("update earlier_grant_import set added = ?, known = ?, faulty = ? where id = ?")
                .params(added, known, faulty, list)
                .update();
    }

    Optional<EarlierGrant.Import> find(long list) {
        return jdbc.sql("select * from earlier_grant_import where id = ?")
                .param(list)
                .query(EarlierGrants::read)
                .optional();
    }

    /** The newest lists. */
    List<EarlierGrant.Import> newest(int most) {
        return jdbc.sql("select * from earlier_grant_import order by id desc limit ?")
                .param(most)
                .query(EarlierGrants::read)
                .list();
    }

    List<EarlierGrant.Fault> faults(long list, int page, int size) {
        return jdbc.sql("select row, reasons from earlier_grant_fault where import = ? order by row limit ? offset ?")
                .params(list, size, (long) page * size)
                .query((row, number) ->
                        new EarlierGrant.Fault(row.getInt("row"), Nominations.texts(row.getArray("reasons"))))
                .list();
    }

    /** The newest year first. */
    List<EarlierGrant.Count> counts() {
        return jdbc.sql(
                        """
                        select scheme, extract(year from granted_on)::int as year, count(*) as grants
                        from earlier_grant group by 1, 2 order by 2 desc, 1
                        """)
                .query((row, number) ->
                        new EarlierGrant.Count(row.getString("scheme"), row.getInt("year"), row.getLong("grants")))
                .list();
    }

    /** All of them, one after the other, by day. */
    void each(Consumer<EarlierGrant> take) {
        reads.each(
                "select nik, no_kk, scheme, granted_on from earlier_grant order by granted_on, nik, scheme",
                row -> take.accept(new EarlierGrant(
                        row.getString("nik"),
                        row.getString("no_kk"),
                        row.getString("scheme"),
                        row.getDate("granted_on").toLocalDate())));
    }

    /** Notes who fetches all of them. */
    void noteReading(String person) {
        jdbc.sql("insert into earlier_grant_reading (person, at) values (?, ?)")
                .params(person, Timestamp.from(clock.instant()))
                .update();
    }

    private static EarlierGrant.Import read(ResultSet row, int number) throws SQLException {
        return new EarlierGrant.Import(
                row.getLong("id"),
                row.getString("file_name"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("imported_by"),
                row.getTimestamp("imported_at").toInstant(),
                row.getInt("added"),
                row.getInt("known"),
                row.getInt("faulty"));
    }

    private static String[] all(List<EarlierGrant> grants, Function<EarlierGrant, String> part) {
        return grants.stream().map(part).toArray(String[]::new);
    }
}
