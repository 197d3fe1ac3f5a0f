package id.mentas.approval.decree;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.mentas.approval.ApprovalOffice;
import id.mentas.approval.ApprovalService;
import id.mentas.approval.DecreeRoundService;
import id.mentas.approval.ranking.DecreeRound;
import id.mentas.approval.ranking.RankingService;
import id.mentas.approval.ranking.ReviewRanking;
import id.mentas.common.Refused;
import id.mentas.engine.InHouse;
import id.mentas.grant.CaseRelease;
import id.mentas.grant.Cases;
import id.mentas.grant.Outcome;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fifty people grant, promote, withdraw and reallocate at once, at random. After every step of each, in one glance at the whole round:
 * no quota is exceeded, no place is counted that nobody holds, nobody waits beside a free place, and no place came or went.
 */
@MentasTest
class QuotaUnderFireTest {

    private static final int THREADS = 50;
    private static final Duration TIME = Duration.ofSeconds(Long.getLong("mentas.fire.seconds", 6));
    private static final long SEED = Long.getLong("mentas.fire.seed", System.nanoTime());
    private static final Map<String, Integer> PLACES =
            new TreeMap<>(Map.of("6407", 9, "6409", 4, "6411", 12, "6474", 7));
    private static final List<String> KABUPATEN = List.copyOf(PLACES.keySet());

    /** Everything that must never be seen. */
    private static final String FAULTS =
            """
            select concat_ws('; ',
                (select string_agg(q.kabupaten || ': ' || q.taken || ' of ' || q.places, ', ') from round_quota q
                 where q.round = :round and (q.taken > q.places or q.taken < 0)),
                (select string_agg(q.kabupaten || ': taken ' || q.taken || ', held ' || h.held, ', ') from round_quota q
                 cross join lateral (select count(*) held from approval_candidate a where a.round = q.round
                    and a.kabupaten = q.kabupaten and a.state in ('GRANTED', 'PROMOTED')) h
                 where q.round = :round and h.held <> q.taken),
                (select string_agg(q.kabupaten || ': ' || (q.places - q.taken) || ' free beside a waitlist', ', ') from round_quota q
                 where q.round = :round and q.places > q.taken and exists (select 1 from approval_candidate a
                    where a.round = q.round and a.kabupaten = q.kabupaten and a.state = 'WAITLISTED')),
                (select 'places in all: ' || sum(q.places) from round_quota q
                 where q.round = :round having sum(q.places) <> :all))
            """;

    @Autowired
    Office office;

    @Autowired
    ApprovalOffice approval;

    @Autowired
    ApprovalService service;

    @Autowired
    DecreeRoundService decreeRounds;

    @Autowired
    RankingService ranking;

    @Autowired
    DecreeSigning signing;

    @Autowired
    DecreeService decrees;

    @Autowired
    Changes changes;

    @Autowired
    Amendments amendments;

    @Autowired
    Waitlist waitlist;

    @Autowired
    List<CaseRelease> releases;

    @Autowired
    Cases cases;

    @Autowired
    FormService forms;

    @Autowired
    RepositoryService repository;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource dataSource;

    private final Queue<String> people = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> done = new ConcurrentHashMap<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger deadlocks = new AtomicInteger();
    private String round;
    private String reallocation;
    private int pool;

    @BeforeEach
    void everybodyHasAConnection() throws SQLException {
        HikariDataSource house = dataSource.unwrap(HikariDataSource.class);
        pool = house.getMaximumPoolSize();
        house.setMaximumPoolSize(THREADS + 20);
    }

    @AfterEach
    void asBefore() throws SQLException {
        dataSource.unwrap(HikariDataSource.class).setMaximumPoolSize(pool);
    }

    @Test
    void holdsWhateverFiftyPeopleDoAtOnce() throws Exception {
        round = approval.opensRound(ApprovalOffice.newYear(), 1, PLACES);
        reallocation = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("quota-reallocation")
                .latestVersion()
                .singleResult()
                .getId();
        Random first = new Random(SEED);
        for (int i = 0; i < 120; i++) {
            arrives(first);
        }
        long until = System.nanoTime() + TIME.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Random chance = new Random(SEED + i);
            running.add(threads.submit(() -> works(chance, until)));
        }
        for (Future<?> one : running) {
            one.get(120, TimeUnit.SECONDS);
        }
        threads.shutdown();
        System.out.println("quota under fire, seed " + SEED + ": " + new TreeMap<>(done) + ", deadlocks " + deadlocks);
        KABUPATEN.forEach(this::amends);
        assertThat(faults()).isEmpty();
        long closing = System.nanoTime();
        closesTheFiles();
        System.out.println("closing took ms " + (System.nanoTime() - closing) / 1_000_000);

