package id.mentas.nomination.intake;

import id.mentas.nomination.DuplicateFacts;
import id.mentas.nomination.Duplicates;
import id.mentas.nomination.HashJoins;
import id.mentas.registry.value.NameFolds;
import java.sql.Date;
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
public class Comparisons {

    /** Names compared with each other in one piece of work. */
    private static final int PAIRS = 1_000_000;

    /** More people than this with one birth date in one village: the date is nobody's, and all but the first are looked at. */
    private static final int CROWD = 1500;

    /** A second line with a NIK can't be judged: it loses its facts, as a line has none that can't be read. */
    private static final String DUPLICATES =
            """
            update nomination_import_line l
            set facts = null, errors = coalesce(l.errors, '[]') || jsonb_build_object('column', 'nik', 'code', 'DUPLICATE_IN_FILE',
                'value', left(l.nik, 4) || '**********' || right(l.nik, 2), 'hint',
                twice.first || case when upper(regexp_replace(f.name, '\\s+', ' ', 'g')) <> upper(regexp_replace(l.name, '\\s+', ' ', 'g'))
                    then ', dengan nama lain' else '' end)
            from (select nik, min(row) as first from nomination_import_line
                  where import = :import and nik is not null group by nik having count(*) > 1) twice
            join nomination_import_line f on f.import = :import and f.row = twice.first
            where l.import = :import and l.nik = twice.nik and l.row > twice.first
            """;

    private static final String HOUSEHOLDS =
            """
            insert into nomination_import_mark (import, row, household)
            select l.import, l.row, true
            from (select no_kk, min(row) as first from nomination_import_line
                  where import = :import and facts is not null group by no_kk having count(*) > 1) family
            join nomination_import_line l on l.import = :import and l.facts is not null
                and l.no_kk = family.no_kk and l.row > family.first
            """;

    private static final String LIVE_CASES =
            """
            insert into nomination_import_mark (import, row, nominated, household)
            select :import, row, bool_or(same), bool_or(not same)
            from (select l.row, true as same from nomination_import_line l
                  join grant_identity_view c on c.nik = l.nik and c.round = :round and c.live
                  where l.import = :import and l.facts is not null
                  union all
                  select l.row, false from nomination_import_line l
                  join grant_identity_view c on c.no_kk = l.no_kk and c.nik <> l.nik and c.round = :round and c.live
                  where l.import = :import and l.facts is not null) found
            group by row
            on conflict (import, row) do update set nominated = excluded.nominated,
                household = nomination_import_mark.household or excluded.household
            """;

    private static final String GRANTS =
            """
            insert into nomination_import_mark (import, row, grant_years)
            select :import, row, least(:never, greatest(0, extract(year from age(:day, max(granted_on)))))
            from (select l.row, g.granted_on from nomination_import_line l
                  join prior_grant g on g.nik = l.nik and g.given and g.round is distinct from :round
                  where l.import = :import and l.facts is not null
                  union all
                  select l.row, g.granted_on from nomination_import_line l
                  join prior_grant g on g.no_kk = l.no_kk and g.given and g.round is distinct from :round
                  where l.import = :import and l.facts is not null) found
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
                             from nomination_import_line where import = :import and facts is not null
                             group by village, birth_date) v
                       left join (select c.village, p.birth_date, count(*) as people
                                  from grant_identity_view c join grant_resident_view p on p.case_number = c.case_number
                                  where c.round = :round and c.live group by c.village, p.birth_date) live
                            on live.village = v.village and live.birth_date = v.birth_date
                       where v.here > 1 or live.people is not null) near),
            candidates as
                (insert into nomination_import_candidate (import, slice, row, village, birth_date, nik, name)
                 select :import, met.slice, l.row, l.village, l.birth_date, l.nik, l.name
                 from met join nomination_import_line l on l.village = met.village and l.birth_date = met.birth_date
                 where l.import = :import and l.facts is not null and met.people <= :crowd)
            insert into nomination_import_mark (import, row, alike)
            select :import, l.row, true
            from met join nomination_import_line l on l.village = met.village and l.birth_date = met.birth_date
            where l.import = :import and l.facts is not null and met.people > :crowd and l.row > met.first
            on conflict (import, row) do update set alike = true
            """;

    private static final String CANDIDATES =
            """
            select row, village, birth_date, nik, name from nomination_import_candidate where import = :import and slice = :slice
            order by village, birth_date, row
            """;

    /** Live cases of those who share village and birth date with lines of a slice. */
    private static final String LIVE_NEIGHBOURS =
            """
            with met as materialized
                (select distinct village, birth_date from nomination_import_candidate where import = :import and slice = :slice)
            select p.village, p.birth_date, c.nik, p.name
            from met join grant_resident_view p on p.birth_date = met.birth_date and p.village = met.village
            join grant_identity_view c on c.case_number = p.case_number and c.round = :round and c.live
            """;

    private static final String ALIKE =
            """
            insert into nomination_import_mark (import, row, alike)
            select :import, unnest(:rows::int[]), true
            on conflict (import, row) do update set alike = true
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate plain;
    private final HashJoins hashes;
    private final NameFolds names;

    Comparisons(JdbcClient jdbc, JdbcTemplate plain, HashJoins hashes, NameFolds names) {
        this.jdbc = jdbc;
        this.plain = plain;
        this.hashes = hashes;
        this.names = names;
    }

    /** Tells PostgreSQL how many lines have come and how much they differ: it plans by that. */
    void learn() {
        plain.execute("analyze nomination_import_line");
    }

    /** Lines whose NIK an earlier line has, readable or not: the first stands. */
    void duplicates(FileImport one) {
        askOfAll(DUPLICATES, one, Map.of());
    }

    /** Lines whose family card an earlier line has. */
    void households(FileImport one) {
        askOfAll(HOUSEHOLDS, one, Map.of());
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
                Map.of("round", one.round(), "day", Date.valueOf(referenceDay), "never", DuplicateFacts.NEVER));
    }

    /** Finds those who share village and birth date, to be compared by name in slices. */
    void neighbours(FileImport one) {
        askOfAll(NEIGHBOURS, one, Map.of("round", one.round(), "pairs", PAIRS, "crowd", CROWD));
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
        AlikeNames neighbours = new AlikeNames(names.folding());
        jdbc.sql(LIVE_NEIGHBOURS)
                .param("import", one.id())
                .param("round", one.round())
                .param("slice", slice)
                .query(row -> {
                    neighbours.live(AlikeNames.place(row), row.getString("nik"), row.getString("name"));
                });
        jdbc.sql(CANDIDATES).param("import", one.id()).param("slice", slice).query(row -> {
            neighbours.line(AlikeNames.place(row), row.getInt("row"), row.getString("nik"), row.getString("name"));
        });
        Integer[] alike = neighbours.found();
        if (alike.length > 0) {
            ask(ALIKE, one, Map.of("rows", alike));
        }
    }

    /** A question that meets every line: one look-up in an index after another would take minutes where a hash takes a second. */
    private void askOfAll(String statement, FileImport one, Map<String, ?> parameters) {
        hashes.only(() -> ask(statement, one, parameters));
    }

    private void ask(String statement, FileImport one, Map<String, ?> parameters) {
        jdbc.sql(statement).param("import", one.id()).params(parameters).update();
    }
}
