package id.mentas.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Offices come from the last release, new ones from nothing: all have the same tables. */
@Tag("house")
class MigrationsTest {

    /** Written by {@link ReleaseDump} at a release. */
    private static final ClassPathResource LAST_RELEASE = new ClassPathResource("schema/last-release.sql");

    private static final Map<String, String> CHANGES = Map.of(
            "alter table person add column nickname text",
            "nickname",
            "alter table handover alter column note set default '-'",
            "note text default '-'",
            "alter table document_content alter column bytes set storage extended",
            "alter column bytes set storage external",
            "alter table person add constraint young check (birth_date > '1900-01-01')",
            "add constraint young",
            "drop index person_birth_place",
            "INDEX person_birth_place",
            "drop trigger quota_stays on round_quota",
            "TRIGGER quota_stays",
            "create or replace function decree_stands() returns trigger language plpgsql as 'begin return new; end'",
            "return new",
            "create or replace view prior_grant as select nik, no_kk, null::text as case_number, null::text as round,"
                    + " granted_on, true as given from earlier_grant",
            "create view prior_grant",
            "comment on table presence is 'other'",
            "is 'other'",
            "update need_type set name = 'Lain' where code = 'MODAL'",
            "Lain");

    @Test
    void makesOfTheLastReleaseWhatItMakesOfNothing() throws Exception {
        List<String> fromNothing = withoutHistory(dump(new MigratedDatabase(TestDatabase.fresh()).migrate()));

        List<String> fromTheLastRelease = withoutHistory(dump(lastRelease().migrate()));

        assertThat(fromNothing).hasSizeGreaterThan(500);
        assertThat(fromTheLastRelease).containsExactlyElementsOf(fromNothing);
    }

    @Test
    void refusesAReleaseWhoseFilesWereChangedSince() throws Exception {
        MigratedDatabase database = lastRelease();
        execute(
                database,
                "update flyway_schema_history set checksum = checksum + 1 where script like '%\\_\\_grant.sql'");

        assertThatThrownBy(database::migrate)
                .isInstanceOf(FlywayValidateException.class)
                .hasMessageContaining("1.00.05");
    }

    @Test
    void seesEveryDifference() throws Exception {
        MigratedDatabase database = lastRelease();
        List<String> before = dump(database);
        for (String change : CHANGES.keySet()) {
            execute(database, change);
        }
        List<String> after = dump(database);
        List<String> differences = Stream.concat(before.stream(), after.stream())
                .filter(statement -> !before.contains(statement) || !after.contains(statement))
                .toList();

        CHANGES.forEach(
                (change, seen) -> assertThat(differences).as(change).anyMatch(statement -> statement.contains(seen)));
    }

    /** Flyway has compared it already; a step in Java may have moved to another package since. */
    private static List<String> withoutHistory(List<String> dump) {
        return dump.stream()
                .filter(statement -> !statement.startsWith("insert into flyway_schema_history"))
                .toList();
    }

    private static MigratedDatabase lastRelease() throws Exception {
        MigratedDatabase database = new MigratedDatabase(TestDatabase.fresh());
        execute(database, LAST_RELEASE.getContentAsString(StandardCharsets.UTF_8));
        return database;
    }

    private static void execute(MigratedDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> dump(MigratedDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return SchemaDump.of(connection);
        }
    }
}
