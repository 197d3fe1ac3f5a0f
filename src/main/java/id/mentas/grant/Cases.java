package id.mentas.grant;

import id.mentas.common.NotFound;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cases: found, locked, moved from stage to stage, ended. */
@Repository
@Transactional(propagation = Propagation.REQUIRED)
public class Cases {

    private static final String COLUMNS =
            """
            select case_number, round, kabupaten, kecamatan, village, nik, no_kk, business_type, business_status, desil,
                   nominated_on, stage, status, outcome, live, score, version
            from grant_case
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Clock clock;

    Cases(JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
    }

    public Optional<GrantCase> find(String caseNumber) {
        return jdbc.sql(COLUMNS + "where case_number = ?")
                .param(caseNumber)
                .query(Cases::read)
                .optional();
    }

    /** @throws NotFound when there is no such case */
    public GrantCase get(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new NotFound("Kasus tidak ditemukan."));
    }

    /** The case, locked until the transaction ends. @throws NotFound when there is no such case */
    public GrantCase lock(String caseNumber) {
        return jdbc.sql(COLUMNS + "where case_number = ? for update")
                .param(caseNumber)
                .query(Cases::read)
                .optional()
                .orElseThrow(() -> new NotFound("Kasus tidak ditemukan."));
    }

    /** Writes a new case, in its stage. @throws org.springframework.dao.DuplicateKeyException a live one of this person exists */
    public void add(GrantCase c) {
        add(List.of(c));
    }

    /** Writes new cases at once, each in its stage. @throws org.springframework.dao.DuplicateKeyException a live one of a person exists */
    public void add(List<GrantCase> fresh) {
        Timestamp now = Timestamp.from(clock.instant());
        batch.batchUpdate(
                """
                insert into grant_case (case_number, round, kabupaten, kecamatan, village, nik, no_kk, business_type,
                    business_status, desil, nominated_on, stage, status, live)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE', ?)
                """,
                fresh,
                1000,
                Cases::write);
        batch.batchUpdate(
                "insert into case_stage (case_number, stage, entered_at) values (?, ?, ?)",
                fresh,
                1000,
                (statement, c) -> {
                    statement.setString(1, c.caseNumber());
                    statement.setString(2, c.stage().word());
                    statement.setTimestamp(3, now);
                });
    }

    private static void write(PreparedStatement statement, GrantCase c) throws SQLException {
        statement.setString(1, c.caseNumber());
        statement.setString(2, c.round());
        statement.setString(3, c.kabupaten());
        statement.setString(4, c.kecamatan());
        statement.setString(5, c.village());
        statement.setString(6, c.nik());
        statement.setString(7, c.noKk());
        statement.setString(8, c.businessType());
        statement.setString(9, c.businessStatus());
        statement.setInt(10, c.desil());
        statement.setObject(11, c.nominatedOn());
        statement.setString(12, c.stage().word());
        statement.setBoolean(13, c.live());
    }

    /** Notes that a case entered a stage; a second time changes nothing. @throws IllegalStateException when the case has ended */
    public void enter(String caseNumber, Stage stage) {
        int moved = jdbc.sql(
                        "update grant_case set stage = ?, version = version + 1 where case_number = ? and status = 'ACTIVE'")
                .params(stage.word(), caseNumber)
                .update();
        if (moved == 0) {
            throw new IllegalStateException("Case has ended: " + caseNumber);
        }
        jdbc.sql("insert into case_stage (case_number, stage, entered_at) values (?, ?, ?) on conflict do nothing")
                .params(caseNumber, stage.word(), Timestamp.from(clock.instant()))
                .update();
    }

    /** When the case entered each stage it has been in, in order. */
    public Map<Stage, Instant> entered(String caseNumber) {
        Map<Stage, Instant> entered = new LinkedHashMap<>();
        jdbc.sql("select stage, entered_at from case_stage where case_number = ? order by entered_at, stage")
                .param(caseNumber)
                .query(row -> {
                    entered.put(
                            Stage.of(row.getString("stage")),
                            row.getTimestamp("entered_at").toInstant());
                });
        return entered;
    }

    /** Ends a case; the first outcome stands. Answers whether this call ended it. */
    public boolean end(String caseNumber, Outcome outcome) {
        return jdbc.sql(
                                """
                                update grant_case set status = 'ENDED', outcome = ?, live = false, ended_at = ?, version = version + 1
                                where case_number = ? and status = 'ACTIVE'
                                """)
                        .params(outcome.name(), Timestamp.from(clock.instant()), caseNumber)
                        .update()
                == 1;
    }

    /** The case no longer takes part in its round: the person may be nominated again. */
    public void leaveRound(String caseNumber) {
        change(caseNumber, "live = false");
    }

    /** Where the decree put the case: on which of the lists of its kabupaten/kota, and the rank there, as people left it. */
    public void listed(String caseNumber, int list, int rank) {
        change(caseNumber, "decree_list = ?, decree_rank = ?", list, rank);
    }

    public void score(String caseNumber, int score) {
        change(caseNumber, "score = ?", score);
    }

    public void businessType(String caseNumber, String businessType) {
        change(caseNumber, "business_type = ?", businessType);
    }

    /** @param status `BERHENTI`, `JALAN` or `BELUM`, as seen at home */
    public void businessStatus(String caseNumber, String status) {
        change(caseNumber, "business_status = ?", status);
    }

    /** Corrected facts of a case that is still nominated. @throws org.springframework.dao.DuplicateKeyException a live case of this person exists */
    public void correct(GrantCase c) {
        jdbc.sql(
                        """
                        update grant_case set kecamatan = ?, village = ?, nik = ?, no_kk = ?, business_type = ?, business_status = ?,
                            desil = ?, live = ?, version = version + 1
                        where case_number = ? and status = 'ACTIVE'
                        """)
                .params(
                        c.kecamatan(),
                        c.village(),
                        c.nik(),
                        c.noKk(),
                        c.businessType(),
                        c.businessStatus(),
                        c.desil(),
                        c.live(),
                        c.caseNumber())
                .update();
    }

    /** Another village of the same kabupaten. @param village ten digits */
    public void relocate(String caseNumber, String village) {
        change(caseNumber, "village = ?, kecamatan = ?", village, village.substring(0, 6));
        jdbc.sql("update person set village = ? where case_number = ?")
                .params(village, caseNumber)
                .update();
    }

    private void change(String caseNumber, String set, @Nullable Object... values) {
        jdbc.sql("update grant_case set " + set + ", version = version + 1 where case_number = ?")
                .params(values)
                .param(caseNumber)
                .update();
    }

    static GrantCase read(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new GrantCase(
                row.getString("case_number"),
                row.getString("round"),
                row.getString("kabupaten"),
                row.getString("kecamatan"),
                row.getString("village"),
                row.getString("nik"),
                row.getString("no_kk"),
                row.getString("business_type"),
                row.getString("business_status"),
                row.getInt("desil"),
                row.getDate("nominated_on").toLocalDate(),
                Stage.of(row.getString("stage")),
                "ACTIVE".equals(row.getString("status")),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getBoolean("live"),
                (Integer) row.getObject("score"),
                row.getInt("version"));
    }
}
