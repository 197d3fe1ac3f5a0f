package id.mentas.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.grant.Stage;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.RawHttp;
import id.mentas.testing.SampleCases;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/**
 * Whatever is sent to whatever address, nothing is answered with 5xx, in English or with the insides of the house.
 *
 * <p>System properties: {@code mentas.fuzz.seed} makes a run again, {@code mentas.fuzz.only} one input of it, {@code mentas.fuzz.inputs} and
 * {@code mentas.fuzz.minutes} say how long it runs. In a house of its own, since it may take things away.
 */
@MentasTest
@TestPropertySource(properties = "mentas.test.house=fuzz")
class FuzzTest {

    private static final int AT_ONCE = 4;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    ProcessEngine engine;

    /** The seed of every short run: a red build tells of a change, not of chance. Runs of minutes draw a new one. */
    private static final long USUAL = 20_261_201;

    @Autowired
    SampleCases samples;

    @Autowired
    Office office;

    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Map<Integer, AtomicInteger> statuses = new java.util.concurrent.ConcurrentSkipListMap<>();

    @Test
    void answersNothingWithAnErrorOfItsOwn() throws Exception {
        long seed = Long.getLong(
                "mentas.fuzz.seed", Long.getLong("mentas.fuzz.minutes") == null ? USUAL : System.nanoTime());
        List<Target> targets = targets();
        List<String> known = known();
        List<Persona> people = Stream.of("kab6411", "admin", "prov", "analis", "psm641101", "")
                .map(user -> new Persona(user, port))
                .toList();
        System.out.println("Fuzz test: mentas.fuzz.seed=" + seed + ", " + targets.size() + " addresses");
        int inputs = run(seed, targets, people, known);
        System.out.println("Fuzz test: " + inputs + " inputs, by status " + statuses);
        assertThat(failures.stream().limit(60)).as("seed " + seed).isEmpty();
        assertThat(inputs).isPositive();
        assertThat(statuses).as("what is fine comes through").containsKeys(200, 400, 404);
    }

    private int run(long seed, List<Target> targets, List<Persona> people, List<String> known) throws Exception {
        Integer only = Integer.getInteger("mentas.fuzz.only");
        if (only != null) {
            one(seed, only, targets, people, known);
            return 1;
        }
        int inputs = Integer.getInteger("mentas.fuzz.inputs", 2000);
        long until = System.nanoTime()
                + Duration.ofMinutes(Integer.getInteger("mentas.fuzz.minutes", 0))
                        .toNanos();
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            work.add(pool.submit(() -> {
                int number = next.getAndIncrement();
                while (number < inputs || System.nanoTime() < until) {
                    one(seed, number, targets, people, known);
                    number = next.getAndIncrement();
                }
                return null;
            }));
        }
        pool.shutdown();
        for (Future<?> done : work) {
            done.get();
        }
        return next.get() - AT_ONCE;
    }

    private void one(long seed, int number, List<Target> targets, List<Persona> people, List<String> known) {
        OddRequest request = new OddRequest(new Random(seed * 1_000_003 + number), targets, people, known);
        byte[] bytes = request.bytes();
        String from = "127." + (1 + number / 250 % 250) + ".7." + (1 + number % 250);
        try {
            RawHttp.Reply reply = RawHttp.send(port, from, bytes);
            statuses.computeIfAbsent(reply.status(), status -> new AtomicInteger())
                    .incrementAndGet();
            if (reply.status() == 401 && !request.who().isStranger()) {
                request.who().signInAgain();
            }
            if (isOurFault(reply)) {
                failures.add(report(number, request, bytes, reply));
            }
        } catch (IOException failure) {
            failures.add(report(number, request, bytes, new RawHttp.Reply(0, "", failure.toString())));
        }
    }

    private static boolean isOurFault(RawHttp.Reply reply) {
        return reply.status() == 0
                || reply.status() >= 500
                || (reply.status() >= 400
                        && Stream.of("ENGINE-", "Exception: ", "org.camunda", "org.springframework", "Apache Tomcat")
                                .anyMatch(reply.body()::contains));
    }

    private static String report(int number, OddRequest request, byte[] bytes, RawHttp.Reply reply) {
        String sent = new String(bytes, 0, Math.min(bytes.length, 1500), java.nio.charset.StandardCharsets.ISO_8859_1);
        String shown = sent.replaceAll("(Cookie|X-CSRF-TOKEN|X-XSRF-TOKEN|Host|Connection): [^\r]*\r\n", "");
        return "\n#" + number + " " + request.who() + " " + request.target() + " -> " + reply.status() + " "
                + reply.body().lines().findFirst().orElse("").replaceAll("(.{300}).*", "$1") + "\n    "
                + shown.replaceAll("(.{400}).*", "$1…").replace("\r\n", "\n    ");
    }

    private List<Target> targets() {
        List<Target> all = new ArrayList<>(PageTargets.in(house));
        int pages = all.size();
        assertThat(pages).isGreaterThan(60);
        all.addAll(EngineTargets.of("/camunda/api/engine/engine/default"));
        assertThat(all.size() - pages).isGreaterThan(400);
        all.addAll(EngineTargets.ofPages());
        all.addAll(EngineTargets.of("/engine-rest"));
        // The engine has many more addresses than we have: ours get half of the inputs.
        List<Target> ours = List.copyOf(all.subList(0, pages));
        while (all.size() < 2 * (EngineTargets.of("/engine-rest").size() * 2 + pages)) {
            all.addAll(ours);
        }
        all.removeIf(target -> target.path().matches(".*/logout"));
        return all;
    }

    /** Ids of what is there, so that the addresses behind them are reached too. */
    private List<String> known() {
        String caseNumber = samples.in("6411012006", Stage.HANDOVER);
        samples.start("handover", caseNumber);
        office.settle();
        List<String> ids = new ArrayList<>(List.of(caseNumber, SampleCases.ROUND, "6411", "641101", "6411012006"));
        ids.addAll(List.of("kab6411", "admin", "default", "engine", "tksk-641101", "userTask_handOverGoods", "1"));
        engine.getTaskService().createTaskQuery().listPage(0, 3).forEach(task -> {
            ids.add(task.getId());
            ids.add(task.getExecutionId());
        });
        engine.getRuntimeService().createProcessInstanceQuery().listPage(0, 2).forEach(one -> ids.add(one.getId()));
        engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .list()
                .forEach(one -> {
                    ids.add(one.getId());
                    ids.add(one.getKey());
                });
        engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .latestVersion()
                .listPage(0, 2)
                .forEach(one -> {
                    ids.add(one.getId());
                    ids.add(one.getKey());
                });
        engine.getRepositoryService().createDeploymentQuery().listPage(0, 1).forEach(one -> ids.add(one.getId()));
        engine.getFilterService().createFilterQuery().listPage(0, 1).forEach(one -> ids.add(one.getId()));
        engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .listPage(0, 1)
                .forEach(one -> ids.add(one.getId()));
        return ids;
    }
}
