package id.mentas.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.MentasApplication;
import id.mentas.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    @Test
    void startsOutsideTheDemoWithTheAdministratorOfTheSettingsAndNobodyElse(CapturedOutput output) {
        String database = TestDatabase.fresh();
        try (ConfigurableApplicationContext house = start(
                database, "--mentas.people.admin-id=kepala", "--mentas.people.admin-password=kata-sandi-panjang")) {
            IdentityService identity = house.getBean(IdentityService.class);

            assertThat(identity.createUserQuery().list())
                    .extracting(User::getId)
                    .containsExactly("kepala");
            assertThat(identity.checkPassword("kepala", "kata-sandi-panjang")).isTrue();
            assertThat(identity.createGroupQuery()
                            .groupMember("kepala")
                            .singleResult()
                            .getId())
                    .isEqualTo("camunda-admin");
            assertThat(house.getBean(JdbcClient.class)
                            .sql("select pwd_ from act_id_user")
                            .query(String.class)
                            .single())
                    .startsWith("{PBKDF2}210000$");
        }
        try (ConfigurableApplicationContext again = start(database)) {
            assertThat(again.getBean(IdentityService.class).createUserQuery().count())
                    .isOne();
        }
        assertThat(output.getAll()).doesNotContain("kata-sandi-panjang");
    }

    private static ConfigurableApplicationContext start(String url, String... more) {
        return new SpringApplication(MentasApplication.class).run(arguments(url, more));
    }

    private static void refuses(CapturedOutput output, String url, String sentence, String... more) {
        assertThatThrownBy(() -> start(url, more)).isInstanceOf(StartRefusal.class);
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
        String credentials = (database.contains("?") ? "&" : "?") + "user=postgres&password=postgres";
        try (Connection connection = DriverManager.getConnection(database + credentials);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
