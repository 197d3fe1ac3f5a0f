package id.mentas.grant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Facts of a case that one room finds and another needs: desil, livelihood, needs, numbers of papers. */
@Repository
@Transactional
public class CaseFacts {

    /** When a desil was read: three facts that are never mixed, and what the registry said in between. */
    public enum Moment {
        NOMINATION,
        DECREE,
        /** After the goods were handed over: what the help has done is measured by it. */
        FOLLOW_UP,
        /** Newer data of the registry that came before the goods. */
        REGISTRY
    }

    /** Desil 1–10 with its source and the date of the record. */
    public record Desil(Moment moment, int desil, String source, LocalDate datedOn) {}

    /** A desil that belongs to a case. */
    public record DesilOf(String caseNumber, Desil reading) {}

    /** How the family earns. Amounts in rupiah a month. @param moment `ASSESSMENT`, `VISIT_1` … */
    public record Livelihood(
            String moment,
            LocalDate datedOn,
            String businessState,
            @Nullable Long monthlyIncome,
            @Nullable Long monthlyTurnover,
            @Nullable Long monthlyProfit,
            @Nullable Integer workers) {}

    /** A paper that other papers quote. */
    public record Reference(String number, LocalDate datedOn) {}

    /** The kinds of paper that others quote. */
    public enum Paper {
        DECREE,
        CONTRACT,
        /** The goods were looked at when they came. */
        DELIVERY,
        HANDOVER
    }

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Clock clock;

    CaseFacts(JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
    }

    public void desil(String caseNumber, Moment moment, int desil, String source, LocalDate datedOn) {
        desils(List.of(new DesilOf(caseNumber, new Desil(moment, desil, source, datedOn))));
    }

    /** Writes one reading for each of many cases. */
    public void desils(List<DesilOf> readings) {
        Timestamp now = Timestamp.from(clock.instant());
        batch.batchUpdate(
                """
                insert into desil_reading (case_number, moment, desil, source, dated_on, recorded_at)
                values (?, ?, ?, ?, ?, ?)
                """,
                readings,
                1000,
                (statement, one) -> {
                    statement.setString(1, one.caseNumber());
                    statement.setString(2, one.reading().moment().name());
                    statement.setInt(3, one.reading().desil());
                    statement.setString(4, one.reading().source());
                    statement.setObject(5, one.reading().datedOn());
                    statement.setTimestamp(6, now);
                });
    }

    /** Desil readings in the order in which they were written. */
    public List<Desil> desils(String caseNumber) {
        return jdbc.sql("select moment, desil, source, dated_on from desil_reading where case_number = ? order by id")
                .param(caseNumber)
                .query(CaseFacts::desil)
                .list();
    }

    /** The reading with the newest data; of two with the same date the later one. */
    public Optional<Desil> newestDesil(String caseNumber) {
        return jdbc.sql(
                        """
                        select moment, desil, source, dated_on from desil_reading where case_number = ?
                        order by dated_on desc, id desc limit 1
                        """)
                .param(caseNumber)
                .query(CaseFacts::desil)
                .optional();
    }

    private static Desil desil(ResultSet row, int number) throws SQLException {
        return new Desil(
                Moment.valueOf(row.getString("moment")),
                row.getInt("desil"),
                row.getString("source"),
                row.getDate("dated_on").toLocalDate());
    }

    /** Writes how the family earns at a moment; a second reading of the same moment replaces the first. */
    public void livelihood(String caseNumber, Livelihood reading) {
        jdbc.sql(
                        """
                        insert into livelihood_reading (case_number, moment, dated_on, business_state, monthly_income,
                            monthly_turnover, monthly_profit, workers)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict on constraint livelihood_once do update set dated_on = excluded.dated_on,
                            business_state = excluded.business_state, monthly_income = excluded.monthly_income,
                            monthly_turnover = excluded.monthly_turnover, monthly_profit = excluded.monthly_profit,
                            workers = excluded.workers
                        """)
                .params(
                        caseNumber,
                        reading.moment(),
                        reading.datedOn(),
                        reading.businessState(),
                        reading.monthlyIncome(),
                        reading.monthlyTurnover(),
                        reading.monthlyProfit(),
                        reading.workers())
                .update();
    }

    /** Livelihood readings, the oldest first. */
    public List<Livelihood> livelihoods(String caseNumber) {
        return jdbc.sql("select * from livelihood_reading where case_number = ? order by dated_on, id")
                .param(caseNumber)
                .query((row, number) -> new Livelihood(
                        row.getString("moment"),
                        row.getDate("dated_on").toLocalDate(),
                        row.getString("business_state"),
                        (Long) row.getObject("monthly_income"),
                        (Long) row.getObject("monthly_turnover"),
                        (Long) row.getObject("monthly_profit"),
                        (Integer) row.getObject("workers")))
                .list();
    }

    /** Notes a need that another agency can meet; known ones stay as they are. @param need a code of need_type */
    public void need(String caseNumber, String need, Stage stage) {
        jdbc.sql(
                        """
                        insert into case_need (case_number, need, stage, noted_on) values (?, ?, ?, ?) on conflict do nothing
                        """)
                .params(caseNumber, need, stage.word(), LocalDate.now(clock))
                .update();
    }

    /** All needs that can be noted, code to Indonesian name. */
    public Map<String, String> needTypes() {
        Map<String, String> types = new LinkedHashMap<>();
        jdbc.sql("select code, name from need_type order by name").query(row -> {
            types.put(row.getString("code"), row.getString("name"));
        });
        return types;
    }

    /** Needs seen so far, code to Indonesian name. */
    public Map<String, String> needs(String caseNumber) {
        Map<String, String> needs = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select t.code, t.name from case_need n join need_type t on t.code = n.need
                        where n.case_number = ? order by t.code
                        """)
                .param(caseNumber)
                .query(row -> {
                    needs.put(row.getString("code"), row.getString("name"));
                });
        return needs;
    }

    /** The newest date of a kind of paper among cases; empty where none of them has one. */
    public Optional<LocalDate> newest(Paper paper, Collection<String> caseNumbers) {
        return jdbc.sql("select max(dated_on) from case_reference where kind = ? and case_number = any (?)")
                .param(paper.name())
                .param(caseNumbers.toArray(String[]::new))
                .query(LocalDate.class)
                .optional();
    }

    public void reference(String caseNumber, Paper paper, String number, LocalDate datedOn) {
        jdbc.sql(
                        """
                        insert into case_reference (case_number, kind, number, dated_on) values (?, ?, ?, ?)
                        on conflict (case_number, kind) do update set number = excluded.number, dated_on = excluded.dated_on
                        """)
                .params(caseNumber, paper.name(), number, datedOn)
                .update();
    }

    public Optional<Reference> reference(String caseNumber, Paper paper) {
        return jdbc.sql("select number, dated_on from case_reference where case_number = ? and kind = ?")
                .params(caseNumber, paper.name())
                .query((row, number) -> new Reference(
                        row.getString("number"), row.getDate("dated_on").toLocalDate()))
                .optional();
    }
}
