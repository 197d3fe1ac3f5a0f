package id.mentas.calendar;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The holidays of each year, and who changed them. */
@Repository
public class Holidays {

    /** One change. @param added else removed */
    public record Change(LocalDate day, String name, boolean added, String person, LocalDate on) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Holidays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Holiday> of(int year) {
        return jdbc.sql("select day, name, kind from holiday where day >= ? and day < ? order by day")
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                .query((row, number) -> new Holiday(
                        row.getDate("day").toLocalDate(), row.getString("name"), "FIXED".equals(row.getString("kind"))))
                .list();
    }

    /** The fixed days of a year, where they are not there yet. */
    public void prepare(int year) {
        jdbc.sql(
                        """
                        insert into holiday (day, name, kind)
                        select make_date(?, month, day), name, 'FIXED' from fixed_holiday
                        on conflict (day) do nothing
                        """)
                .param(year)
                .update();
    }

    public boolean hasMovable(int year) {
        return of(year).stream().anyMatch(holiday -> !holiday.fixed());
    }

    /** Answers whether the day was free. */
    public boolean add(LocalDate day, String name, String person) {
        int added = jdbc.sql(
                        "insert into holiday (day, name, kind) values (?, ?, 'MOVABLE') on conflict (day) do nothing")
                .params(day, name)
                .update();
        if (added == 1) {
            keep(day, name, "ADDED", person);
        }
        return added == 1;
    }

    /** Answers whether there was such a movable day. */
    public boolean remove(LocalDate day, String person) {
        return jdbc.sql("delete from holiday where day = ? and kind = 'MOVABLE' returning name")
                .param(day)
                .query(String.class)
                .optional()
                .map(name -> {
                    keep(day, name, "REMOVED", person);
                    return true;
                })
                .orElse(false);
    }

    /** The newest first. */
    public List<Change> changes(int year) {
        return jdbc.sql(
                        """
                        select day, name, action, person, at from holiday_change
                        where day >= ? and day < ? order by id desc limit 50
                        """)
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                .query((row, number) -> new Change(
                        row.getDate("day").toLocalDate(),
                        row.getString("name"),
                        "ADDED".equals(row.getString("action")),
                        row.getString("person"),
                        LocalDate.ofInstant(row.getTimestamp("at").toInstant(), clock.getZone())))
                .list();
    }

    private void keep(LocalDate day, String name, String action, String person) {
        jdbc.sql("insert into holiday_change (day, name, action, person, at) values (?, ?, ?, ?, ?)")
                .params(day, name, action, person, Timestamp.from(clock.instant()))
                .update();
    }
}
