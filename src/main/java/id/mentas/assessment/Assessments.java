package id.mentas.assessment;

import id.mentas.common.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The assessments, each visit with its lines and points. */
@Repository
class Assessments {

    private final JdbcClient jdbc;
    private final Clock clock;

    Assessments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest visit of a case. */
    Optional<Assessment> newest(String caseNumber) {
        return jdbc.sql("select * from assessment where case_number = ? order by visit desc limit 1")
                .param(caseNumber)
                .query(Assessments::read)
                .optional();
    }

    /** @throws IllegalStateException when nobody has visited yet */
    Assessment get(String caseNumber) {
        return newest(caseNumber).orElseThrow(() -> new IllegalStateException("Not visited yet: " + caseNumber));
    }

    void add(String caseNumber, int visit, String assessor, VisitHousehold v, UUID photo) {
        jdbc.sql(
                        """
                        insert into assessment (case_number, visit, assessor, visited_on, written_at, business_type, potential,
                            former_business, business_status, stop_reason, skill, place, water, power, monthly_income, workers,
                            household_size, disability, woman_head, latitude, longitude, needs, note, photo)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        caseNumber,
                        visit,
                        assessor,
                        v.visitDate(),
                        Timestamp.from(clock.instant()),
                        v.businessType(),
                        v.potential(),
                        v.formerBusiness(),
                        v.businessStatus(),
                        v.stopReason(),
                        v.skill(),
                        v.place(),
                        v.water(),
                        v.power(),
                        v.monthlyIncome(),
                        v.workers(),
                        v.householdSize(),
                        v.disability(),
                        v.womanHead(),
                        v.point().latitude(),
                        v.point().longitude(),
                        String.join(";", v.needs()),
                        v.note(),
                        photo)
                .update();
    }

    void addLines(String caseNumber, int visit, List<AssessmentLine> lines) {
        lines.forEach(line -> jdbc.sql(
                        """
                        insert into assessment_line (case_number, visit, line, item, name, specification, unit, quantity,
                            asked_price, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        caseNumber,
                        visit,
                        line.line(),
                        line.item(),
                        line.name(),
                        line.specification(),
                        line.unit(),
                        line.quantity(),
                        line.askedPrice().rupiah(),
                        line.reason())
                .update());
    }

    List<AssessmentLine> lines(Assessment of) {
        return jdbc.sql("select * from assessment_line where case_number = ? and visit = ? order by line")
                .params(of.caseNumber(), of.visit())
                .query((row, number) -> new AssessmentLine(
                        row.getInt("line"),
                        row.getString("item"),
                        row.getString("name"),
                        row.getString("specification"),
                        row.getString("unit"),
                        row.getInt("quantity"),
                        Money.of(row.getLong("asked_price")),
                        money(row.getObject("ceiling_price")),
                        money(row.getObject("price")),
                        row.getString("reason")))
                .list();
    }

    void price(Assessment of, AssessmentLine line) {
        jdbc.sql(
                        """
                        update assessment_line set ceiling_price = ?, price = ? where case_number = ? and visit = ? and line = ?
                        """)
                .params(
                        line.ceilingPrice() == null ? null : line.ceilingPrice().rupiah(),
                        line.counts().rupiah(),
                        of.caseNumber(),
                        of.visit(),
                        line.line())
                .update();
    }

    void addPoints(Assessment of, List<Points> points) {
        for (int i = 0; i < points.size(); i++) {
            Points one = points.get(i);
            jdbc.sql(
                            """
                            insert into assessment_score (case_number, visit, position, criterion, points, words, scored_by)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            of.caseNumber(),
                            of.visit(),
                            i + 1,
                            one.criterion(),
                            one.points(),
                            one.words(),
                            one.scoredBy())
                    .update();
        }
    }

    List<Points> points(Assessment of) {
        return jdbc.sql(
                        """
                        select criterion, points, words, scored_by from assessment_score
                        where case_number = ? and visit = ? order by position
                        """)
                .params(of.caseNumber(), of.visit())
                .query((row, number) -> new Points(
                        row.getString("criterion"),
                        row.getInt("points"),
                        row.getString("words"),
                        row.getString("scored_by")))
                .list();
    }

    void recommend(Assessment of, String recommendation, String advice, String table) {
        jdbc.sql(
                        """
                        update assessment set recommendation = ?, advice = ?, recommended_by = ?
                        where case_number = ? and visit = ?
                        """)
                .params(recommendation, advice, table, of.caseNumber(), of.visit())
                .update();
    }

    /** @throws IllegalStateException when this visit was verified before */
    void verify(Assessment of, Verification verification, String verifier, @Nullable String words) {
        int changed = jdbc.sql(
                        """
                        update assessment set verification = ?, verifier = ?, verified_at = ?, verifier_words = ?
                        where case_number = ? and visit = ? and verification is null
                        """)
                .params(
                        verification.name(),
                        verifier,
                        Timestamp.from(clock.instant()),
                        words,
                        of.caseNumber(),
                        of.visit())
                .update();
        if (changed == 0) {
            throw new IllegalStateException("Verified before: " + of.caseNumber());
        }
    }

    private static @Nullable Money money(@Nullable Object rupiah) {
        return rupiah == null ? null : Money.of(((Number) rupiah).longValue());
    }

    private static Assessment read(ResultSet row, int number) throws SQLException {
        String needs = row.getString("needs");
        String verification = row.getString("verification");
        return new Assessment(
                row.getString("case_number"),
                row.getInt("visit"),
                row.getString("assessor"),
                row.getDate("visited_on").toLocalDate(),
                row.getString("business_type"),
                row.getString("potential"),
                row.getString("former_business"),
                row.getString("business_status"),
                row.getString("stop_reason"),
                row.getString("skill"),
                row.getString("place"),
                row.getString("water"),
                row.getString("power"),
                row.getLong("monthly_income"),
                row.getInt("workers"),
                row.getInt("household_size"),
                row.getBoolean("disability"),
                row.getBoolean("woman_head"),
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                needs.isEmpty() ? Set.of() : Set.of(needs.split(";")),
                row.getString("note"),
                row.getObject("photo", UUID.class),
                row.getString("recommendation"),
                row.getString("advice"),
                verification == null ? null : Verification.valueOf(verification),
                row.getString("verifier"),
                row.getString("verifier_words"));
    }
}
