package id.mentas.people;

import id.mentas.engine.access.SlowPasswordHash;
import id.mentas.engine.node.StartRefusal;
import id.mentas.engine.schema.OldHistory;
import id.mentas.people.access.PasswordRules;
import id.mentas.people.directory.DemoPeople;
import id.mentas.people.directory.Role;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;

/**
 * Looks before anything is started whether Mentas may start: the database answers and can go on, there is an administrator, and
 * no invented person sits among real ones. Named in spring.factories.
 */
class StartCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String EMBEDDED = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";
    private static final String SECONDS_TO_CONNECT = "10";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        String url = environment.getProperty("spring.datasource.url", "");
        if (!url.startsWith("jdbc:")) {
            askForDatabase(url, context.getClassLoader());
            return;
        }
        try (Connection connection = connect(environment, url)) {
            OldHistory.refuse(connection, true);
            refuseAnotherTimeZone(connection, environment);
            if (!environment.acceptsProfiles(Profiles.of(DemoPeople.PROFILE))) {
                refuseInventedPeople(connection);
                askForAdministrator(connection, environment);
            }
        } catch (SQLException failure) {
            throw new StartRefusal("Mentas tidak dimulai: basis data di " + address(url) + " tidak dapat dibuka ("
                    + reason(failure) + "); periksa SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME, dan"
                    + " SPRING_DATASOURCE_PASSWORD.");
        }
    }

    /** Where an embedded database can be had, whoever makes the connection decides. */
    private static void askForDatabase(String url, @Nullable ClassLoader classes) {
        if (!ClassUtils.isPresent(EMBEDDED, classes)) {
            String mistake = url.isBlank() ? "belum diisi" : "bukan alamat JDBC";
            throw new StartRefusal("Mentas tidak dimulai: SPRING_DATASOURCE_URL " + mistake
                    + ", isilah misalnya dengan jdbc:postgresql://localhost:5432/mentas.");
        }
    }

    private static Connection connect(Environment environment, String url) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", environment.getProperty("spring.datasource.username", ""));
        properties.setProperty("password", environment.getProperty("spring.datasource.password", ""));
        properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
        return DriverManager.getConnection(url, properties);
    }

    /** Looked at here so that nothing has been started yet; {@code engine} looks once more, also at an embedded database. */
    private static void refuseAnotherTimeZone(Connection connection, Environment environment) throws SQLException {
        String zone = environment.getProperty("mentas.time-zone", "");
        String noted = first(connection, "house_time", "select time_zone from house_time");
        if (noted != null && !zone.isBlank() && !noted.equals(zone)) {
            throw new StartRefusal("Mentas tidak dimulai: zona waktu " + zone + " berbeda dari zona waktu " + noted
                    + " yang tercatat di basis data ini; isilah mentas.time-zone dengan " + noted + ".");
        }
    }

    private static void refuseInventedPeople(Connection connection) throws SQLException {
        String invented = first(
                connection,
                "act_id_user",
                "select id_ from act_id_user where pwd_ like ? or email_ like ? order by id_ limit 1",
                "{" + SlowPasswordHash.DEMO + "}%",
                "%" + DemoPeople.DOMAIN);
        if (invented != null) {
            throw new StartRefusal("Mentas tidak dimulai: basis data ini berisi pengguna demo (misalnya " + invented
                    + ") yang sandinya diketahui umum; pakailah basis data lain pada SPRING_DATASOURCE_URL, atau mulai"
                    + " dengan SPRING_PROFILES_ACTIVE=demo bila ini memang untuk mencoba.");
        }
    }

    private static void askForAdministrator(Connection connection, Environment environment) throws SQLException {
        String existing = first(
                connection,
                "act_id_membership",
                "select user_id_ from act_id_membership where group_id_ = ? limit 1",
                Role.ADMIN.group());
        String id = environment.getProperty("mentas.people.admin-id", "");
        String password = environment.getProperty("mentas.people.admin-password", "");
        boolean isUser = !id.isBlank()
                && first(connection, "act_id_user", "select id_ from act_id_user where id_ = ?", id) != null;
        if (!isUser && !id.isBlank() && !password.isBlank()) {
            PasswordRules.outsideDemo().refusal(password, id).ifPresent(why -> {
                throw new StartRefusal("Mentas tidak dimulai: isi MENTAS_ADMIN_PASSWORD ditolak. " + why);
            });
        }
        if (existing == null && !isUser && (id.isBlank() || password.isBlank())) {
            throw new StartRefusal("Mentas tidak dimulai: belum ada administrator; isilah MENTAS_ADMIN_ID dan"
                    + " MENTAS_ADMIN_PASSWORD, lalu mulai lagi.");
        }
    }

    /** First value of a query; null where there is none, or the table is still to be made. */
    private static @Nullable String first(Connection connection, String table, String sql, String... values)
            throws SQLException {
        try (PreparedStatement exists = connection.prepareStatement("select to_regclass(?) is not null")) {
            exists.setString(1, table);
            try (ResultSet row = exists.executeQuery()) {
                if (!row.next() || !row.getBoolean(1)) {
                    return null;
                }
            }
        }
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                query.setString(index + 1, values[index]);
            }
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    /** The address without parameters, which may hold a password. */
    private static String address(String url) {
        return url.replaceFirst("^jdbc:", "").replaceFirst("\\?.*$", "").replaceFirst("//[^/@]*@", "//");
    }

    private static String reason(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("28")) {
            return "nama atau sandi basis data ditolak";
        }
        if (state.startsWith("3D")) {
            return "basis data itu belum ada";
        }
        return "server tidak menjawab";
    }
}
