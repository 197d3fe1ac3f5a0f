package id.mentas.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The visits of a case, in order.
 *
 * @param handedOverOn day from which months are counted
 * @param risk `HIGH` or `NORMAL`
 * @param reason why these months
 * @param decidedBy the table and version that named the months
 */
record VisitPlan(
        String caseNumber, LocalDate handedOverOn, String risk, String reason, String decidedBy, List<Visit> visits) {

    /** The months that a table names, `1,3,6,12`. @throws IllegalArgumentException when they are not rising numbers */
    static List<Integer> months(String text) {
        List<Integer> months = Arrays.stream(text.split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
        if (!months.stream().sorted().distinct().toList().equals(months) || months.get(0) < 1) {
            throw new IllegalArgumentException("Months of visits must be rising numbers from 1: " + text);
        }
        return months;
    }

    /** @param workingDay the first working day on or after a day */
    static VisitPlan of(
            String caseNumber,
            LocalDate handedOverOn,
            String risk,
            String reason,
            String decidedBy,
            List<Integer> months,
            UnaryOperator<LocalDate> workingDay) {
        List<Visit> visits = new ArrayList<>();
        for (int month : months) {
            LocalDate dueOn = workingDay.apply(handedOverOn.plusMonths(month));
            visits.add(new Visit(caseNumber, visits.size() + 1, month, dueOn, Visit.State.PLANNED));
        }
        return new VisitPlan(caseNumber, handedOverOn, risk, reason, decidedBy, List.copyOf(visits));
    }

    /**
     * The visit to make next: of those whose day has come only the last, since two visits in one week find the same; else
     * the first one to come.
     */
    Optional<Visit> next(LocalDate today) {
        List<Visit> planned = visits.stream().filter(Visit::isPlanned).toList();
        return planned.stream()
                .filter(visit -> !visit.dueOn().isAfter(today))
                .reduce((earlier, later) -> later)
                .or(() -> planned.stream().findFirst());
    }

    /** The planned visits that the next one makes needless. */
    List<Visit> passedOver(Visit next) {
        return visits.stream()
                .filter(Visit::isPlanned)
                .filter(visit -> visit.number() < next.number())
                .toList();
    }

    /** The visit that is being made or was made last. @throws IllegalStateException when there is none yet */
    Visit current() {
        return visits.stream()
                .filter(visit -> visit.state() == Visit.State.OPEN || visit.state() == Visit.State.DONE)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("No visit of " + caseNumber + " has begun"));
    }
}
