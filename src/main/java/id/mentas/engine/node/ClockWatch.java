package id.mentas.engine.node;

import id.mentas.engine.RetryPlugin;
import id.mentas.engine.message.WordJob;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices a clock that was set back, at start and while running. Messages and steps that go on by themselves carry the moment in
 * which they were made as the moment from which they may run: set back by a day, all of them would wait a day, without a word.
 */
@Component
public class ClockWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);

    /** No try of a failed job waits longer, see {@link RetryPlugin}; jobs are locked for a minute. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(1).plusMinutes(5);

    private static final Duration LONGEST_LOCK = Duration.ofMinutes(10);

    private final NotedTime noted;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ProcessEngine engine;

    ClockWatch(NotedTime noted, JdbcClient jdbc, Clock clock, ProcessEngine engine) {
        this.noted = noted;
        this.jdbc = jdbc;
        this.clock = clock;
        this.engine = engine;
    }

    /** Compares now with the newest moment that was noted, and lets run what ought to run now. */
    @Scheduled(fixedDelayString = "PT30S")
    @Transactional
    public void look() {
        Instant now = clock.instant();
        noted.note(now).ifPresent(newest -> {
            int freed = free(now);
            LOG.error(
                    "The clock was set back: it is {}, but {} was noted before. {} jobs that waited for the old time run now."
                            + " Correct the clock of the machine.",
                    now,
                    newest,
                    freed);
        });
    }

    /** Somebody says that the clock is right now. */
    @Transactional
    public void believe() {
        Instant now = clock.instant();
        free(now);
        noted.believe(now);
        LOG.warn("The clock at {} was declared right", now);
    }

    private int free(Instant now) {
        int freed = jdbc.sql(
                        """
                        update act_ru_job set duedate_ = :now, create_time_ = least(create_time_, :now), rev_ = rev_ + 1
                        where (type_ = 'message' or handler_type_ = :word)
                            and (create_time_ > :now and duedate_ > :now or duedate_ > :latest)
                        """)
                .param("now", Timestamp.from(now))
                .param("latest", Timestamp.from(now.plus(LONGEST_WAIT)))
                .param("word", WordJob.TYPE)
                .update();
        jdbc.sql(
                        "update act_ru_job set lock_owner_ = null, lock_exp_time_ = null, rev_ = rev_ + 1 where lock_exp_time_ > ?")
                .param(Timestamp.from(now.plus(LONGEST_LOCK)))
                .update();
        var jobs = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        if (jobs.isActive()) {
            jobs.jobWasAdded();
        }
        return freed;
    }
}
