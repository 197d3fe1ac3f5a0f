package id.mentas.guidance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who waits for guidance, by kabupaten/kota and business type. */
@Repository
@Transactional
class WaitingList {

    private static final int MOST = 200;

    private static final String WAITING =
            """
            with waiting as (
                select p.case_number, p.round, p.kabupaten, p.business_type, p.since, c.village,
                    (select s.held_on from guidance_invitation i join guidance_session s on s.number = i.session
                     where i.case_number = p.case_number and i.attended is null and not i.called_off) as expected_on,
                    (select count(*) from guidance_invitation i
                     where i.case_number = p.case_number and not i.attended) as missed
                from guidance_participant p join grant_case_view c on c.case_number = p.case_number
                where p.state = 'WAITING' and c.status = 'ACTIVE' and p.kabupaten = any(:places))
            """;

    private final JdbcClient jdbc;

    WaitingList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Groups, those that have waited longest first. */
    List<Waiting> groups(Collection<String> places) {
        return jdbc.sql(
                        WAITING
                                + """
                                select round, kabupaten, business_type, count(*) filter (where expected_on is null) as waiting,
                                    count(expected_on) as expected, min(since) as since, min(expected_on) as next_session
                                from waiting group by round, kabupaten, business_type order by min(since), kabupaten, business_type
                                """)
                .param("places", places.toArray(String[]::new))
                .query((row, number) -> new Waiting(
                        row.getString("round"),
                        row.getString("kabupaten"),
                        row.getString("business_type"),
                        row.getInt("waiting"),
                        row.getInt("expected"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("next_session", LocalDate.class)))
                .list();
    }

    /** People, those who have waited longest first; at most two hundred. */
    List<Waiting.Person> people(Collection<String> places, String businessType) {
        return jdbc.sql(WAITING
                        + "select * from waiting where :type = '' or business_type = :type order by since, case_number limit "
                        + MOST)
                .param("places", places.toArray(String[]::new))
                .param("type", businessType)
                .query(WaitingList::person)
                .list();
    }

    private static Waiting.Person person(ResultSet row, int number) throws SQLException {
        return new Waiting.Person(
                row.getString("case_number"),
                row.getString("kabupaten"),
                row.getString("business_type"),
                row.getString("village"),
                row.getObject("since", LocalDate.class),
                row.getInt("missed"),
                row.getObject("expected_on", LocalDate.class));
    }
}
