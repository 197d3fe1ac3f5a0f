package id.mentas.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the packaged application, now and then its database, again and again while a round is opened, lists are imported, a decree is
 * made, goods are ordered, and the registry says that two recipients have died. In the end every case is where its facts say, and
 * every word and letter was said once.
 *
 * <p>Runs on demand: {@code mvn verify -Pkill}; {@code -Dmentas.kill.seed} repeats a run, {@code -Dmentas.kill.times} changes how often.
 */
@Tag("kill")
class KillTest {

    private static final String ROUND = "UEP-2026-1";
    private static final int NEIGHBOURS = 600;
    private static final int PEOPLE = 12;
    private static final int PLACES = 8;
    private static final int DYING = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final List<String> STAFF = Stream.concat(
                    IntStream.rangeClosed(1, 5)
                            .mapToObj(n -> List.of("psm64110" + n, "tksk64110" + n))
                            .flatMap(List::stream),
                    Stream.of("kab6411", "kab6411b", "kadis", "ppk"))
            .toList();

    private final long seed = Long.getLong("mentas.kill.seed", System.nanoTime());
    private final int times = Integer.getInteger("mentas.kill.times", 25);
    private House house;
    private Robot robot;
    private Instant nextKill = Instant.EPOCH;
    private Instant nextTale = Instant.EPOCH;
    private String step = "start";

    @TempDir
    Path folder;

    @Test
    void nothingIsLostAndNothingIsSaidTwice() {
        System.out.println("KillTest: seed " + seed + ", " + times + " kills");
        try (House open = new House(seed, folder, Map.of("MENTAS_DEMO_SAMPLES", "false"))) {
            house = open;
            robot = new Robot(house.address());
            robot.lifts(this::lastInTheRanking);
            aim();
            importUnderFire();
            workUnderFire("approval", times * 2 / 5, waitingFor("approval", "procurement", "handover"));
            decreeUnderFire();
            workUnderFire("handover", times * 4 / 5, waitingFor("handover"));
            refreshUnderFire();
            workUnderFire("the amended decree", times, waitingFor("handover"));
            house.comeToRest();
            look();
        }
        System.out.println("KillTest: " + times + " kills, everything in its place");
    }

    /** Two lists: many people of another kabupaten, and the few whom the staff then work for. */
    private void importUnderFire() {
        step = "import";
        until(
                "the round is open",
                0,
                () -> house.count("select count(*) from round") > 0
                        || robot.opensRound(1, Map.of("6402", NEIGHBOURS, "6411", PLACES)));
        upload("kab6402", list("640201", "6402012001", NEIGHBOURS, 1));
        upload("kab6411", list("641101", "6411012001", PEOPLE, 5_000));
        until(
                "all lists are read",
                times / 5,
                () -> house.count("select count(*) from nomination_import where state <> 'DONE'") == 0);
    }

    private void upload(String user, String csv) {
        String place = user.substring(3);
        until(
                "the list of " + place + " is taken",
                times / 10,
                () -> house.count("select count(*) from nomination_import where area = ?", place) > 0
                        || robot.upload(user, ROUND, csv).isPresent());
    }

    private void workUnderFire(String goal, int killsSoFar, String waiting) {
        step = "work until " + goal;
        until("the cases of 6411 reach " + goal, killsSoFar, () -> {
            int done = STAFF.stream().mapToInt(robot::work).sum();
            if (done == 0) {
                letTimePass();
            }
            return house.count(waiting) == 0;
        });
    }

    /** Counts the cases that are on their way to one of these stages; who is on the waitlist is on no way. */
    private static String waitingFor(String... stages) {
        return """
               select (select count(*) from grant_case c left join approval_candidate a on a.case_number = c.case_number
                       where c.kabupaten = '6411' and c.status = 'ACTIVE' and c.stage not in ('%s')
                         and a.state is distinct from 'WAITLISTED')
                    + (select count(*) from approval_change where state <> 'ISSUED')
                    + (select count(*) from registry_refresh where state <> 'DONE')
               """
                .formatted(String.join("', '", stages));
    }

    /** One candidate is moved across the quota's line, once. */
    private Optional<String> lastInTheRanking() {
        return house.database()
                .sql(
                        """
                        select case_number from approval_candidate
                        where kabupaten = '6411' and state = 'LISTED' and not exists (select 1 from approval_move)
                        order by rank desc limit 1
                        """)
                .query(String.class)
                .optional();
    }

    private void decreeUnderFire() {
        step = "decree";
        until(
                "the decree round is open",
                times * 3 / 5,
                () -> house.count("select count(*) from approval_round where kabupaten = '6411'") > 0
                        || robot.start("kab6411", "decree-round", Map.of("round", ROUND)));
    }

    /** The registry knows that some recipients have died: others come up from the waitlist, and the decree is amended. */
    private void refreshUnderFire() {
        step = "refresh";
        String extract = extract();
        until(
                "the registry's extract is taken",
                times * 4 / 5,
                () -> house.count("select count(*) from registry_refresh") > 0
                        || robot.start(
                                "kab6411",
                                "registry-refresh",
                                Map.of(
                                        "file",
                                        new Robot.Paper(
                                                "registri.csv", "text/csv", extract.getBytes(StandardCharsets.UTF_8)),
                                        "scheme",
                                        "KEMENDAGRI",
                                        "complete",
                                        false)));
    }

