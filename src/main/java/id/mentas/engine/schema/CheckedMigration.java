package id.mentas.engine.schema;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Brings the database to the shape of this version, unless its history is one that can't go on. */
@Component
class CheckedMigration implements FlywayMigrationStrategy {

    private final Environment environment;

    CheckedMigration(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void migrate(Flyway flyway) {
        boolean isGiven = environment.getProperty("spring.datasource.url", "").startsWith("jdbc:");
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
            OldHistory.refuse(connection, isGiven);
        } catch (SQLException failure) {
            throw new IllegalStateException("The history of the database can't be read", failure);
        }
        flyway.migrate();
    }
}
