package id.mentas.nomination;

import id.mentas.common.NotFound;
import id.mentas.registry.check.NominationRow;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The nominations, what was judged of them, and what stood before corrections. */
@Repository
public class Nominations {

    private static final String JUDGEMENT =
            """
            insert into nomination_judgement (case_number, verdict, codes, reasons, decision_table, facts, judged_at)
            values (?, ?, ?, ?, ?, ?::jsonb, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final StoredJson json;
    private final Clock clock;

    Nominations(JdbcClient jdbc, JdbcTemplate batch, StoredJson json, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
        this.clock = clock;
    }

    /** A nomination typed by the office, not judged yet. */
    public void add(String caseNumber) {
        jdbc.sql("insert into nomination (case_number, state) values (?, 'OPEN')")
                .param(caseNumber)
                .update();
    }

    /** Nominations from judged lines of a file. @throws org.springframework.dao.DuplicateKeyException a line has a case */
    public void add(long fileImport, List<Begun> all) {
        batch.batchUpdate(
                "insert into nomination (case_number, state, import, import_row, verdict) values (?, 'OPEN', ?, ?, ?)",
                all,
                1000,
                (statement, one) -> {
                    statement.setString(1, one.caseNumber());
                    statement.setLong(2, fileImport);
                    statement.setInt(3, one.row().row());
                    statement.setString(4, one.row().judgement().verdict().name());
                });
        Timestamp now = Timestamp.from(clock.instant());
        batch.batchUpdate(
                JUDGEMENT,
                all,
                1000,
                (statement, one) -> fill(
                        statement,
                        one.caseNumber(),
                        one.row().judgement(),
                        one.row().facts(),
                        now));
    }

    private void fill(PreparedStatement statement, String caseNumber, Judgement judgement, Facts facts, Timestamp now)
            throws SQLException {
        statement.setString(1, caseNumber);
        statement.setString(2, judgement.verdict().name());
        statement.setObject(3, judgement.codes().toArray(String[]::new));
        statement.setObject(4, judgement.reasons().toArray(String[]::new));
        statement.setString(5, judgement.table());
        statement.setString(6, json.write(facts));
        statement.setTimestamp(7, now);
    }

    /** The nomination, locked until the transaction ends. @throws NotFound when there is none */
    public Nomination lock(String caseNumber) {
        return jdbc.sql("select * from nomination where case_number = ? for update")
                .param(caseNumber)
                .query((row, number) -> new Nomination(
                        caseNumber,
                        row.getInt("version"),
                        Nomination.State.valueOf(row.getString("state")),
                        row.getString("verdict") == null ? null : Verdict.valueOf(row.getString("verdict")),
                        row.getString("refusal_reason"),
                        row.getString("review_note")))
                .optional()
                .orElseThrow(() -> new NotFound("Usulan tidak ditemukan."));
    }

    /** The verdict that stands; empty while the nomination is to be judged. */
    Optional<Verdict> verdict(String caseNumber) {
        return jdbc.sql("select coalesce(verdict, '') from nomination where case_number = ?")
                .param(caseNumber)
                .query(String.class)
                .optional()
                .filter(verdict -> !verdict.isEmpty())
                .map(Verdict::valueOf);
    }

    void write(Nomination n) {
        VillageWord said = n.villageWord();
        int written = jdbc.sql(
                        """
                        update nomination set state = ?, verdict = ?, refusal_reason = ?, review_note = ?,
                            deliberation_on = coalesce(?, deliberation_on), deliberation_place = coalesce(?, deliberation_place),
                            deliberation_result = coalesce(?, deliberation_result), unwilling_reason = coalesce(?, unwilling_reason),
                            willingness_note = coalesce(?, willingness_note),
                            version = version + 1
                        where case_number = ? and version = ?
                        """)
                .param(n.state().name())
                .param(nameOf(n.verdict()))
                .param(n.refusalReason())
                .param(n.reviewNote())
                .param(said == null ? null : said.on())
                .param(said == null ? null : said.place())
                .param(said == null ? null : said.result().name())
                .param(n.unwillingReason())
                .param(said == null ? null : said.note())
                .param(n.caseNumber())
                .param(n.version())
                .update();
        if (written == 0) {
            throw new OptimisticLockingFailureException("Nomination changed meanwhile: " + n.caseNumber());
        }
    }

    void found(String caseNumber, RegistryFacts facts) {
        jdbc.sql("update nomination set registry_facts = ?::jsonb where case_number = ?")
                .params(json.write(facts), caseNumber)
                .update();
    }

    void found(String caseNumber, DuplicateFacts facts) {
        jdbc.sql("update nomination set duplicate_facts = ?::jsonb where case_number = ?")
                .params(json.write(facts), caseNumber)
                .update();
    }

    /** What the last steps found. */
    Facts facts(String caseNumber) {
        return jdbc.sql("select registry_facts, duplicate_facts from nomination where case_number = ?")
                .param(caseNumber)
                .query((row, number) -> new Facts(
                        json.read(row.getString("registry_facts"), RegistryFacts.class),
                        json.read(row.getString("duplicate_facts"), DuplicateFacts.class)))
                .single();
    }

    /** Keeps a judgement for ever. */
    void keep(String caseNumber, Judgement judgement, Facts facts) {
        batch.update(
                JUDGEMENT, statement -> fill(statement, caseNumber, judgement, facts, Timestamp.from(clock.instant())));
    }

    /** The newest judgement. */
    Judgement judgement(String caseNumber) {
        return jdbc.sql(
                        """
                        select verdict, codes, reasons, decision_table from nomination_judgement
                        where case_number = ? order by id desc limit 1
                        """)
                .param(caseNumber)
                .query((row, number) -> new Judgement(
                        Verdict.valueOf(row.getString("verdict")),
                        texts(row.getArray("codes")),
                        texts(row.getArray("reasons")),
                        row.getString("decision_table")))
                .single();
    }

    /** Keeps what stood before a correction. */
    void keepBefore(String caseNumber, String person, NominationRow before) {
        jdbc.sql(
                        "insert into nomination_correction (case_number, person, corrected_at, before) values (?, ?, ?, ?::jsonb)")
                .params(caseNumber, person, Timestamp.from(clock.instant()), json.write(before))
                .update();
    }

    public static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