    private String extract() {
        return house.database()
                .sql(
                        """
                        select string_agg(concat_ws(',', c.nik, c.no_kk, p.name, c.village, '2', 'DTSEN', '2026-02-03', 'MENINGGAL'), E'\n')
                        from (select case_number from approval_candidate where kabupaten = '6411' and state = 'GRANTED'
                              order by rank limit ?) dying
                        join grant_case c on c.case_number = dying.case_number join person p on p.case_number = c.case_number
                        """)
                .param(DYING)
                .query(String.class)
                .optional()
                .map(lines -> "nik,no_kk,nama,kode_desa,desil,sumber,tanggal_data,status_kependudukan\n" + lines + "\n")
                .orElseThrow();
    }

    /**
     * When nobody has anything to do, the objection window passes, and so does the time that a job waits before it is tried
     * again.
     */
    private void letTimePass() {
        boolean published = house.count("select count(*) from approval_round where state = 'PUBLISHED'") > 0;
        boolean failed =
                house.count("select count(*) from act_ru_job where exception_msg_ is not null and retries_ > 0") > 0;
        if (published || failed) {
            robot.get("admin", "/api/demo/clock")
                    .map(now -> LocalDateTime.parse(now.path("at").asText()))
                    .ifPresent(now -> robot.moveClock(published ? now.plusDays(3) : now.plusMinutes(6)));
        }
        JarUnderFire.sleep(300);
    }

    private interface Done {
        boolean is();
    }

    /** Goes on until it is so, and kills on the way while kills are left. */
    private void until(String what, int killsSoFar, Done done) {
        Instant end = Instant.now().plus(PATIENCE);
        boolean so = false;
        while (!so || house.kills() < killsSoFar) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(
                        "Seed " + seed + ": it does not come that " + what + "; refusals " + robot.refusals());
            }
            if (house.kills() < killsSoFar && Instant.now().isAfter(nextKill)) {
                house.kill(target());
                aim();
            }
            so = done.is();
            tell();
        }
    }

    private House.Target target() {
        return switch (house.random().nextInt(6)) {
            case 0 -> House.Target.SERVER;
            case 1 -> House.Target.CONNECTION;
            default -> House.Target.APPLICATION;
        };
    }

    /** Now and then a line, so that somebody who waits sees how far it is. */
    private void tell() {
        if (Instant.now().isAfter(nextTale)) {
            nextTale = Instant.now().plusSeconds(15);
            System.out.println("KillTest: " + step + ", " + house.kills() + " kills, cases of 6411 by stage: "
                    + house.database()
                            .sql(
                                    "select stage || ' ' || status || ' ' || count(*) from grant_case where kabupaten = '6411' group by stage, status")
                            .query(String.class)
                            .list()
                    + ", last refusals: " + robot.refusals());
        }
    }

    private void aim() {
        nextKill = Instant.now().plusMillis(500 + house.random().nextInt(14_000));
    }

    private void look() {
        house.look().atImports();
        house.look().atCases();
        assertThat(house.count("select count(*) from grant_case where kabupaten = '6411'"))
                .as("cases of 6411's own list")
                .isEqualTo(PEOPLE);
        house.look().none("words not delivered", "select count(*) from word where state <> 'DELIVERED'");
        house.look()
                .none(
                        "words heard twice",
                        """
                select count(*) from (select proc_inst_id_, act_id_ from act_hi_actinst
                                      where act_type_ = 'receiveTask' and end_time_ is not null
                                      group by 1, 2 having count(*) > 1) d
                """);
        house.look()
                .none(
                        "places taken that nobody holds",
                        """
                select count(*) from round_quota q
                where q.taken <> (select count(*) from approval_candidate a
                                  where a.round = q.round and a.kabupaten = q.kabupaten and a.state in ('GRANTED', 'PROMOTED'))
                """);
        house.look()
                .none(
                        "goods that do not add up",
                        """
                select count(*) from procurement_order_line
                where ordered <> received + outstanding + cancelled or received < allocated + stock
                """);
        assertThat(house.count("select count(*) from grant_case where outcome = 'DIED'"))
                .isEqualTo(DYING);
        assertThat(house.count("select count(*) from approval_move"))
                .as("moves")
                .isEqualTo(1);
        assertThat(house.count("select taken from round_quota where kabupaten = '6411'"))
                .as("places taken")
                .isEqualTo(PLACES);
        assertThat(house.count("select count(*) from approval_decree where decree_round is not null"))
                .as("decrees")
                .isEqualTo(1);
        assertThat(house.count("select count(*) from approval_decree where decree_round is null"))
                .as("amending decrees")
                .isBetween(1L, (long) DYING);
        assertThat(house.kills()).as("kills").isEqualTo(times);
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
