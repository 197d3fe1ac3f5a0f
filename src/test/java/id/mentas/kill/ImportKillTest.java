package id.mentas.kill;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.testing.MadeNominations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the application and PostgreSQL in every phase of an import, always in the middle of a piece of work, while another file with
 * some of the same people goes into the same round. In the end every row has the verdict that it has in a quiet house.
 *
 * <p>Runs on demand: {@code mvn verify -Pkill}; {@code -Dmentas.kill.seed} repeats a run, {@code -Dmentas.kill.times} changes how often,
 * {@code -Dmentas.kill.rows} the size of the file.
 */
@Tag("kill")
class ImportKillTest {

    private enum Phase {
        UPLOAD,
        READ,
        COMPARE,
        JUDGE,
        START
    }

    /** A statement of a piece of work, seen while it runs. */
    private static final String UNDER_WAY =
            """
            select count(*) from pg_stat_activity a
            where a.datname = current_database() and a.pid <> pg_backend_pid() and a.xact_start is not null and a.query ~* ?
            """;

    private static final String ROUND = "UEP-2026-1";
    private static final String PIECE = "nomination_import_(line|mark|candidate|row|judgement)";
    private static final List<House.Target> ORDER =
            List.of(House.Target.SERVER, House.Target.APPLICATION, House.Target.CONNECTION, House.Target.APPLICATION);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int SHARED = 400;

    private final long seed = Long.getLong("mentas.kill.seed", System.nanoTime());
    private final int times = Integer.getInteger("mentas.kill.times", 25);
    private final int rows = Integer.getInteger("mentas.kill.rows", 30_000);
    private final Map<Phase, Integer> kills = new EnumMap<>(Phase.class);
    private House house;
    private Robot robot;
    private long id;

    @TempDir
    Path folder;

    @Test
    void everyRowIsAnsweredOnce() throws Exception {
        System.out.println("ImportKillTest: seed " + seed + ", " + times + " kills, " + rows + " rows");
        // Small pieces, so that an import is broken off between them, too.
        Map<String, String> settings = Map.of(
                "MENTAS_DEMO_SAMPLES", "false", "MENTAS_NOMINATION_CHUNK", "100", "MENTAS_NOMINATION_PIECE", "1ms");
        try (House open = new House(seed, folder, settings)) {
            house = open;
            List<String> villages = house.database()
                    .sql("select code from region where level = 'desa_kelurahan' order by code")
                    .query(String.class)
                    .list();
            robot = new Robot(house.address());
            Map<String, Integer> places = villages.stream()
                    .map(village -> village.substring(0, 4))
                    .distinct()
                    .collect(Collectors.toMap(kabupaten -> kabupaten, kabupaten -> 150));
            assertThat(robot.opensRound(1, places)).isTrue();
            Path file = folder.resolve("usulan.csv");
            List<MadeNominations.Expected> expected = MadeNominations.write(file, villages, rows, seed, 0.12);
            Set<Integer> shared = shared(file, expected);
            upload(file);
            for (Phase phase : List.of(Phase.READ, Phase.COMPARE, Phase.JUDGE)) {
                fire(phase, Math.max(1, times / 6));
            }
            uploadOfTheKabupaten(file, shared);
            fire(Phase.START, times - house.kills());
            until(
                    "all files are imported",
                    () -> house.count("select count(*) from nomination_import where state = 'RUNNING'") == 0);
            house.comeToRest();
            System.out.println("ImportKillTest: kills by phase " + kills);
            house.look().atImports();
            house.look().atCases();
            look(expected, shared);
            assertThat(kills.keySet()).as("phases in which somebody was killed").containsExactly(Phase.values());
        }
    }

