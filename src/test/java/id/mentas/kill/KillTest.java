package id.mentas.kill;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.testing.TestDatabase;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Kills the packaged application without a word, again and again, while a list is imported, a decree is made and goods
 * are ordered. In the end every case is where its facts say, and every word and letter was said once.
 *
 * <p>Runs on demand: {@code mvn verify -Pkill}; {@code -Dmentas.kill.seed} repeats a run, {@code -Dmentas.kill.times} changes how often.
 */
@Tag("kill")
class KillTest {

    private static final String ROUND = "UEP-2026-1";
    private static final int NEIGHBOURS = 600;
    private static final int PEOPLE = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final List<String> STAFF = Stream.concat(
                    IntStream.rangeClosed(1, 5)
                            .mapToObj(n -> List.of("psm64110" + n, "tksk64110" + n))
                            .flatMap(List::stream),
                    Stream.of("kab6411", "kab6411b", "kadis", "ppk"))
            .toList();

    private final long seed = Long.getLong("mentas.kill.seed", System.nanoTime());
    private final int times = Integer.getInteger("mentas.kill.times", 25);
    private final Random random = new Random(seed);
    private JdbcClient database;
    private JarUnderFire application;
    private Robot robot;
    private int kills;
    private Instant nextKill;
    private Instant nextTale = Instant.EPOCH;
    private String step = "start";

    @Test
    void nothingIsLostAndNothingIsSaidTwice() throws Exception {
        System.out.println("KillTest: seed " + seed + ", " + times + " kills");
        Path jar = Path.of("target", "mentas.jar");
        assertThat(jar).as("the jar; run mvn verify -Pkill").exists();
        Files.deleteIfExists(Path.of("target", "kill-test.log"));
        String address = TestDatabase.fresh();
        database = JdbcClient.create(new DriverManagerDataSource(address, "postgres", "postgres"));
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        application = new JarUnderFire(jar, address, port);
        application.start();
        robot = new Robot(application.address(), ROUND);
        aim();
        try {
            importUnderFire();
            workUnderFire("approval", times * 2 / 5);
            decreeUnderFire();
            workUnderFire("handover", times);
            comeToRest();
            look();
        } finally {
            application.stop();
        }
        System.out.println("KillTest: " + kills + " kills, everything in its place");
    }

    /** Two lists: many people of another kabupaten, and the few whom the staff then work for. */
    private void importUnderFire() {
        step = "import";
        upload("kab6402", list("640201", "6402012001", NEIGHBOURS, 1));
        upload("kab6411", list("641101", "6411012001", PEOPLE, 5_000));
        until(
                "all lists are read",
                times * 2 / 5,
                () -> count("select count(*) from nomination_import where state <> 'DONE'") == 0);
    }

    private void upload(String user, String csv) {
        String place = user.substring(3);
        until(
                "the list of " + place + " is taken",
                times / 5,
                () -> count("select count(*) from nomination_import where area = ?", place) > 0
                        || robot.upload(user, csv).isPresent());
    }

    private void workUnderFire(String stage, int killsSoFar) {
        step = "work until " + stage;
        until("the cases of 6411 reach " + stage, killsSoFar, () -> {
            int done = STAFF.stream().mapToInt(robot::work).sum();
            if (done == 0) {
                letTimePass();
            }
            return count(
                            "select count(*) from grant_case where kabupaten = '6411' and status = 'ACTIVE' and stage not in (select unnest(?::text[]))",
                            reached(stage))
                    == 0;
        });
    }

    private static String reached(String stage) {
        return stage.equals("approval") ? "{approval,procurement,handover}" : "{handover}";
    }

    private void decreeUnderFire() {
        step = "decree";
        until(
                "the decree round is open",
                times * 3 / 5,
                () -> count("select count(*) from approval_round where kabupaten = '6411'") > 0
                        || robot.start("kab6411", "decree-round", Map.of("round", ROUND)));
    }

    /** The objection window passes when nobody has anything to do. */
    private void letTimePass() {
        if (count("select count(*) from approval_round where state = 'PUBLISHED'") > 0) {
            robot.get("admin", "/api/demo/clock")
                    .map(now -> LocalDateTime.parse(now.path("at").asText()))
                    .ifPresent(now -> robot.moveClock(now.plusDays(3)));
        }
        JarUnderFire.sleep(300);
    }

    private interface Done {
        boolean is();
    }

