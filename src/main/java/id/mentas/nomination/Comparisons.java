package id.mentas.nomination;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Compares the lines of a file with each other, with the live cases of the round and with earlier grants: one statement over all
 * lines for each question, and a mark only on lines of which it finds something. {@link Duplicates} asks the same of one person.
 */
@Repository
class Comparisons {

    /** Names compared with each other in one piece of work. */
    private static final int PAIRS = 1_000_000;

    /** More people than this with one birth date in one village: the date is nobody's, and all but the first are looked at. */
    private static final int CROWD = 1500;

    /** A line that can be read and whose NIK stands nowhere before it. */
    private static final String VALID =
            """
            (select l.* from nomination_import_line l
             left join nomination_import_mark d on d.import = l.import and d.row = l.row and d.first_row is not null
             where l.import = :import and l.errors is null and d.row is null)
            """;

    private static final String DUPLICATES =
            """
            insert into nomination_import_mark (import, row, first_row)
            select l.import, l.row, twice.first
            from (select nik, min(row) as first from nomination_import_line
                  where import = :import and nik is not null group by nik having count(*) > 1) twice
            join nomination_import_line l on l.import = :import and l.nik = twice.nik and l.row > twice.first
            """;

    private static final String HOUSEHOLDS =
            """
            insert into nomination_import_mark (import, row, household)
            select l.import, l.row, true
            from (select no_kk, min(row) as first from VALID v group by no_kk having count(*) > 1) family
            join VALID l on l.no_kk = family.no_kk and l.row > family.first
            on conflict (import, row) do update set household = true
            """
                    .replace("VALID", VALID);

    private static final String LIVE_CASES =
            """
            insert into nomination_import_mark (import, row, nominated, household)
            select :import, row, bool_or(same), bool_or(not same)
            from (select l.row, true as same from nomination_import_line l
                  join grant_case c on c.nik = l.nik and c.round = :round and c.live
                  where l.import = :import and l.errors is null
                  union all
                  select l.row, false from nomination_import_line l
                  join grant_case c on c.no_kk = l.no_kk and c.nik <> l.nik and c.round = :round and c.live
                  where l.import = :import and l.errors is null) found
            group by row
            on conflict (import, row) do update set nominated = excluded.nominated,
                household = nomination_import_mark.household or excluded.household
            """;

    private static final String GRANTS =
            """
            insert into nomination_import_mark (import, row, grant_years)
            select :import, row, least(:never, greatest(0, extract(year from age(:day, max(granted_on)))))
            from (select l.row, g.granted_on from nomination_import_line l join earlier_grant g on g.nik = l.nik
                  where l.import = :import and l.errors is null
                  union all
                  select l.row, g.granted_on from nomination_import_line l join earlier_grant g on g.no_kk = l.no_kk
                  where l.import = :import and l.errors is null
                  union all
                  select l.row, r.dated_on from nomination_import_line l join grant_case c on c.nik = l.nik and c.round <> :round
                  join case_reference r on r.case_number = c.case_number and r.kind = 'HANDOVER'
                  where l.import = :import and l.errors is null
                  union all
                  select l.row, r.dated_on from nomination_import_line l join grant_case c on c.no_kk = l.no_kk and c.round <> :round
                  join case_reference r on r.case_number = c.case_number and r.kind = 'HANDOVER'
                  where l.import = :import and l.errors is null) found
            group by row
            on conflict (import, row) do update set grant_years = excluded.grant_years
            """;

