package id.mentas.calendar.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.calendar.Holiday;
import id.mentas.calendar.WorkingDays;
import id.mentas.documents.Formats;
import id.mentas.people.Visitor;
import id.mentas.people.directory.SignedIn;
import id.mentas.registry.file.FileSource;
import id.mentas.testing.MentasTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@MentasTest
class HolidayTest {

    /** A Wednesday far from the days that other stories count: they move the clock by years. */
    private LocalDate eid;

    @LocalServerPort
    int port;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    HolidayReminder reminder;

    @Autowired
    HolidayService holidays;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void chooseADay() {
        eid = LocalDate.of(holidays.thisYear() + 3, 2, 10).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
    }

    @AfterEach
    void empty() {
        jdbc.sql("delete from holiday where kind = 'MOVABLE'").update();
        jdbc.sql("delete from letter where key like 'holidays/%'").update();
    }

    @Test
    void leavesHolidaysOutOfWorkingDays() {
        LocalDate tuesday = eid.minusDays(1);
        assertThat(workingDays.after(tuesday, 1)).isEqualTo(eid);
        assertThat(add("prov", eid + " Hari Raya Idulfitri"))
                .contains("1 hari libur dicatat.")
                .contains("Rabu, " + Formats.date(eid));
        assertThat(workingDays.after(tuesday, 1)).isEqualTo(eid.plusDays(1));
        assertThat(workingDays.after(tuesday, 3)).isEqualTo(eid.plusDays(5));
        assertThat(post("prov", "/hari-libur/hapus", Map.of("hari", eid.toString())))
                .contains("Hari libur dihapus.");
        assertThat(workingDays.after(tuesday, 1)).isEqualTo(eid);
    }

    @Test
    void takesAListAsOfficesSaveIt() {
        String day = DateTimeFormatter.ofPattern("dd/MM/uuuu").format(eid);
        String list = "DAFTAR HARI LIBUR;\nTanggal;Nama\n" + day + ";Hari Raya José\n";
        FileSource western = FileSource.of("libur.csv", list.getBytes(Charset.forName("windows-1252")));
        SignedIn prov = new SignedIn("prov", "Provinsi", Set.of("dinsos-prov"), Set.of());
        assertThat(holidays.take(western, prov)).isEqualTo(1);
        assertThat(holidays.of(eid.getYear())).extracting(Holiday::name).contains("Hari Raya José");
        String bad = "tanggal,nama\n32/01/" + eid.getYear() + ",Lama\n" + day + ",Lagi\n";
        assertThatThrownBy(() -> holidays.take(FileSource.of("libur.csv", bad.getBytes(StandardCharsets.UTF_8)), prov))
                .hasMessageContaining("Baris 2: tanggal \"32/01/")
                .hasMessageContaining("Baris 3: " + Formats.date(eid) + " sudah tercatat");
    }

    @Test
    void bringsTheFixedDaysOfEveryYearByItself() {
        assertThat(holidays.of(2031)).extracting(Holiday::day).contains(LocalDate.of(2031, 8, 17));
        assertThat(post("prov", "/hari-libur/hapus", Map.of("hari", "2031-08-17")))
                .contains("17 Agustus 2031 bukan hari libur yang dapat dihapus.");
    }

    @Test
    void takesAllLinesOrNoneAndKeepsWhatWasTyped() {
        int year = eid.getYear();
        String page = add(
                "prov",
                eid + " Hari Raya Idulfitri\n31/02/" + year + " Iduladha\n" + year + "-04-27\n1999-01-01 Lama\n" + year
                        + "-08-17 Lagi");
        assertThat(page)
                .contains("Baris 2: tanggal &quot;31/02/" + year
                        + "&quot; tidak terbaca. Tulis seperti 2027-03-10 atau 10/03/2027.")
                .contains("Baris 3: nama hari libur 27 April " + year + " belum ditulis.")
                .contains("Baris 4: tahun 1999 tidak dapat diisi.")
                .contains("Baris 5: 17 Agustus " + year + " sudah tercatat sebagai hari libur.")
                .contains("31/02/" + year + " Iduladha\n" + year + "-04-27");
        assertThat(holidays.of(year)).noneMatch(day -> !day.fixed());
    }

    @Test
    void letsOnlyTheProvinceChangeThem() {
        assertThat(Visitor.signedIn(port, "psm641101").get("/hari-libur").body())
                .contains("Hari libur diisi oleh Dinas Sosial Provinsi.")
                .doesNotContain("<textarea");
        assertThat(add("kab6411", eid + " Hari Raya Idulfitri"))
                .contains("Hari libur hanya dapat diubah oleh Dinas Sosial Provinsi.");
        assertThat(holidays.of(eid.getYear())).noneMatch(day -> !day.fixed());
    }

    @Test
    void remindsOnceOfAYearWithoutMovableDays() {
        int year = holidays.thisYear();
        reminder.remind();
        reminder.remind();
        assertThat(letters(year)).isEqualTo(1);
        assertThat(Visitor.signedIn(port, "prov").get("/").body()).contains("untuk tahun " + year + " belum diisi");
        assertThat(Visitor.signedIn(port, "kab6411").get("/").body()).doesNotContain("belum diisi");
    }

    @Test
    void isSilentOnceTheDaysAreThere() {
        int year = holidays.thisYear();
        add("prov", year + "-12-24 Cuti bersama\n" + (year + 1) + "-12-24 Cuti bersama");
        reminder.remind();
        assertThat(letters(year)).isZero();
        assertThat(Visitor.signedIn(port, "prov").get("/").body()).doesNotContain("belum diisi");
    }

    private long letters(int year) {
        return jdbc.sql("select count(*) from letter where key = ?")
                .param("holidays/" + year)
                .query(Long.class)
                .single();
    }

    private String add(String user, String lines) {
        return post(user, "/hari-libur", Map.of("tahun", String.valueOf(eid.getYear()), "hari", lines));
    }

    private String post(String user, String address, Map<String, String> fields) {
        Visitor visitor = Visitor.signedIn(port, user);
        Map<String, String> all = new java.util.HashMap<>(fields);
        all.put("_csrf", visitor.token("/sandi"));
        var answer = visitor.postForm(address, all);
        return answer.statusCode() == 302 ? visitor.get(Visitor.leadsTo(answer)).body() : answer.body();
    }
}
