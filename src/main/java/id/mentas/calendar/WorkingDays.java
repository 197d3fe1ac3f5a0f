package id.mentas.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts working days in the province's time zone: neither weekends nor holidays. Models use it for due dates and timers. */
@Component
public class WorkingDays {

    /** The holidays as a transaction saw them first. */
    private static final class Calendar extends ResourceHolderSupport {

        private final Set<LocalDate> holidays;

        Calendar(Set<LocalDate> holidays) {
            this.holidays = holidays;
        }

        Set<LocalDate> holidays() {
            return holidays;
        }
    }

    /** Counted day by day, so bounded: some fourteen years. */
    private static final int MOST = 3660;

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkingDays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The moment so many working days from now, at the end of office hours (16:00). */
    public Date in(int days) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return Date.from(after(now.toLocalDate(), days)
                .atTime(16, 0)
                .atZone(now.getZone())
                .toInstant());
    }

    /** The working day so many working days after another day; the day itself does not count. */
    public LocalDate after(LocalDate day, int days) {
        if (days > MOST) {
            throw new IllegalArgumentException("More working days than anybody plans: " + days);
        }
        Set<LocalDate> holidays = holidays();
        LocalDate result = day;
        for (int left = days; left > 0; ) {
            result = result.plusDays(1);
            if (isWeekday(result) && !holidays.contains(result)) {
                left--;
            }
        }
        return result;
    }

    /** The latest day from which so many working days have passed by another day: {@link #after} that day it is no later. */
    public LocalDate before(LocalDate day, int days) {
        if (days > MOST) {
            throw new IllegalArgumentException("More working days than anybody plans: " + days);
        }
        Set<LocalDate> holidays = holidays();
        LocalDate result = day;
        for (int left = days; left > 0; result = result.minusDays(1)) {
            if (isWeekday(result) && !holidays.contains(result)) {
                left--;
            }
        }
        return result;
    }

    /** The moment at which a day begins, as a timer wants it. */
    public Date on(LocalDate day) {
        return Date.from(day.atTime(8, 0).atZone(clock.getZone()).toInstant());
    }

    /** All of them, read once a transaction: a hundred cases that begin together ask three times each. */
    private Set<LocalDate> holidays() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read();
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof Calendar known) {
            return known.holidays();
        }
        Calendar calendar = new Calendar(read());
        TransactionSynchronizationManager.registerSynchronization(
                new ResourceHolderSynchronization<>(calendar, this) {});
        TransactionSynchronizationManager.bindResource(this, calendar);
        return calendar.holidays();
    }

    private Set<LocalDate> read() {
        return Set.copyOf(
                jdbc.sql("select day from holiday").query(LocalDate.class).list());
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
