package id.mentas.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.MentasApplication;
import id.mentas.engine.node.StartRefusal;
import id.mentas.testing.HouseProcess;
import id.mentas.testing.TestDatabase;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.mock.env.MockEnvironment;

/** The start outside the demo, refused before anything is touched. */
@ExtendWith(OutputCaptureExtension.class)
@Tag("house")
class StartCheckTest {

    @Test
    void saysThatTheDatabaseDoesNotAnswer(CapturedOutput output) {
        refuses(output, "jdbc:postgresql://localhost:1/mentas?password=rahasia", "server tidak menjawab");

        assertThat(output.getAll())
                .contains("SPRING_DATASOURCE_URL")
                .contains("postgresql://localhost:1/mentas")
                .doesNotContain("rahasia");
    }

    @Test
    void saysThatTheDatabaseIsNotThere(CapturedOutput output) {
        refuses(output, TestDatabase.fresh().replaceFirst("/mentas_\\d+", "/belum_ada"), "basis data itu belum ada");
    }

    @Test
    void saysThatAnAdministratorMustBeNamed(CapturedOutput output) {
        refuses(output, TestDatabase.fresh(), "belum ada administrator");

        assertThat(output.getAll()).contains("MENTAS_ADMIN_ID").contains("MENTAS_ADMIN_PASSWORD");
    }

    @Test
    void saysThatDemoPeopleAreNotForWork(CapturedOutput output) throws SQLException {
        String database = TestDatabase.fresh();
        execute(
                database,
                "create table act_id_user (id_ text, pwd_ text, email_ text)",
                "insert into act_id_user values ('kab6411', '{PBKDF2-DEMO}1000$00', null)");

        refuses(output, database, "pengguna demo (misalnya kab6411)", "--mentas.people.admin-id=a");
    }

    @Test
    void saysThatTheDatabaseWasWrittenInAnotherTimeZone(CapturedOutput output) throws SQLException {
        String database = TestDatabase.fresh();
        execute(database, "create table house_time (time_zone text)", "insert into house_time values ('Asia/Jakarta')");

        refuses(output, database, "isilah mentas.time-zone dengan Asia/Jakarta", "--mentas.people.admin-id=a");
    }

    @Test
    void saysThatTheDatabaseIsOfBeforeTheSquash(CapturedOutput output) throws SQLException {
        String database = TestDatabase.fresh();
        execute(
                database,
                "create table flyway_schema_history (version text, script text)",
                "insert into flyway_schema_history values ('00', 'engine'), ('01', 'V01__grant.sql')");

        refuses(output, database, "siapkan yang ini dahulu menurut docs/operations.md", "--mentas.people.admin-id=a");
        assertThat(output.getAll()).doesNotContain("Flyway");
    }

    /** In a process of its own: the engine's registry is one for a JVM, and a house that closes takes the others' engine away. */
    @Test
    void startsOutsideTheDemoWithTheAdministratorOfTheSettingsAndNobodyElse() throws Exception {
        String database = TestDatabase.fresh();
        String output;
        try (HouseProcess house = HouseProcess.launch(
                database, Map.of("MENTAS_ADMIN_ID", "kepala", "MENTAS_ADMIN_PASSWORD", "kata-sandi-panjang"))) {
            house.await();
            changesThePasswordOfTheSettings(house.port());
            Visitor administrator = Visitor.program(house.port(), "kepala", "buah sawo kecik");
            assertThat(administrator.get("/engine-rest/user/count").body()).isEqualTo("{\"count\":1}");
            assertThat(administrator.get("/actuator/metrics").statusCode()).isEqualTo(200);
            assertThat(Visitor.browser(house.port()).signIn("kepala", "buah sawo kecik"))
                    .isEqualTo("/");
            house.kill();
            output = house.output();
        }
        assertThat(output).doesNotContain("kata-sandi-panjang").doesNotContain("buah sawo kecik");
        assertThat(query(database, "select pwd_ from act_id_user")).startsWith("{PBKDF2}210000$");

        MockEnvironment next = new MockEnvironment()
                .withProperty("spring.datasource.url", database)
                .withProperty("spring.datasource.username", "postgres")
                .withProperty("spring.datasource.password", "postgres");
        assertThatCode(() -> check(next)).doesNotThrowAnyException();
    }

    /** Whoever keeps the server has read it: until it is changed, no page opens and no program is let in. */
    private static void changesThePasswordOfTheSettings(int port) {
        HttpResponse<String> program =
                Visitor.program(port, "kepala", "kata-sandi-panjang").get("/engine-rest/user/count");
        assertThat(program.statusCode()).isEqualTo(403);
        assertThat(program.body()).contains("gantilah dahulu di halaman /sandi");
        Visitor page = Visitor.browser(port);
        page.signIn("kepala", "kata-sandi-panjang");
        assertThat(Visitor.leadsTo(page.get("/", "Accept", "text/html"))).isEqualTo("/sandi?awal");
        Map<String, String> change = Map.of(
                "_csrf", page.token("/sandi"),
                "lama", "kata-sandi-panjang",
                "baru", "buah sawo kecik",
                "ulang", "buah sawo kecik");
        assertThat(page.postForm("/sandi", change).body()).contains("Kata sandi sudah diganti.");
    }

    @Test
    void saysThatTheAdministratorsPasswordIsTooEasy() {
        MockEnvironment first = new MockEnvironment()
                .withProperty("spring.datasource.url", TestDatabase.fresh())
                .withProperty("spring.datasource.username", "postgres")
                .withProperty("spring.datasource.password", "postgres")
                .withProperty("mentas.people.admin-id", "kepala")
                .withProperty("mentas.people.admin-password", "1234567890");

        assertThatThrownBy(() -> check(first)).hasMessageContaining("MENTAS_ADMIN_PASSWORD ditolak");
    }

    private static void check(ConfigurableEnvironment environment) {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.setEnvironment(environment);
            new StartCheck().initialize(context);
        }
    }

    @Test
    void endsWithCodeOneWhenItRefuses() throws Exception {
        HouseProcess house = HouseProcess.launch(TestDatabase.fresh(), Map.of());

        String output = house.output();

        assertThat(house.exitCode()).isEqualTo(1);
        assertThat(output).contains("belum ada administrator").doesNotContain("\tat ");
    }

    private static void refuses(CapturedOutput output, String url, String sentence, String... more) {
        SpringApplication application = new SpringApplication(MentasApplication.class);

        assertThatThrownBy(() -> application.run(arguments(url, more))).isInstanceOf(StartRefusal.class);
        assertThat(output.getAll()).contains("Mentas tidak dimulai").contains(sentence);
        assertThat(output.getAll()).doesNotContain("\tat ").doesNotContain("Exception");
    }

    private static String[] arguments(String url, String... more) {
        return Stream.concat(
                        Stream.of(
                                "--spring.datasource.url=" + url,
                                "--spring.datasource.username=postgres",
                                "--spring.datasource.password=postgres",
                                "--server.port=0"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private static void execute(String database, String... statements) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String query(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                database + (database.contains("?") ? "&" : "?") + "user=postgres&password=postgres");
    }
}
