package id.mentas.grant;

import id.mentas.common.KnownDay;
import id.mentas.grant.round.Rounds;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of a case by its date. */
@Component
public class CaseDays {

    private static final int OUTDATED_YEARS = 5;

    private final Cases cases;
    private final Persons persons;
    private final CaseFacts facts;
    private final Rounds rounds;

    CaseDays(Cases cases, Persons persons, CaseFacts facts, Rounds rounds) {
        this.cases = cases;
        this.persons = persons;
        this.facts = facts;
        this.rounds = rounds;
    }

    /** The day of a case, null where it is not known or no day of a case. @throws NotFound when there is no such case */
    public @Nullable LocalDate of(String caseNumber, KnownDay day) {
        return switch (day) {
            case BIRTH -> persons.of(caseNumber).birthDate();
            case NOMINATED -> cases.get(caseNumber).nominatedOn();
            case FIVE_YEARS_BEFORE_NOMINATION ->
                cases.get(caseNumber).nominatedOn().minusYears(OUTDATED_YEARS);
            case DECREE -> paper(caseNumber, CaseFacts.Paper.DECREE);
            case CONTRACT -> paper(caseNumber, CaseFacts.Paper.CONTRACT);
            case DELIVERY -> paper(caseNumber, CaseFacts.Paper.DELIVERY);
            case HANDOVER -> paper(caseNumber, CaseFacts.Paper.HANDOVER);
            case LAST_VISIT -> lastVisit(caseNumber);
            case REFERENCE_DAY, A_YEAR_BEFORE_BUDGET, BUDGET_END ->
                ofRound(cases.get(caseNumber).round(), day);
            default -> null;
        };
    }

    /** The day of a round, null where there is no such round or it is no day of a round. */
    public @Nullable LocalDate ofRound(String code, KnownDay day) {
        return rounds.find(code)
                .map(round -> day == KnownDay.REFERENCE_DAY ? round.referenceDay() : ofBudget(round.year(), day))
                .orElse(null);
    }

    /** The day of a budget year, null where it is none. */
    public static @Nullable LocalDate ofBudget(int year, KnownDay day) {
        return switch (day) {
            case A_YEAR_BEFORE_BUDGET -> LocalDate.of(year - 1, 1, 1);
            case BUDGET_END -> LocalDate.of(year, 12, 31);
            default -> null;
        };
    }

    private @Nullable LocalDate paper(String caseNumber, CaseFacts.Paper paper) {
        return facts.reference(caseNumber, paper)
                .map(CaseFacts.Reference::datedOn)
                .orElse(null);
    }

    /** When somebody of the office last saw the person: at home, at the handover, at the business. */
    private @Nullable LocalDate lastVisit(String caseNumber) {
        return Stream.concat(
                        facts.livelihoods(caseNumber).stream().map(CaseFacts.Livelihood::datedOn),
                        Stream.ofNullable(paper(caseNumber, CaseFacts.Paper.HANDOVER)))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