        assertThat(failures).as("seed %d", SEED).isEmpty();
        assertThat(deadlocks).as("seed %d: two waited for each other", SEED).hasValue(0);
        assertThat(done.keySet()).contains("decree", "withdrawn", "promoted", "moved");
    }

    private void works(Random chance, long until) {
        while (System.nanoTime() < until && failures.isEmpty()) {
            try {
                step(chance);
                String faults = faults();
                if (!faults.isEmpty()) {
                    failures.add(new AssertionError(faults));
                }
            } catch (Refused busy) {
                count("refused");
            } catch (RuntimeException | AssertionError failure) {
                failures.add(failure);
            }
        }
    }

    private void step(Random chance) {
        String kabupaten = KABUPATEN.get(chance.nextInt(KABUPATEN.size()));
        switch (chance.nextInt(12)) {
            case 0, 1, 2 -> arrives(chance);
            case 3, 4, 5 -> withdraws();
            case 6 -> decides(kabupaten);
            case 7 -> promotes(kabupaten);
            case 8, 9 -> amends(kabupaten);
            default -> reallocates(kabupaten, KABUPATEN.get(chance.nextInt(KABUPATEN.size())), 1 + chance.nextInt(3));
        }
    }

    private void arrives(Random chance) {
        String kabupaten = KABUPATEN.get(chance.nextInt(KABUPATEN.size()));
        String caseNumber = approval.stands(kabupaten, round, chance.nextInt(100));
        inJob(() -> service.enter(caseNumber));
        people.add(caseNumber);
        count("arrived");
    }

    private void withdraws() {
        String caseNumber = people.poll();
        if (caseNumber == null) {
            return;
        }
        inJob(() -> releases.forEach(room -> room.release(caseNumber, Outcome.WITHDRAWN)));
        inJob(() -> cases.end(caseNumber, Outcome.WITHDRAWN));
        count("withdrawn");
    }

    /** A whole decree round, each step its own transaction as in the process. */
    private void decides(String kabupaten) {
        String key = transaction.execute(status -> {
            DecreeRound begun = decreeRounds.begin(round, kabupaten, "kab" + kabupaten);
            ranking.rank(begun.key());
            ranking.applyQuota(begun.key());
            return begun.key();
        });
        transaction.execute(status -> ranking.review(
                key, new ReviewRanking(ReviewRanking.Step.PUBLISH, null, null, null), "kab" + kabupaten));
        inJob(() -> decreeRounds.publish(key));
        int places = transaction.execute(status -> {
            decreeRounds.closeObjections(key);
            return ranking.applyQuota(key);
        });
        if (places > 0) {
            signs(key);
        }
        inJob(() -> decrees.issue(key));
        count("decree");
    }

    private void signs(String key) {
        try {
            inJob(() -> signing.sign(key, new SignDecree(SignDecree.Signature.SIGN, null, null), "kadis"));
        } catch (Refused nobodyLeft) {
            count("nobody left to sign for");
        }
    }

    /** What has changed since the last signature becomes one amending decree. */
    private void amends(String kabupaten) {
        Optional<Amendment> open = changes.openAmendment(round, kabupaten);
        if (open.isPresent()) {
            inJob(() -> amendments.sign(open.get().key(), null, "kadis"));
            inJob(() -> decrees.amend(open.get().key()));
            count("amended");
        }
    }

    private void promotes(String kabupaten) {
        inJob(() -> waitlist.fill(round, kabupaten));
        count("promoted");
    }

    /** As the province does it, through the forms. */
    private void reallocates(String from, String to, int places) {
        office.as("prov").signedIn(() -> {
            String instance =
                    forms.submitStartForm(reallocation, Map.of("round", round)).getId();
            String task = tasks.createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getId();
            try {
                forms.submitTaskForm(task, ApprovalOffice.move(from, to, places));
                count("moved");
            } catch (Refused tooMany) {
                forms.submitTaskForm(task, Map.of("decision", "LEAVE"));
                count("not moved");
            }
            return true;
        });
    }

    /** The engine does a job again that the database stopped; here that is counted. */
    private void inJob(Runnable work) {
        try {
            InHouse.run(() -> transaction.executeWithoutResult(status -> work.run()));
        } catch (org.springframework.dao.PessimisticLockingFailureException stopped) {
            deadlocks.incrementAndGet();
            inJob(work);
        }
    }

    private String faults() {
        return jdbc.sql(FAULTS)
                .param("round", round)
                .param(
                        "all",
                        PLACES.values().stream().mapToInt(Integer::intValue).sum())
                .query(String.class)
                .single();
    }

    private void count(String what) {
        done.computeIfAbsent(what, key -> new AtomicInteger()).incrementAndGet();
    }

    /** So that nothing of this round is still to be said to anybody. */
    private void closesTheFiles() {
        jdbc.sql("select case_number from grant_case where round = ? and status = 'ACTIVE'")
                .param(round)
                .query(String.class)
                .list()
                .forEach(one -> cases.end(one, Outcome.WAITLIST_EXPIRED));
        office.settle();
        office.move(Duration.ofMinutes(15));
    }
}
