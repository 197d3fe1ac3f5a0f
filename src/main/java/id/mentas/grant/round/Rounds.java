package id.mentas.grant.round;

import id.mentas.common.Money;
import id.mentas.common.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rounds and the quota of each kabupaten/kota in them. */
@Repository
@Transactional
public class Rounds {

    private final JdbcClient jdbc;
    private final Clock clock;

    Rounds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Round> find(String code) {
        return jdbc.sql("select * from round where code = ?")
                .param(code)
                .query(Rounds::read)
                .optional();
    }

    /** @throws NotFound when there is no such round */
    public Round get(String code) {
        return find(code).orElseThrow(() -> new NotFound("Putaran tidak ditemukan."));
    }

    /** What decides between people of one score, as stored: {@code DESIL,STOPPED,DATE}. */
    public String tieRule(String code) {
        return jdbc.sql("select tie_rule from round where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }

    /** Sets what decides between people of one score. */
    public void tieRule(String code, String rule) {
        jdbc.sql("update round set tie_rule = ? where code = ?")
                .params(rule, code)
                .update();
    }

    /** All rounds, open ones first, the newest first. */
    public List<Round> all() {
        return jdbc.sql("select * from round order by state desc, year desc, number desc")
                .query(Rounds::read)
                .list();
    }

    /** Open rounds, the newest first. */
    public List<Round> open() {
        return jdbc.sql("select * from round where state = 'OPEN' order by year desc, number desc")
                .query(Rounds::read)
                .list();
    }

    /**
     * Opens a round with its quota by kabupaten/kota.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the round exists
     */
    public void open(Round round, Map<String, Integer> places) {
        jdbc.sql(
                        """
                        insert into round (code, scheme, year, number, budget_source, budget, ceiling, reference_day, objection_days,
                            signatory, decree_pattern, signatory_name, signatory_nip, signatory_post, signing_place, state, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)
                        """)
                .params(
                        round.code(),
                        round.scheme(),
                        round.year(),
                        round.number(),
                        round.budgetSource(),
                        round.budget().rupiah(),
                        round.ceiling().rupiah(),
                        round.referenceDay(),
                        round.objectionDays(),
                        round.signatory(),
                        round.signing().decreePattern(),
                        round.signing().name(),
                        round.signing().nip(),
                        round.signing().post(),
                        round.signing().place(),
                        Timestamp.from(clock.instant()))
                .update();
        places.forEach(
                (kabupaten, count) -> jdbc.sql("insert into round_quota (round, kabupaten, places) values (?, ?, ?)")
                        .params(round.code(), kabupaten, count)
                        .update());
    }

    /** Whether the round is open; it can't be closed before the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holdOpen(String code) {
        return jdbc.sql("select state = 'OPEN' from round where code = ? for share")
                .param(code)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    public void close(String code) {
        jdbc.sql("update round set state = 'CLOSED', closed_at = ? where code = ? and state = 'OPEN'")
                .params(Timestamp.from(clock.instant()), code)
                .update();
    }

    private static Round read(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getString("code"),
                row.getString("scheme"),
                row.getInt("year"),
                row.getInt("number"),
                row.getString("budget_source"),
                Money.of(row.getLong("budget")),
                Money.of(row.getLong("ceiling")),
                row.getDate("reference_day").toLocalDate(),
                row.getInt("objection_days"),
                row.getString("signatory"),
                new SigningTerms(
                        row.getString("decree_pattern"),
                        row.getString("signatory_name"),
                        row.getString("signatory_nip"),
                        row.getString("signatory_post"),
                        row.getString("signing_place")),
                "OPEN".equals(row.getString("state")));
    }
}
