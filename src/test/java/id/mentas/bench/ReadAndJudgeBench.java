package id.mentas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.nomination.intake.NominationImports;
import id.mentas.region.Regions;
import id.mentas.registry.file.FileSource;
import id.mentas.registry.place.RegionScheme;
import id.mentas.testing.MadeNominations;
import id.mentas.testing.MentasTest;
import id.mentas.testing.SampleCases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long a file takes from its upload until its last row is judged, against PostgreSQL's COPY of the same file into a plain table
 * with a primary key; in turns, so that what else the machine does meets both alike.
 *
 * <p>Runs on demand: {@code mvn verify -Pbench}; {@code -Dmentas.bench.rows=10000,200000} changes the sizes.
 */
@Tag("bench")
@MentasTest
class ReadAndJudgeBench {

    private static final int TURNS = 3;
    private static final int CHECKED = 200_000;
    private static final double MOST = 8;

    /** Seconds of one turn. */
    private record Turn(double copy, double judge) {

        double ratio() {
            return judge / copy;
        }
    }

    /** A file on disk, as an upload lies there. */
    private record OnDisk(Path path) implements FileSource {

        @Override
        public String name() {
            return path.getFileName().toString();
        }

        @Override
        public long size() {
            try {
                return Files.size(path);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    @Autowired
    NominationImports imports;

    @Autowired
    SampleCases samples;

    @Autowired
    Regions regions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    TestRestTemplate http;

    @TempDir
    Path folder;

    @Test
    void judgesAboutAsFastAsPostgresCopies() throws Exception {
        turn(file(10_000, 0));
        for (String size :
                System.getProperty("mentas.bench.rows", "10000,200000,1000000").split(",", -1)) {
            int rows = Integer.parseInt(size);
            Path file = folder.resolve("usulan-" + rows + ".csv");
            List<MadeNominations.Expected> expected = MadeNominations.write(file, regions, rows, 7, 0.12);
            List<Turn> turns = new ArrayList<>();
            for (int i = 0; i < (rows > CHECKED ? 1 : TURNS); i++) {
                turns.add(turn(file));
            }
            turns.sort((one, other) -> Double.compare(one.ratio(), other.ratio()));
            Turn middle = turns.get(turns.size() / 2);
            System.out.printf(
                    Locale.ROOT,
                    "%9d rows: COPY %6.2f s, read and judged %6.2f s, %.1f times as long (from %.1f to %.1f), %.1f µs a row%n",
                    rows,
                    middle.copy(),
                    middle.judge(),
                    middle.ratio(),
                    turns.get(0).ratio(),
                    turns.get(turns.size() - 1).ratio(),
                    middle.judge() / rows * 1e6);
            if (rows <= CHECKED) {
                check(expected);
            }
            if (rows == CHECKED) {
                assertThat(middle.ratio()).isLessThanOrEqualTo(MOST);
            }
        }
    }

    private Path file(int rows, long seed) {
        Path file = folder.resolve("warm-" + rows + ".csv");
        MadeNominations.write(file, regions, rows, seed, 0.12);
        return file;
    }

    private Turn turn(Path file) throws Exception {
        return new Turn(copy(file), judge(file));
    }

    /** Seconds of PostgreSQL alone. */
    private double copy(Path file) throws SQLException, IOException {
        String columns = Files.newBufferedReader(file).readLine();
        jdbc.sql("drop table if exists plain_copy").update();
        jdbc.sql("create table plain_copy (row bigint generated always as identity primary key, "
                        + columns.replace(",", " text, ") + " text)")
                .update();
        long begin = System.nanoTime();
        try (Connection connection = database.getConnection();
                InputStream in = Files.newInputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy plain_copy (" + columns + ") from stdin (format csv, header)", in, 1 << 16);
        }
        return seconds(begin);
    }

    /** Seconds from the upload until the last row is judged; the import ends there, before it has begun many cases. */
    private double judge(Path file) {
        String round = samples.open();
        long begin = System.nanoTime();
        long id = imports.start(round, new OnDisk(file), RegionScheme.KEMENDAGRI, "64", "prov", null)
                .id();
        while (jdbc.sql("select phase in ('READ', 'COMPARE', 'JUDGE') from nomination_import where id = ?")
                .param(id)
                .query(Boolean.class)
                .single()) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        double judged = seconds(begin);
        http.withBasicAuth("prov", "mentas")
                .postForEntity("/api/nominations/imports/" + id + "/cancel", null, String.class);
        while (jdbc.sql("select state = 'RUNNING' from nomination_import where id = ?")
                .param(id)
                .query(Boolean.class)
                .single()) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return judged;
    }

    private void check(List<MadeNominations.Expected> expected) {
        long id = jdbc.sql("select max(id) from nomination_import")
                .query(Long.class)
                .single();
        Map<Integer, String> answers = MadeNominations.answers(jdbc, id);
        assertThat(answers).hasSameSizeAs(expected);
        List<String> wrong = expected.stream()
                .filter(one -> !one.isMetBy(answers.getOrDefault(one.row(), "")))
                .map(one -> one + " but " + answers.get(one.row()))
                .limit(10)
                .toList();
        assertThat(wrong).isEmpty();
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
