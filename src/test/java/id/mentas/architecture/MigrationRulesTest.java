package id.mentas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Migrations lie in the folder of the room whose tables they change. */
class MigrationRulesTest {

    private static final Migration GRANT =
            new Migration("grant/V1.00.05__grant.sql", "create table grant_case (case_number text primary key);");
    private static final Migration ASSESSMENT =
            new Migration("assessment/V1.00.13__assessment.sql", "create table assessment (visit int);");

    @Test
    void saysThatAFolderIsEmpty(@TempDir Path folder) {
        assertThat(MigrationRules.violations(folder, folder))
                .singleElement()
                .asString()
                .startsWith("no migration was found");
    }

    /** The list of ArchitectureTest, by packages. */
    @Test
    void hasTheTablesInTheRoomsThatNameThemInSql() {
        Map<String, String> rooms =
                TablesInSql.rooms(KnownExceptions.lines(Path.of("src/test/resources/architecture/tables.txt")));
        Map<String, String> folders = new TreeMap<>();
        Migration.below(Path.of("src/main/resources/db/migration")).stream()
                .forEach(one -> one.made().forEach(table -> folders.put(table, one.folder())));

        assertThat(rooms).containsAllEntriesOf(folders);
    }

    @Test
    void saysWhichExceptionIsNotNeeded() {
        assertThat(new MigrationRules(List.of(GRANT)).idle())
                .contains("grant has no person", "approval guards no document", "grant views no earlier_grant");
    }

    @Test
    void readsWhatAFileDoes() {
        Migration one = new Migration(
                "grant/V2026.12.02.1__grant_more.sql",
                """
                -- alter table said_only add column x int;
                create table grant_more (note text default 'delete from quoted', of text references region (code));
                create function grant_f() returns void language plpgsql as $$ begin delete from inside; end $$;
                create trigger t before update or delete on guarded for each row execute function grant_f();
                insert into filled select 1; update renewed r set x = 1; alter table only altered add column y int;
                do $$ begin delete from emptied; end $$;
                create unique index i on indexed (x);
                create view grant_seen as select 1 from one o left join lateral (select 1 from two, three) t on true;
                comment on view grant_seen is 'read by nobody';
                """);

        assertThat(one.made()).containsExactly("grant_more", "grant_seen");
        assertThat(one.changed()).containsExactly("altered", "emptied", "filled", "grant_seen", "guarded", "renewed");
        assertThat(one.indexed()).containsExactly("indexed");
        assertThat(one.views()).containsExactly("grant_seen");
        assertThat(one.commentedViews()).containsExactly("grant_seen");
        assertThat(one.viewed()).contains("one", "two", "three");
        assertThat(one.referred()).containsExactly("region");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assessment/V2026.12.02.1__assessment_x.sql | create table assessment_x (a int)     | ",
                "assessment/V2026.12.02.1__assessment_x.sql | alter table assessment add x int      | ",
                "V2026.12.02.1__assessment_x.sql            | select 1                              | is to be called",
                "assessment/V2026.12.02.1__grant_x.sql      | select 1                              | is to be called",
                "assessment/V2026.13.02.1__assessment_x.sql | select 1                              | is to be called",
                "assessment/V99__assessment_x.sql           | select 1                              | is to be called",
                "kitchen/V2026.12.02.1__kitchen_x.sql       | select 1                              | is in no room",
                "assessment/V2026.12.02.1__assessment_x.sql | create table person_x (a int)         | doesn't begin with",
                "assessment/V2026.12.02.1__assessment_x.sql | create table grant_case (a int)       | again, of grant",
                "assessment/V2026.12.02.1__assessment_x.sql | alter table grant_case add x int      | changes grant_case of grant",
                "assessment/V2026.12.02.1__assessment_x.sql | delete from grant_case                | changes grant_case of grant",
                "assessment/V2026.12.02.1__assessment_x.sql | create index i on grant_case (x)      | indexes grant_case of grant",
                "assessment/V2026.12.02.1__assessment_x.sql | create index i on act_ru_task (x)     | indexes act_ru_task",
                "engine/V2026.12.02.1__engine_x.sql         | create index i on act_ru_task (x)     | ",
                "engine/V2026.12.02.1__engine_x.sql         | alter table act_ru_task add x int     | changes act_ru_task",
                "grant/V2026.12.02.1__grant_x.sql           | create table grant_x (a int references assessment) | not below it",
                "assessment/V2026.12.02.1__assessment_x.sql | create view assessment_v as select 1 from assessment; comment on view assessment_v is 'x' | ",
                "assessment/V2026.12.02.1__assessment_x.sql | create view assessment_v as select 1 from assessment | without a comment",
                "assessment/V2026.12.02.1__assessment_x.sql | create view assessment_v as select 1 from grant_case | views grant_case of grant",
                "assessment/V2026.12.02.1__assessment_x.sql | create view assessment_v as select 1 from act_ru_task | views act_ru_task of engine",
                "assessment/V1.00.05__assessment.sql        | select 1                              | has the version of",
            })
    void saysWhatIsInTheWrongPlace(String path, String sql, String fault) {
        List<Migration> all = new ArrayList<>(List.of(GRANT, ASSESSMENT));
        all.add(new Migration(path, sql));

        List<String> faults = new MigrationRules(all).faults(room -> !room.equals("kitchen"));

        if (fault == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).anyMatch(sentence -> sentence.startsWith(path) && sentence.contains(fault));
        }
    }
}
