package id.mentas.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plan of visits, without the house around it. */
class VisitPlanTest {

    private static final LocalDate HANDOVER = LocalDate.of(2026, 7, 31);

    @Test
    void countsMonthsFromTheHandover() {
        assertThat(plan("1,3,7").visits())
                .extracting(Visit::dueOn)
                .containsExactly(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 10, 31), LocalDate.of(2027, 2, 28));
    }

    @Test
    void visitsTheLastOfThoseWhoseDayHasCome() {
        VisitPlan plan = plan("1,3,6,12");
        assertThat(plan.next(HANDOVER)).map(Visit::month).contains(1);
        Visit late = plan.next(HANDOVER.plusMonths(7)).orElseThrow();
        assertThat(late.month()).isEqualTo(6);
        assertThat(plan.passedOver(late)).extracting(Visit::month).containsExactly(1, 3);
    }

    @Test
    void refusesMonthsThatDoNotRise() {
        for (String months : List.of("3,1", "0,1", "1,1", "satu")) {
            assertThatIllegalArgumentException().isThrownBy(() -> VisitPlan.months(months));
        }
    }

    @Test
    void guardsItsTransitions() {
        Visit visit = plan("1").visits().get(0);
        assertThatIllegalStateException().isThrownBy(visit::done);
        assertThatIllegalStateException().isThrownBy(visit.open().done()::skip);
    }

    private static VisitPlan plan(String months) {
        return VisitPlan.of(
                "UEP-2026-1-6411-00042", HANDOVER, "NORMAL", "-", "-", VisitPlan.months(months), day -> day);
    }
}
