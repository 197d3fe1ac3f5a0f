package id.mentas.recipient;

import id.mentas.approval.ranking.Candidate;
import id.mentas.catalogue.Catalogue;
import id.mentas.common.PublicCode;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Outcome;
import id.mentas.grant.RecipientCodes;
import id.mentas.grant.Stage;
import id.mentas.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a person may know of the own case. */
@Repository
@Transactional(readOnly = true)
class RecipientViews {

    private final JdbcClient jdbc;
    private final RecipientCodes codes;
    private final Cases cases;
    private final CaseFacts facts;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Clock clock;

    RecipientViews(
            JdbcClient jdbc,
            RecipientCodes codes,
            Cases cases,
            CaseFacts facts,
            Catalogue catalogue,
            Regions regions,
            Clock clock) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.cases = cases;
        this.facts = facts;
        this.catalogue = catalogue;
        this.regions = regions;
        this.clock = clock;
    }

    Optional<RecipientView> find(PublicCode code) {
        return codes.caseOf(code).map(cases::get).map(this::view);
    }

    private RecipientView view(GrantCase c) {
        String number = c.caseNumber();
        List<RecipientView.Point> points = points(number);
        LocalDate objectionUntil = objectionUntil(number);
        return new RecipientView(
                number,
                regions.name(c.kabupaten()),
                catalogue.businessName(c.businessType()),
                c.stage(),
                c.outcome(),
                entered(number),
                refused(c) || objectionUntil != null ? reasons(number) : List.of(),
                objectionUntil,
                points,
                points.stream().mapToInt(RecipientView.Point::points).sum(),
                place(number),
                facts.reference(number, CaseFacts.Paper.DECREE)
                        .map(CaseFacts.Reference::number)
                        .orElse(null));
    }

    private static boolean refused(GrantCase c) {
        return c.outcome() == Outcome.REFUSED || c.outcome() == Outcome.NOT_GRANTED;
    }

    private Map<Stage, LocalDate> entered(String number) {
        Map<Stage, LocalDate> days = new LinkedHashMap<>();
        cases.entered(number).forEach((stage, at) -> days.put(stage, LocalDate.ofInstant(at, clock.getZone())));
        return days;
    }

    /** The last word stands: of the decree, of the verifier, of the reviewer, of the table. */
    private List<String> reasons(String number) {
        return jdbc.sql(
                        """
                        select reason from approval_standing_view where case_number = :number and state = 'REFUSED' and reason is not null
                        """)
                .param("number", number)
                .query(String.class)
                .optional()
                .map(List::of)
                .or(() -> jdbc.sql(
                                """
                                select reason from assessment_refusal_view where case_number = :number
                                """)
                        .param("number", number)
                        .query(String.class)
                        .optional()
                        .map(List::of))
                .orElseGet(() -> nominationReasons(number));
    }

    private List<String> nominationReasons(String number) {
        return jdbc.sql("select reasons from nomination_reasons_view where case_number = ?")
                .param(number)
                .query((row, i) -> row.getArray("reasons") == null
                        ? List.<String>of()
                        : List.of((String[]) row.getArray("reasons").getArray()))
                .optional()
                .orElse(List.of());
    }

    private @Nullable LocalDate objectionUntil(String number) {
        return jdbc.sql("select objection_until from letter_objection_view where case_number = ?")
                .param(number)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    private List<RecipientView.Point> points(String number) {
        return jdbc.sql(
                        """
                        select criterion, points, words from assessment_score_view
                        where case_number = ? and visit = (select max(visit) from assessment_score_view where case_number = ?)
                        order by position
                        """)
                .params(number, number)
                .query((row, i) -> new RecipientView.Point(
                        row.getString("criterion"), row.getInt("points"), row.getString("words")))
                .list();
    }

    /** Only a list that was published tells a rank. */
    private RecipientView.@Nullable Place place(String number) {
        return jdbc.sql(
                        """
                        select c.state, c.rank, q.places, case when c.list_state = 'PUBLISHED' then c.objection_until end as objection_until,
                               (select count(*) from approval_standing_view o where o.decree_round = c.decree_round and o.rank is not null) as listed
                        from approval_standing_view c
                        join grant_quota_view q on q.round = c.round and q.kabupaten = c.kabupaten
                        where c.case_number = ? and c.rank is not null and c.publications > 0
                        """)
                .param(number)
                .query((row, i) -> new RecipientView.Place(
                        Candidate.State.valueOf(row.getString("state")),
                        row.getInt("rank"),
                        row.getInt("listed"),
                        row.getInt("places"),
                        row.getObject("objection_until", LocalDate.class)))
                .optional()
                .orElse(null);
    }
}
