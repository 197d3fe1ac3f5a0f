package id.mentas.nomination.deliberation;

import id.mentas.nomination.Nomination;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The village deliberations, and whom they are about. */
@Repository
class Deliberations {

    /** One who is to be asked. */
    record Villager(
            String caseNumber,
            String name,
            String address,
            @Nullable String rt,
            @Nullable String rw,
            String businessType) {

        /** Where the house is, the neighbourhood first: by it people are known in a village. */
        String home() {
            String neighbourhood = (rt == null ? "" : "RT " + rt + " ") + (rw == null ? "" : "RW " + rw + " ");
            return neighbourhood.isEmpty() ? address : neighbourhood.strip() + ", " + address;
        }

        @Override
        public String toString() {
            return "villager of " + caseNumber;
        }
    }

    /** What became of one who no longer waits. @param answeredBy null where nobody has asked */
    record Gone(String name, boolean ended, @Nullable String answeredBy, @Nullable Instant answeredAt) {

        @Override
        public String toString() {
            return "one who no longer waits";
        }
    }

    /** A deliberation as it is kept. @param attendance photograph of the attendance list */
    record Held(
            String key,
            String village,
            LocalDate on,
            String place,
            Nomination.Deliberation result,
            @Nullable String note,
            String recordedBy,
            int willing,
            int unwilling,
            int notAsked,
            @Nullable UUID attendance) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Deliberations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Cases of the village that stand before the question whether the person is willing. */
    List<String> openCases(String village, int most) {
        return jdbc.sql(
                        """
                        select c.case_number from grant_identity_view c join nomination n on n.case_number = c.case_number
                        where c.kabupaten = ? and c.stage = 'nomination' and c.status = 'ACTIVE' and c.village = ? and n.state = 'OPEN' and n.verdict = 'ACCEPTED'
                        order by c.case_number limit ?
                        """)
                .params(village.substring(0, 4), village, most)
                .query(String.class)
                .list();
    }

    /**
     * How many people wait in which village for somebody with these groups in these kabupaten/kota, as the task list has it: one
     * statement, because a kecamatan may have ten thousand of them.
     */
    Map<String, Integer> waitingByVillage(Collection<String> groups, Collection<String> kabupaten) {
        return jdbc
                .sql(
                        """
                        select c.village, count(*)::int as people
                        from engine_due_task_view t
                        join grant_identity_view c on c.case_number = t.business_key
                        where t.kind = ? and t.tenant = any(?)
                          and exists (select 1 from engine_task_group_view l where l.task = t.task and l.group_id = any(?))
                        group by c.village
                        """)
                .param(DeliberationProcess.TASK)
                .param(kabupaten.toArray(String[]::new))
                .param(groups.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("village"), row.getInt("people")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The people of these cases by name: on the list and in the form they stand in this order. */
    List<Villager> villagers(Collection<String> caseNumbers) {
        return jdbc.sql(
                        """
                        select c.case_number, p.name, p.address, p.rt, p.rw, c.business_type
                        from grant_identity_view c join grant_resident_view p on p.case_number = c.case_number
                        where c.case_number = any(?) order by lower(p.name), c.case_number
                        """)
                .param(caseNumbers.toArray(String[]::new))
                .query((row, number) -> new Villager(
                        row.getString("case_number"),
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("rt"),
                        row.getString("rw"),
                        row.getString("business_type")))
                .list();
    }

    /** What became of a person of this village who no longer waits; empty where there is no such person. */
    Optional<Gone> gone(String caseNumber, String village) {
        return jdbc.sql(
                        """
                        select p.name, c.status <> 'ACTIVE' as ended, d.person, d.at
                        from grant_identity_view c join grant_resident_view p on p.case_number = c.case_number
                        left join lateral (select person, at from engine_decision_view where case_number = c.case_number
                            and form = 'confirm-willingness' order by at desc limit 1) d on true
                        where c.case_number = ? and c.village = ?
                        """)
                .params(caseNumber, village)
                .query((row, number) -> new Gone(
                        row.getString("name"),
                        row.getBoolean("ended"),
                        row.getString("person"),
                        row.getTimestamp("at") == null
                                ? null
                                : row.getTimestamp("at").toInstant()))
                .optional();
    }

    /** Begins the record of a deliberation. @return its id */
    long add(String key, VillageDeliberation form, String by) {
        return jdbc.sql(
                        """
                        insert into village_deliberation (key, village, held_on, place, result, note, recorded_by, recorded_at, not_asked)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .param(key)
                .param(form.village())
                .param(form.deliberationDate())
                .param(form.deliberationPlace())
                .param(form.deliberationResult().name())
                .param(form.note())
                .param(by)
                .param(Timestamp.from(clock.instant()))
                .param(form.notAsked())
                .query(Long.class)
                .single();
    }

    void attended(String key, UUID photo) {
        jdbc.sql("update village_deliberation set attendance = ? where key = ?")
                .params(photo, key)
                .update();
    }

    /** These people were asked in it. */
    void asked(long id, Collection<String> caseNumbers) {
        jdbc.sql("update nomination set village_deliberation = ? where case_number = any(?)")
                .params(id, caseNumbers.toArray(String[]::new))
                .update();
    }

    /** Counts the answers that refer to a deliberation. */
    void count(String key) {
        jdbc.sql(
                        """
                        update village_deliberation d set willing = n.willing, unwilling = n.unwilling
                        from (select d.id, count(*) filter (where n.state = 'ACCEPTED') as willing,
                                  count(*) filter (where n.state = 'UNWILLING') as unwilling
                              from village_deliberation d join nomination n on n.village_deliberation = d.id
                              where d.key = ? group by d.id) n
                        where d.id = n.id
                        """)
                .param(key)
                .update();
    }

    Held get(String key) {
        return jdbc.sql("select * from village_deliberation where key = ?")
                .param(key)
                .query(Deliberations::read)
                .single();
    }

    /** The newest of these areas, kecamatan or kabupaten/kota by their codes. */
    List<Held> newest(Collection<String> areas, int most) {
        return jdbc.sql(
                        """
                        select * from village_deliberation
                        where left(village, 6) = any(:areas) or left(village, 4) = any(:areas)
                        order by id desc limit :most
                        """)
                .param("areas", areas.toArray(String[]::new))
                .param("most", most)
                .query(Deliberations::read)
                .list();
    }

    private static Held read(ResultSet row, int number) throws SQLException {
        return new Held(
                row.getString("key"),
                row.getString("village"),
                row.getDate("held_on").toLocalDate(),
                row.getString("place"),
                Nomination.Deliberation.valueOf(row.getString("result")),
                row.getString("note"),
                row.getString("recorded_by"),
                row.getInt("willing"),
                row.getInt("unwilling"),
                row.getInt("not_asked"),
                row.getObject("attendance", UUID.class));
    }
}
