package id.mentas.people.landing;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.people.Visitor;
import id.mentas.people.directory.People;
import id.mentas.testing.MentasTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MentasTest
class LandingPageTest {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"#]+)");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @ParameterizedTest
    @CsvSource({
        "psm641101, tasklist",
        "tksk641101, tasklist",
        "ppk, tasklist",
        "kab6411, tasklist pantau",
        "kadis, tasklist pantau",
        "prov, tasklist pantau",
        "pengawas, pantau cockpit",
        "analis, cockpit",
        "admin, tasklist pantau cockpit admin"
    })
    void showsEachRoleItsOwnDoors(String user, String doors) {
        String page = Visitor.signedIn(port, user).get("/").body();

        for (String door : new String[] {"tasklist", "pantau", "cockpit", "admin"}) {
            String address = door.equals("pantau") ? "/pantau\"" : "/camunda/app/" + door + "/default/";
            boolean expected = doors.contains(door);
            assertThat(page.contains("href=\"" + address)).as(user + " " + door).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"psm641101", "kab6411", "prov", "pengawas", "analis", "admin"})
    void hasNoDeadLink(String user) {
        Visitor visitor = Visitor.signedIn(port, user);

        LINK.matcher(visitor.get("/").body())
                .results()
                .map(link -> link.group(1))
                .forEach(address -> assertThat(
                                visitor.get(address, "Accept", "text/html").statusCode())
                        .as(user + " " + address)
                        .isEqualTo(200));
    }

    @Test
    void saysWhoOneIsAndWhere() {
        assertThat(Visitor.signedIn(port, "psm641101").get("/").body())
                .contains("PSM Long Bagun")
                .contains("Pekerja Sosial Masyarakat")
                .contains("Kecamatan Long Bagun, Kabupaten Mahakam Ulu");
    }

    @Test
    void anUnknownPageIsAnsweredInIndonesian() {
        assertThat(Visitor.signedIn(port, "psm641101")
                        .get("/tidak-ada", "Accept", "text/html")
                        .body())
                .contains("Halaman ini tidak ada, atau tidak terbuka bagi Anda.");
    }

    @Test
    void findsThePeopleOfAGroupInATenant() {
        assertThat(people.members("dinsos-kab", "6411"))
                .extracting(People.Member::userId)
                .containsExactly("kab6411", "kab6411b");
        assertThat(people.members("tksk-641101", "6411"))
                .extracting(People.Member::email)
                .containsExactly("tksk641101@mentas.example");
        assertThat(people.members("dinsos-prov", "6411"))
                .extracting(People.Member::userId)
                .containsExactly("prov");
    }
}
