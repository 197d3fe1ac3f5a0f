package id.mentas.engine.schema;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.engine.node.StartRefusal;
import id.mentas.testing.TestDatabase;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** A database of before the migrations were squashed is not touched, and it is said what to do with it. */
@Tag("house")
class CheckedMigrationTest {

    private static final String OLD_HISTORY =
            "create table flyway_schema_history (installed_rank int, version text, script text);"
                    + " insert into flyway_schema_history values (1, '00', 'engine'), (2, '01', 'V01__grant.sql')";

    @Test
    void saysWhatToDoWithAnOldDatabase() throws Exception {
        String database = TestDatabase.fresh();
        execute(database, OLD_HISTORY);

        assertThatThrownBy(() -> new CheckedMigration(new MockEnvironment()).migrate(flyway(database)))
                .isInstanceOf(StartRefusal.class)
                .hasMessageContaining("hapuslah folder data/");
        MockEnvironment given = new MockEnvironment().withProperty("spring.datasource.url", database);
        assertThatThrownBy(() -> new CheckedMigration(given).migrate(flyway(database)))
                .isInstanceOf(StartRefusal.class)
                .hasMessageContaining("docs/operations.md");
    }

    @Test
    void takesWhatHasNoHistoryYetAndWhatHasOneOfToday() throws Exception {
        String database = TestDatabase.fresh();
        CheckedMigration migration = new CheckedMigration(new MockEnvironment());

        for (String time : new String[] {"first", "second"}) {
            assertThatCode(() -> migration.migrate(flyway(database))).as(time).doesNotThrowAnyException();
        }
    }

    private static Flyway flyway(String database) {
        return new MigratedDatabase(database).configuration().load();
    }

    private static void execute(String database, String sql) throws SQLException {
        try (var connection = new MigratedDatabase(database).connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