    /** Rows of people of Kutai Kartanegara with whom nothing is wrong: the kabupaten's own file has them, too. */
    private static Set<Integer> shared(Path file, List<MadeNominations.Expected> expected) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return expected.stream()
                .filter(one -> one.verdict().equals("ACCEPTED")
                        && lines.get(one.row() - 1).contains(",64.02."))
                .map(MadeNominations.Expected::row)
                .limit(SHARED)
                .collect(Collectors.toSet());
    }

    /** The first upload is cut off in its middle: it is made again, as people do. */
    private void upload(Path file) throws IOException {
        String csv = Files.readString(file);
        CompletableFuture<?> cut = CompletableFuture.runAsync(() -> robot.upload("prov", ROUND, csv));
        while (!cut.isDone() && house.count(UNDER_WAY, "insert into nomination_file_part") == 0) {
            JarUnderFire.sleep(1);
        }
        kill(Phase.UPLOAD, House.Target.APPLICATION);
        cut.join();
        until("the file of the province is taken", () -> robot.upload("prov", ROUND, csv)
                .map(Long::valueOf)
                .filter(taken -> (id = taken) > 0)
                .isPresent());
    }

    private void uploadOfTheKabupaten(Path file, Set<Integer> shared) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String own = shared.stream()
                .sorted()
                .map(row -> lines.get(row - 1) + "\n")
                .collect(Collectors.joining("", lines.get(0) + "\n", ""));
        until("the file of the kabupaten is taken", () -> robot.upload("kab6402", ROUND, own)
                .isPresent());
    }

    /** Kills now the one, now the other while the import works in a phase, until it has left it. */
    private void fire(Phase phase, int most) {
        Instant end = Instant.now().plus(PATIENCE);
        int killed = 0;
        long stood = -1;
        while (killed < most && isBefore(phase, end)) {
            // Cases begin in many pieces: each is hit once, so that none uses up its tries.
            if (is(phase) && house.count(UNDER_WAY, PIECE) > 0 && (phase != Phase.START || started() > stood)) {
                JarUnderFire.sleep(house.random().nextInt(phase == Phase.START ? 2_000 : 30));
                stood = started();
                kill(phase, ORDER.get((killed + phase.ordinal()) % ORDER.size()));
                killed++;
            }
        }
    }

    private long started() {
        return house.count("select started from nomination_import where id = ?", id);
    }

    private void kill(Phase phase, House.Target target) {
        house.kill(target);
        kills.merge(phase, 1, Integer::sum);
        System.out.println("ImportKillTest: " + target + " killed in " + phase + "; "
                + house.database()
                        .sql("select id, phase, step, read, judged, started from nomination_import order by id")
                        .query()
                        .listOfRows());
    }

    private boolean is(Phase phase) {
        return house.count("select count(*) from nomination_import where id = ? and phase = ?", id, phase.name()) > 0;
    }

    /** Whether the phase, or one before it, is still going on. */
    private boolean isBefore(Phase phase, Instant end) {
        if (Instant.now().isAfter(end)) {
            throw new AssertionError("Seed " + seed + ": " + phase + " does not come to its end");
        }
        String now = house.database()
                .sql("select phase from nomination_import where id = ?")
                .param(id)
                .query(String.class)
                .single();
        return !now.equals("END") && Phase.valueOf(now).compareTo(phase) <= 0;
    }

    private interface Done {
        boolean is();
    }

    private void until(String what, Done done) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!done.is()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(
                        "Seed " + seed + ": it does not come that " + what + "; refusals " + robot.refusals());
            }
            JarUnderFire.sleep(500);
        }
    }

    /** Of people in both files, whichever row came to its case first has it; all else is as in a quiet house. */
    private void look(List<MadeNominations.Expected> expected, Set<Integer> shared) {
        Map<Integer, String> answers = MadeNominations.answers(house.database(), id);
        assertThat(answers).hasSameSizeAs(expected);
        List<String> wrong = new ArrayList<>();
        Set<Integer> late = new HashSet<>();
        for (MadeNominations.Expected one : expected) {
            String answer = answers.getOrDefault(one.row(), "");
            if (shared.contains(one.row()) && answer.startsWith("REFUSED ALREADY_NOMINATED")) {
                late.add(one.row());
            } else if (!one.isMetBy(answer)) {
                wrong.add(one + " but " + answer);
            }
        }
        assertThat(wrong).as("seed " + seed).isEmpty();
        assertThat(house.count(
                        "select count(*) from nomination_import_row where import <> ? and verdict = 'ACCEPTED'", id))
                .as("people whom the other file was first to nominate")
                .isEqualTo(late.size());
        assertThat(house.count("select count(*) from nomination_import_row where import <> ?", id))
                .isEqualTo(shared.size());
    }
}
