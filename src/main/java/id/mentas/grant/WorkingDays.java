package id.mentas.grant;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts working days in the province's time zone: neither weekends nor holidays. Models use it for due dates and timers. */
@Component
public class WorkingDays {

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
        Set<LocalDate> holidays = new HashSet<>(jdbc.sql("select day from holiday where day > ? and day < ?")
                .params(day, day.plusDays(days * 3L + 30))
                .query(LocalDate.class)
                .list());
        LocalDate result = day;
        for (int left = days; left > 0; ) {
            result = result.plusDays(1);
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

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
