package id.mentas.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.MentasApplication;
import id.mentas.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
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

    /** In a process of its own: the engine's registry is one for a JVM, and a house that closes takes the others' engine away. */
    @Test
    void startsOutsideTheDemoWithTheAdministratorOfTheSettingsAndNobodyElse() throws Exception {
        String database = TestDatabase.fresh();
        String output = run(
                database, Map.of("MENTAS_ADMIN_ID", "kepala", "MENTAS_ADMIN_PASSWORD", "kata-sandi-panjang"), port -> {
                    Visitor administrator = Visitor.program(port, "kepala", "kata-sandi-panjang");
                    assertThat(administrator.get("/engine-rest/user/count").body())
                            .isEqualTo("{\"count\":1}");
                    assertThat(administrator.get("/actuator/metrics").statusCode())
                            .isEqualTo(200);
                    assertThat(Visitor.browser(port).signIn("kepala", "kata-sandi-panjang"))
                            .isEqualTo("/");
                });
        assertThat(output).doesNotContain("kata-sandi-panjang");
        assertThat(query(database, "select pwd_ from act_id_user")).startsWith("{PBKDF2}210000$");

        MockEnvironment next = new MockEnvironment()
                .withProperty("spring.datasource.url", database)
                .withProperty("spring.datasource.username", "postgres")
                .withProperty("spring.datasource.password", "postgres");
        assertThatCode(() -> check(next)).doesNotThrowAnyException();
    }

    private static void check(ConfigurableEnvironment environment) {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.setEnvironment(environment);
            new StartCheck().initialize(context);
        }
    }

    @Test
    void endsWithCodeOneWhenItRefuses() throws Exception {
        Process process = launch(TestDatabase.fresh(), Map.of(), 0);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(output).contains("belum ada administrator").doesNotContain("\tat ");
    }

    private static String run(String database, Map<String, String> environment, IntConsumer visit) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process process = launch(database, environment, port);
        CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> {
            try {
                return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException failure) {
                return failure.toString();
            }
        });
        try {
            await(process, port);
            visit.accept(port);
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
        return output.get();
    }

    private static void await(Process process, int port) throws InterruptedException {
        Instant until = Instant.now().plusSeconds(300);
        while (!isUp(port)) {
            assertThat(process.isAlive()).as("the house runs").isTrue();
            assertThat(Instant.now()).isBefore(until);
            Thread.sleep(300);
        }
    }

    private static boolean isUp(int port) {
        try {
            return Visitor.browser(port).get("/actuator/health/readiness").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static Process launch(String database, Map<String, String> environment, int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MentasApplication.class.getName())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("MENTAS_") || name.startsWith("SPRING_"));
        builder.environment().putAll(environment);
        builder.environment()
                .putAll(Map.of(
                        "SPRING_DATASOURCE_URL",
                        database,
                        "SPRING_DATASOURCE_USERNAME",
                        "postgres",
                        "SPRING_DATASOURCE_PASSWORD",
                        "postgres",
                        "SERVER_PORT",
                        Integer.toString(port)));
        return builder.start();
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
