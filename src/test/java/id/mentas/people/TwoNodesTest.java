package id.mentas.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.testing.HouseProcess;
import id.mentas.testing.Office;
import id.mentas.testing.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two processes on one database, begun at once while it is empty; then one is killed. */
@Tag("house")
class TwoNodesTest {

    private static final Map<String, String> DEMO =
            Map.of("SPRING_PROFILES_ACTIVE", "demo", "MENTAS_DEMO_SAMPLES", "false", "MENTAS_DEMO_LIVEDIN", "off");

    private final String database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(database, "postgres", "postgres"));

    @Test
    void twoNodesAreOneHouse() throws Exception {
        try (HouseProcess one = HouseProcess.launch(database, DEMO);
                HouseProcess other = HouseProcess.launch(database, DEMO)) {
            one.await();
            other.await();
            Visitor person = Visitor.signedIn(one.port(), "kab6411");

            assertThat(look(person, other).statusCode()).isEqualTo(200);
            wrongPasswordsCountOnBoth(one, other);
            theClockMovesOnBoth(one, other);
            somebodyAtWorkIsKnownToBoth();

            String owner = jdbc.sql("select lock_owner from node where name like ?")
                    .param("%:" + one.port())
                    .query(String.class)
                    .single();
            aJobOf(owner);
            one.kill();

            assertThat(look(person, other).statusCode()).isEqualTo(200);
            Office.until(Duration.ofSeconds(30), () -> !isLocked());
            assertThat(other.isAlive()).isTrue();
        }
    }

    private static java.net.http.HttpResponse<String> look(Visitor person, HouseProcess house) {
        return Visitor.browser(house.port())
                .get("/", "Accept", "text/html", "Cookie", "JSESSIONID=" + person.cookie("JSESSIONID"));
    }

    private static void wrongPasswordsCountOnBoth(HouseProcess one, HouseProcess other) {
        for (int wrong = 1; wrong <= 5; wrong++) {
            Visitor.program(one.port(), "kab6402", "salah").get("/api/clock");
        }
        assertThat(Visitor.program(other.port(), "kab6402", "mentas")
                        .get("/api/clock")
                        .statusCode())
                .isEqualTo(429);
    }

    private static void theClockMovesOnBoth(HouseProcess one, HouseProcess other) {
        LocalDate later = LocalDate.now(ZoneId.of("Asia/Makassar")).plusYears(1);
        Visitor.program(one.port(), "admin", "mentas").postJson("/api/demo/clock", "{\"at\": \"" + later + "T08:00\"}");
        Visitor reader = Visitor.program(other.port(), "kab6411", "mentas");
        Office.until(
                Duration.ofSeconds(20), () -> reader.get("/api/clock").body().contains(later.toString()));
    }

    private void somebodyAtWorkIsKnownToBoth() {
        assertThat(jdbc.sql("select count(*) from presence")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** Suspended, so that nobody does it: its lock is what is looked at. */
    private void aJobOf(String owner) {
        jdbc.sql(
                        """
                        insert into act_ru_job (id_, rev_, type_, handler_type_, retries_, exclusive_, suspension_state_, lock_owner_, lock_exp_time_)
                        values ('left-behind', 1, 'message', 'word', 3, true, 2, ?, now() + interval '10 years')
                        """)
                .param(owner)
                .update();
    }

    private boolean isLocked() {
        return jdbc.sql("select count(*) from act_ru_job where id_ = 'left-behind' and lock_owner_ is not null")
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
