package id.mentas.grant;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether a person or family has had a grant too recently for another one: the view {@code prior_grant} knows the grants, {@link
 * PriorGrantRule} the years.
 */
@Component
public class PriorGrants {

    /** What a person is told of it. */
    public static final String SENTENCE = "Orang ini atau keluarganya (KK yang sama) sudah mendapat bantuan.";

    private record Grant(String caseNumber, @Nullable LocalDate on) {}

    private static final String AGAINST =
            """
            select me.case_number, g.granted_on from grant_case me join prior_grant g on g.nik = me.nik
            where me.case_number = any(?) and g.case_number is distinct from me.case_number
            union
            select me.case_number, g.granted_on from grant_case me join prior_grant g on g.no_kk = me.no_kk
            where me.case_number = any(?) and g.case_number is distinct from me.case_number
            """;

    private static final String GIVEN =
            """
            select :except as case_number, granted_on from prior_grant
            where (nik = :nik or no_kk = any(:cards)) and given and case_number is distinct from :except
            """;

    private final JdbcClient jdbc;
    private final ObjectProvider<PriorGrantRule> rule;
    private final Clock clock;

    PriorGrants(JdbcClient jdbc, ObjectProvider<PriorGrantRule> rule, Clock clock) {
        this.jdbc = jdbc;
        this.rule = rule;
        this.clock = clock;
    }

    /** Those of the cases against which a grant stands today, given or promised, to the person or to the family. */
    public Set<String> against(Collection<String> cases) {
        String[] numbers = cases.toArray(String[]::new);
        Set<String> against = new HashSet<>();
        jdbc
                .sql(AGAINST)
                .params(List.of(numbers, numbers))
                .query((row, number) -> new Grant(row.getString("case_number"), date(row.getDate("granted_on"))))
                .list()
                .stream()
                .filter(grant -> isTooSoon(grant.on()))
                .forEach(grant -> against.add(grant.caseNumber()));
        return against;
    }

    public boolean isAgainst(String caseNumber) {
        return !against(List.of(caseNumber)).isEmpty();
    }

    /**
     * Whether something was given too recently to the person of a case, or to the family of its card or of the one shown at the door.
     *
     * @param shown number of the card that is shown
     */
    public boolean wasGiven(GrantCase c, String shown) {
        return jdbc
                .sql(GIVEN)
                .param("except", c.caseNumber())
                .param("nik", c.nik())
                .param("cards", new String[] {c.noKk(), shown})
                .query((row, number) -> new Grant(row.getString("case_number"), date(row.getDate("granted_on"))))
                .list()
                .stream()
                .anyMatch(grant -> isTooSoon(grant.on()));
    }

    /** Whole years are counted until today; what was promised just now is none. */
    private boolean isTooSoon(@Nullable LocalDate on) {
        int years = on == null
                ? 0
                : Math.max(0, Period.between(on, LocalDate.now(clock)).getYears());
        return rule.getObject().isTooSoon(years);
    }

    private static @Nullable LocalDate date(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
