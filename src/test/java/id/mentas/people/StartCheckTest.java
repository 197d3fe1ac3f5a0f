package id.mentas.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.MentasApplication;
import id.mentas.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

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

    private static void refuses(CapturedOutput output, String url, String sentence, String... more) {
        SpringApplication application = new SpringApplication(MentasApplication.class);
        String[] arguments = Stream.concat(
                        Stream.of(
                                "--spring.datasource.url=" + url,
                                "--spring.datasource.username=postgres",
                                "--spring.datasource.password=postgres",
                                "--server.port=0"),
                        Stream.of(more))
                .toArray(String[]::new);

        assertThatThrownBy(() -> application.run(arguments)).isInstanceOf(StartRefusal.class);
        assertThat(output.getAll()).contains("Mentas tidak dimulai").contains(sentence);
        assertThat(output.getAll()).doesNotContain("\tat ").doesNotContain("Exception");
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
