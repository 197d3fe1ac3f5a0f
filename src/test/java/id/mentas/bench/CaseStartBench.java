package id.mentas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.nomination.intake.NominationImports;
import id.mentas.region.Region;
import id.mentas.region.Regions;
import id.mentas.registry.file.FileSource;
import id.mentas.registry.place.RegionScheme;
import id.mentas.testing.MentasTest;
import id.mentas.testing.SampleCases;
import id.mentas.testing.SqlCount;
import id.mentas.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How fast the cases of accepted rows begin, against the engine alone that starts the same models with empty delegates in batches
 * of 100 a transaction. Both on the same server, in short turns: what else the machine does meets both alike.
 *
 * <p>Runs on demand: {@code mvn verify -Pbench}; {@code -Dmentas.bench.turns} changes how long.
 */
@Tag("bench")
@MentasTest
class CaseStartBench {

    /** One that takes its turns. */
    private static final class Runner {

        private final String name;
        private final Turn turn;
        private final List<Double> rates = new ArrayList<>();
        private double cpu;
        private int cases;

        Runner(String name, Turn turn) {
            this.name = name;
            this.turn = turn;
        }

        void run(JdbcClient database) {
            double cpuBefore = Cpu.seconds(database);
            long begin = System.nanoTime();
            int started = turn.run();
            rates.add(started / ((System.nanoTime() - begin) / 1e9));
            cpu += Cpu.seconds(database) - cpuBefore;
            cases += started;
        }

        void forget() {
            rates.clear();
            cpu = 0;
            cases = 0;
        }

        double rate() {
            return rates.stream().sorted().toList().get(rates.size() / 2);
        }

        double cpuMillis() {
            return cpu * 1e3 / cases;
        }

        void print() {
            int[] counted = {0};
            int statements = SqlCount.of(() -> counted[0] = turn.run());
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %5.0f cases/s (from %.0f to %.0f), %.2f ms of processor time and %.2f SQL executions a case%n",
                    name,
                    rate(),
                    Collections.min(rates),
                    Collections.max(rates),
                    cpuMillis(),
                    (double) statements / counted[0]);
        }

        void compare(Runner bare) {
            System.out.printf(
                    Locale.ROOT,
                    "%s / %s: %.2f of the rate, %.2f by processor time%n",
                    name,
                    bare.name,
                    rate() / bare.rate(),
                    bare.cpuMillis() / cpuMillis());
        }
    }

    /** Starts some cases; answers how many. */
    private interface Turn {

        int run();
    }

    private static final int BATCH = 100;
    private static final String BUSINESS = "KUE";
    private static final String START = "serviceTask_startCases";

    private final int turns = Integer.getInteger("mentas.bench.turns", 30);
    private final int warmUp = Math.max(2, turns / 3);

    @Autowired
    NominationImports imports;

    @Autowired
    SampleCases samples;

    @Autowired
    Regions regions;

    @Autowired
    ManagementService jobs;

    @Autowired
    JobExecutor workers;

    @Autowired
    JdbcClient jdbc;

    @Value("${mentas.nomination.chunk:200}")
    int chunk;

    private List<String> villages;
    private String round;
    private int bareSerial;

    @BeforeEach
    void prepare() {
        workers.shutdown();
        villages = regions.ofLevel("desa_kelurahan").stream().map(Region::code).toList();
        round = samples.open();
    }

    @Test
    void startsAcceptedRowsAlmostAsFastAsTheBareEngine() throws Exception {
        imports.start(round, file((warmUp + turns + 1) * chunk), RegionScheme.KEMENDAGRI, "64", "prov", null);
        for (String next = next(); !next.equals(START); next = next()) {
            work(next);
        }
        try (BareEngine bare = new BareEngine(TestDatabase.fresh())) {
            Runner oneByOne = new Runner("bare, a command each", () -> bare.startOneByOne(BATCH, n -> bareCase()));
            Runner together = new Runner("bare, one command", () -> bare.startTogether(BATCH, n -> bareCase()));
            Runner ours = new Runner("Mentas", this::ours);
            List<Runner> all = new ArrayList<>(List.of(oneByOne, together, ours));
            take(warmUp, all);
            all.forEach(Runner::forget);
            take(turns, all);
            all.forEach(Runner::print);
            ours.compare(oneByOne);
            ours.compare(together);
            assertThat(bare.engine().getTaskService().createTaskQuery().count()).isEqualTo(bareSerial);
            assertThat(ours.rate() / oneByOne.rate()).isGreaterThan(0.7);
        }
    }

    private void take(int turns, List<Runner> runners) {
        Random random = new Random(1);
        for (int i = 0; i < turns; i++) {
            Collections.shuffle(runners, random);
            runners.forEach(runner -> runner.run(jdbc));
        }
    }

    private BenchCase bareCase() {
        bareSerial++;
        String village = villages.get(bareSerial % villages.size());
        return new BenchCase(
                String.format(Locale.ROOT, "%s-%s-%05d", round, village.substring(0, 4), bareSerial),
                village.substring(0, 6),
                BUSINESS);
    }

    private int ours() {
        int before = begun();
        work(START);
        return begun() - before;
    }

    private int begun() {
        return jdbc.sql("select started from nomination_import where round = ?")
                .param(round)
                .query(Integer.class)
                .single();
    }

    /** The step of the import that waits to be done. */
    private String next() {
        String definition = jobs.createJobQuery()
                .processDefinitionKey("nomination-import")
                .singleResult()
                .getJobDefinitionId();
        return jobs.createJobDefinitionQuery()
                .jobDefinitionId(definition)
                .singleResult()
                .getActivityId();
    }

    private void work(String activity) {
        jobs.executeJob(
                jobs.createJobQuery().activityId(activity).singleResult().getId());
    }

    /** Invented men whom the table accepts, each in a household of his own, from all over the province. */
    private FileSource file(int count) {
        StringBuilder csv = new StringBuilder(
                "nik,no_kk,nama,jenis_kelamin,tanggal_lahir,alamat,rt,rw,kode_desa,desil,bansos,pekerjaan,no_hp,usaha_sebelumnya,"
                        + "status_usaha,jenis_usaha_minat,keluarga_asn_tni_polri,sumber,tanggal_data\n");
        Random random = new Random(7);
        for (int i = 1; i <= count; i++) {
            String village = villages.get(random.nextInt(villages.size()));
            LocalDate birth = LocalDate.of(1970, 1, 1).plusDays(i % 10_000);
            csv.append(String.format(
                    Locale.ROOT,
                    "%s%02d%02d%02d%04d,%s%010d,Orang Contoh %s,L,%s,Jl. Contoh No. %d,001,002,%s,2,PKH,Buruh,08120000000,KUE,"
                            + "BERHENTI,%s,T,DTSEN,2026-01-10%n",
                    village.substring(0, 6),
                    birth.getDayOfMonth(),
                    birth.getMonthValue(),
                    birth.getYear() % 100,
                    i / 10_000 + 1,
                    village.substring(0, 6),
                    i,
                    letters(i),
                    birth,
                    i % 200,
                    village,
                    BUSINESS));
        }
        return FileSource.of("usulan.csv", csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 26) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
