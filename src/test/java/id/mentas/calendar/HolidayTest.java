package id.mentas.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.grant.WorkingDays;
import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@MentasTest
class HolidayTest {

    /** Far from the days that other stories count. */
    private static final String EID = "2029-02-14 Hari Raya Idulfitri";

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

    @AfterEach
    void empty() {
        jdbc.sql("delete from holiday where kind = 'MOVABLE'").update();
        jdbc.sql("delete from letter where key like 'holidays/%'").update();
    }

    @Test
    void leavesHolidaysOutOfWorkingDays() {
        assertThat(workingDays.after(LocalDate.of(2029, 2, 13), 1)).isEqualTo("2029-02-14");
        assertThat(add("prov", EID)).contains("1 hari libur dicatat.").contains("Rabu, 14 Februari 2029");
        assertThat(workingDays.after(LocalDate.of(2029, 2, 13), 1)).isEqualTo("2029-02-15");
        assertThat(workingDays.after(LocalDate.of(2029, 2, 13), 3)).isEqualTo("2029-02-19");
        assertThat(post("prov", "/hari-libur/hapus", Map.of("hari", "2029-02-14")))
                .contains("Hari libur dihapus.");
        assertThat(workingDays.after(LocalDate.of(2029, 2, 13), 1)).isEqualTo("2029-02-14");
    }

    @Test
    void bringsTheFixedDaysOfEveryYearByItself() {
        assertThat(holidays.of(2031)).extracting(Holiday::day).contains(LocalDate.of(2031, 8, 17));
        assertThat(post("prov", "/hari-libur/hapus", Map.of("hari", "2031-08-17")))
                .contains("17 Agustus 2031 bukan hari libur yang dapat dihapus.");
    }

    @Test
    void takesAllLinesOrNoneAndKeepsWhatWasTyped() {
        String page = add("prov", EID + "\n31/02/2029 Iduladha\n2029-04-27\n1999-01-01 Lama\n2029-08-17 Lagi");
        assertThat(page)
                .contains(
                        "Baris 2: tanggal &quot;31/02/2029&quot; tidak terbaca. Tulis seperti 2027-03-10 atau 10/03/2027.")
                .contains("Baris 3: nama hari libur 27 April 2029 belum ditulis.")
                .contains("Baris 4: tahun 1999 tidak dapat diisi.")
                .contains("Baris 5: 17 Agustus 2029 sudah tercatat sebagai hari libur.")
                .contains("31/02/2029 Iduladha\n2029-04-27");
        assertThat(holidays.of(2029)).noneMatch(day -> !day.fixed());
    }

    @Test
    void letsOnlyTheProvinceChangeThem() {
        assertThat(Visitor.signedIn(port, "psm641101").get("/hari-libur").body())
                .contains("Hari libur diisi oleh Dinas Sosial Provinsi.")
                .doesNotContain("<textarea");
        assertThat(add("kab6411", EID)).contains("Hari libur hanya dapat diubah oleh Dinas Sosial Provinsi.");
        assertThat(holidays.of(2029)).noneMatch(day -> !day.fixed());
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
        return post(user, "/hari-libur", Map.of("tahun", "2029", "hari", lines));
    }

    private String post(String user, String address, Map<String, String> fields) {
        Visitor visitor = Visitor.signedIn(port, user);
        Map<String, String> all = new java.util.HashMap<>(fields);
        all.put("_csrf", visitor.token("/sandi"));
        var answer = visitor.postForm(address, all);
        return answer.headers()
                .firstValue("Location")
                .map(where ->
                        visitor.get(where.replaceFirst("^http://[^/]+", "")).body())
                .orElse(answer.body());
    }
}
