package id.mentas.engine.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The migrations run on a database without a house around it. */
class MigratedDatabase {

    private final String url;

    MigratedDatabase(String url) {
        this.url = url;
    }

    MigratedDatabase migrate() {
        configuration().load().migrate();
        return this;
    }

    FluentConfiguration configuration() {
        return Flyway.configure()
                .dataSource(url, "postgres", "postgres")
                .locations("classpath:db/migration")
                .javaMigrations(new EngineSchema(), new RegionTable());
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", "postgres");
    }
}