    /** Goes on until it is so, and kills the application on the way while kills are left. */
    private void until(String what, int killsSoFar, Done done) {
        Instant end = Instant.now().plus(PATIENCE);
        boolean so = false;
        while (!so || kills < Math.min(killsSoFar, times)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(
                        "Seed " + seed + ": it does not come that " + what + "; refusals " + robot.refusals());
            }
            if (kills < Math.min(killsSoFar, times) && Instant.now().isAfter(nextKill)) {
                application.kill();
                kills++;
                application.start();
                aim();
            }
            so = done.is();
            tell();
        }
    }

    /** Now and then a line, so that somebody who waits sees how far it is. */
    private void tell() {
        if (Instant.now().isAfter(nextTale)) {
            nextTale = Instant.now().plusSeconds(15);
            System.out.println("KillTest: " + step + ", " + kills + " kills, cases of 6411 by stage: "
                    + database.sql(
                                    "select stage || ' ' || count(*) from grant_case where kabupaten = '6411' group by stage")
                            .query(String.class)
                            .list()
                    + ", last refusals: " + robot.refusals());
        }
    }

    private void aim() {
        nextKill = Instant.now().plusMillis(500 + random.nextInt(14_000));
    }

    /** No job is due any more. */
    private void comeToRest() {
        step = "rest";
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (count(
                                "select count(*) from act_ru_job where retries_ > 0 and (duedate_ is null or duedate_ <= now()) and type_ = 'message'")
                        > 0
                || count("select count(*) from word where state = 'WAITING'") > 0) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Seed " + seed + ": jobs do not come to rest");
            }
            JarUnderFire.sleep(500);
        }
    }

    private void look() {
        none("rows of a list without a verdict", "select count(*) from nomination_import_row where verdict is null");
        none(
                "rows that should have a case and have none",
                "select count(*) from nomination_import_row where verdict <> 'INVALID' and case_number is null");
        none(
                "cases made from two rows",
                "select count(*) from (select case_number from nomination_import_row where case_number is not null group by 1 having count(*) > 1) d");
        assertThat(
                        count(
                                "select count(*) from grant_case where kabupaten = '6411' and nik like '641101%' and round = '"
                                        + ROUND
                                        + "' and case_number in (select case_number from nomination_import_row r join nomination_import i on i.id = r.import where i.area = '6411')"))
                .as("cases of 6411's own list")
                .isEqualTo(PEOPLE);
        none(
                "cases without exactly one life in the engine",
                """
                select count(*) from grant_case c
                where 1 <> (select count(*) from act_hi_procinst p
                            where p.business_key_ = c.case_number and p.proc_def_key_ = 'lifecycle')
                """);
        none(
                "active cases whose stage in the engine is not the stage of their facts",
                """
                select count(*) from grant_case c
                where c.status = 'ACTIVE'
                  and not exists (select 1 from act_hi_procinst p
                                  where p.business_key_ = c.case_number and p.proc_def_key_ = c.stage and p.end_time_ is null)
                """);
        none(
                "ended cases that still run",
                """
                select count(*) from grant_case c join act_hi_procinst p on p.business_key_ = c.case_number
                where c.status = 'ENDED' and p.end_time_ is null
                """);
        none("words not delivered", "select count(*) from word where state <> 'DELIVERED'");
        none(
                "words heard twice",
                """
                select count(*) from (select proc_inst_id_, act_id_ from act_hi_actinst
                                      where act_type_ = 'receiveTask' and end_time_ is not null
                                      group by 1, 2 having count(*) > 1) d
                """);
        none(
                "letters written twice",
                """
                select count(*) from (select case_number, template, to_ref from letter
                                      where case_number is not null and template in ('DECREE_ISSUED', 'REFUSAL')
                                      group by 1, 2, 3 having count(*) > 1) d
                """);
        none(
                "places taken that nobody holds",
                """
                select count(*) from round_quota q
                where q.taken <> (select count(*) from approval_candidate a
                                  where a.round = q.round and a.kabupaten = q.kabupaten and a.state in ('GRANTED', 'PROMOTED'))
                """);
        none(
                "goods that do not add up",
                """
                select count(*) from procurement_order_line
                where ordered <> received + outstanding + cancelled or received < allocated + stock
                """);
        none("incidents", "select count(*) from act_ru_incident");
        assertThat(count("select count(*) from approval_decree")).as("decrees").isEqualTo(1);
        assertThat(
                        count(
                                "select last from number_sequence where name like '%decree%' or name like '%SK%' order by 1 desc limit 1"))
                .as("numbers of decrees taken")
                .isLessThanOrEqualTo(1);
        assertThat(kills).as("kills").isEqualTo(times);
    }

    private void none(String what, String sql) {
        assertThat(count(sql)).as("seed " + seed + ": " + what).isZero();
    }

    private long count(String sql, Object... parameters) {
        return database.sql(sql)
                .params(List.of(parameters))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Invented women of one village, all different. */
    private static String list(String kecamatan, String village, int people, int firstSerial) {
        StringBuilder csv = new StringBuilder(
                "nik,no_kk,nama,jenis_kelamin,tempat_lahir,tanggal_lahir,alamat,rt,rw,kode_desa,desil,bansos,pekerjaan,no_hp,usaha_sebelumnya,status_usaha,jenis_usaha_minat,keluarga_asn_tni_polri,sumber,tanggal_data\n");
        for (int i = 0; i < people; i++) {
            LocalDate birth = LocalDate.of(1980, 1, 1).plusDays(i);
            String serial = String.format(Locale.ROOT, "%04d", firstSerial + i);
            String nik = kecamatan
                    + String.format(
                            Locale.ROOT,
                            "%02d%02d%02d",
                            birth.getDayOfMonth() + 40,
                            birth.getMonthValue(),
                            birth.getYear() % 100)
                    + serial;
            csv.append(nik)
                    .append(',')
                    .append(kecamatan)
                    .append("010110")
                    .append(serial)
                    .append(",Warga Contoh ")
                    .append(serial)
                    .append(",P,Contoh,")
                    .append(birth)
                    .append(",Jl. Contoh No. 1,001,001,")
                    .append(village)
                    .append(",2,PKH,IRT,,KUE,BERHENTI,KUE,T,DTSEN,2026-01-10\n");
        }
        return csv.toString();
    }
}
