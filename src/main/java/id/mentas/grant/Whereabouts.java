package id.mentas.grant;

import id.mentas.common.GeoPoint;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How the next visitor reaches a person: the telephone, and the point where somebody of the office last stood. */
@Repository
@Transactional
public class Whereabouts {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private final JdbcClient jdbc;
    private final Persons persons;

    Whereabouts(JdbcClient jdbc, Persons persons) {
        this.jdbc = jdbc;
        this.persons = persons;
    }

    /** Notes where a visitor stood; an older visit that is handed in later changes nothing. */
    public void found(String caseNumber, String coordinates, LocalDate day) {
        GeoPoint point = GeoPoint.parse(coordinates);
        jdbc.sql(
                        """
                        insert into case_whereabouts (case_number, latitude, longitude, seen_on) values (?, ?, ?, ?)
                        on conflict (case_number) do update
                        set latitude = excluded.latitude, longitude = excluded.longitude, seen_on = excluded.seen_on
                        where case_whereabouts.seen_on <= excluded.seen_on
                        """)
                .params(caseNumber, point.latitude(), point.longitude(), day)
                .update();
    }

    /** What the form of a visit shows: `phone`, and `lastPoint` such as `-0.502106,117.153709 (3 Februari 2026)`. */
    public Map<String, Object> shown(String caseNumber) {
        String phone = persons.of(caseNumber).phone();
        Map<String, Object> shown = new HashMap<>();
        shown.put("phone", phone == null ? "–" : phone);
        shown.put("lastPoint", lastPoint(caseNumber));
        return shown;
    }

    private String lastPoint(String caseNumber) {
        return jdbc.sql("select latitude, longitude, seen_on from case_whereabouts where case_number = ?")
                .param(caseNumber)
                .query((row, number) -> String.format(
                        Locale.ROOT,
                        "%.6f,%.6f (%s)",
                        row.getDouble("latitude"),
                        row.getDouble("longitude"),
                        row.getDate("seen_on")
                                .toLocalDate()
                                .format(DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN))))
                .optional()
                .orElse("–");
    }
}
