package id.mentas.letters;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters to people of the field, which somebody prints and brings to them. */
@Repository
class CarriedLetters {

    /**
     * A letter to bring.
     *
     * @param name of the person
     * @param printedAt null for one that nobody has printed yet
     */
    record Row(
            UUID id,
            String subject,
            String caseNumber,
            String name,
            String village,
            Instant at,
            @Nullable Instant printedAt) {}

    private final JdbcClient jdbc;

    CarriedLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the cases of these kecamatan: those not yet printed first, each the oldest first. */
    List<Row> ofKecamatan(Collection<String> kecamatan, int most) {
        if (kecamatan.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select l.id, l.subject, l.case_number, p.name, r.name as village, l.created_at, l.printed_at
                        from letter l
                        join grant_case_view c on c.case_number = l.case_number
                        join grant_person_view p on p.case_number = l.case_number
                        join region_name_view r on r.code = c.village
                        where l.to_kind = 'PERSON' and c.kecamatan in (:kecamatan)
                        order by l.printed_at is not null, case when l.printed_at is null then l.created_at end,
                                 l.created_at desc, l.id
                        limit :most
                        """)
                .param("kecamatan", kecamatan)
                .param("most", most)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("subject"),
                        row.getString("case_number"),
                        row.getString("name"),
                        row.getString("village"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("printed_at") == null
                                ? null
                                : row.getTimestamp("printed_at").toInstant()))
                .list();
    }
}