    /**
     * Who shares village and birth date: small groups are to be compared name by name, in slices of about as many pairs; of a crowd
     * all but the first are marked at once.
     */
    private static final String NEIGHBOURS =
            """
            with met as materialized
                (select village, birth_date, first, people,
                        floor(sum(case when people > :crowd then 0 else here * people end) over (order by village, birth_date) / :pairs)::int
                            as slice
                 from (select v.village, v.birth_date, v.first, v.here, v.here + coalesce(live.people, 0) as people
                       from (select village, birth_date, min(row) as first, count(*) as here
                             from VALID l group by village, birth_date) v
                       left join (select c.village, p.birth_date, count(*) as people
                                  from grant_case c join person p on p.case_number = c.case_number
                                  where c.round = :round and c.live group by c.village, p.birth_date) live
                            on live.village = v.village and live.birth_date = v.birth_date
                       where v.here > 1 or live.people is not null) near),
            candidates as
                (insert into nomination_import_candidate (import, slice, row, village, birth_date)
                 select :import, met.slice, l.row, l.village, l.birth_date
                 from met join VALID l on l.village = met.village and l.birth_date = met.birth_date where met.people <= :crowd)
            insert into nomination_import_mark (import, row, alike)
            select :import, l.row, true
            from met join VALID l on l.village = met.village and l.birth_date = met.birth_date
            where met.people > :crowd and l.row > met.first
            on conflict (import, row) do update set alike = true
            """
                    .replace("VALID", VALID);

    private static final String ALIKE =
            """
            with one as materialized
                (select c.row, c.village, c.birth_date, l.nik, l.name from nomination_import_candidate c
                 join nomination_import_line l on l.import = c.import and l.row = c.row
                 where c.import = :import and c.slice = :slice)
            insert into nomination_import_mark (import, row, alike)
            select :import, row, true
            from (select one.row from one join one other on other.village = one.village and other.birth_date = one.birth_date
                      and other.row < one.row and similarity(other.name, one.name) >= :threshold
                  union
                  select one.row from one join person p on p.birth_date = one.birth_date and p.village = one.village
                  join grant_case c on c.case_number = p.case_number and c.round = :round and c.live
                  where c.nik <> one.nik and similarity(p.name, one.name) >= :threshold) found
            on conflict (import, row) do update set alike = true
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate plain;
    private final float threshold;

    Comparisons(JdbcClient jdbc, JdbcTemplate plain, NominationSettings settings) {
        this.jdbc = jdbc;
        this.plain = plain;
        this.threshold = settings.alikeThreshold();
    }

    /** Tells PostgreSQL what has come, without which it would compare line by line. */
    void learn() {
        plain.execute("analyze nomination_import_line");
    }

    /** Lines whose NIK an earlier line has, readable or not: the first stands. */
    void duplicates(FileImport one) {
        ask(DUPLICATES, one, Map.of());
    }

    /** Lines whose family card an earlier line has. */
    void households(FileImport one) {
        ask(HOUSEHOLDS, one, Map.of());
    }

    /** Lines of whose person or family a live case of the round exists. */
    void liveCases(FileImport one) {
        ask(LIVE_CASES, one, Map.of("round", one.round()));
    }

    /** Lines of whose person or family a grant is known, from before or from another round. */
    void grants(FileImport one, LocalDate referenceDay) {
        ask(
                GRANTS,
                one,
                Map.of(
                        "round",
                        one.round(),
                        "day",
                        java.sql.Date.valueOf(referenceDay),
                        "never",
                        DuplicateFacts.NEVER));
    }

    /** Finds those who share village and birth date, to be compared by name in slices. */
    void neighbours(FileImport one) {
        ask(NEIGHBOURS, one, Map.of("round", one.round(), "pairs", PAIRS, "crowd", CROWD));
    }

    /** How many slices there are of those who share village and birth date. */
    int slices(FileImport one) {
        return jdbc.sql("select coalesce(max(slice) + 1, 0) from nomination_import_candidate where import = ?")
                .param(one.id())
                .query(Integer.class)
                .single();
    }

    /** Compares the names of a slice: the later of two that are alike is marked, and who is like a live case. */
    void alike(FileImport one, int slice) {
        ask(ALIKE, one, Map.of("round", one.round(), "slice", slice, "threshold", threshold));
    }

    /** Sorts and hashes of all lines need more memory than a page of a form. */
    private void ask(String statement, FileImport one, Map<String, ?> parameters) {
        plain.execute("set local work_mem = '64MB'");
        jdbc.sql(statement).param("import", one.id()).params(parameters).update();
    }
}
