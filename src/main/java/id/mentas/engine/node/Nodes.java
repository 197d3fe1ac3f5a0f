package id.mentas.engine.node;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives back the jobs of a killed process: its own at once when it comes back, another's when it has not been heard of for some
 * seconds. The engine alone would wait until their lock has run out, which must be longer than the longest job. A process that was
 * only slow loses nothing: of two that do a job, the second to end is rolled back.
 *
 * <p>Beats in a thread of its own: what else is scheduled may wait for a mail server.
 */
@Component
class Nodes {

    private static final Logger LOG = LoggerFactory.getLogger(Nodes.class);

    private static final int SECONDS_BETWEEN_BEATS = 5;
    private static final int SECONDS_UNTIL_LOST = 17;

    private final JdbcClient jdbc;
    private final JobExecutor jobs;
    private final NodeName name;
    private final ApplicationContext house;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "mentas-node");
        thread.setDaemon(true);
        return thread;
    });

    Nodes(JdbcClient jdbc, JobExecutor jobs, NodeName name, ApplicationContext house) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.name = name;
        this.house = house;
    }

    @EventListener
    void begin(ApplicationStartedEvent started) {
        if (started.getApplicationContext() == house) {
            begin();
            var unused = heart.scheduleWithFixedDelay(
                    this::beat, SECONDS_BETWEEN_BEATS, SECONDS_BETWEEN_BEATS, TimeUnit.SECONDS);
        }
    }

    /** What the process of this name held before it was killed is free again. */
    void begin() {
        giveBack(jdbc.sql("delete from node where name = ? and lock_owner <> ? returning lock_owner")
                .params(name.value(), jobs.getLockOwner())
                .query(String.class)
                .list());
        seen();
    }

    private void beat() {
        try {
            seen();
            takeOver();
        } catch (RuntimeException away) {
            LOG.warn("This node could not be noted: {}", away.getClass().getSimpleName());
        }
    }

    private void seen() {
        jdbc.sql(
                        """
                        insert into node (lock_owner, name, seen_at) values (?, ?, clock_timestamp())
                        on conflict (lock_owner) do update set seen_at = excluded.seen_at
                        """)
                .params(jobs.getLockOwner(), name.value())
                .update();
    }

    /** Frees the jobs of those that were not heard of. */
    void takeOver() {
        giveBack(jdbc.sql(
                        """
                        delete from node where seen_at < clock_timestamp() - make_interval(secs => ?) and lock_owner <> ?
                        returning lock_owner
                        """)
                .params(SECONDS_UNTIL_LOST, jobs.getLockOwner())
                .query(String.class)
                .list());
    }

    private void giveBack(List<String> owners) {
        for (String owner : owners) {
            int freed = jdbc.sql(
                            "update act_ru_job set lock_owner_ = null, lock_exp_time_ = null where lock_owner_ = ?")
                    .param(owner)
                    .update();
            LOG.info("A node was lost; {} of its jobs are done by others", freed);
            if (freed > 0 && jobs.isActive()) {
                jobs.jobWasAdded();
            }
        }
    }

    @PreDestroy
    void end() {
        heart.shutdownNow();
    }
}
