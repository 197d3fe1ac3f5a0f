package id.mentas.engine.node;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one clock of application and engine: real time, plus how far a demo or a test has moved it forward. The offset is
 * kept in the database over restarts.
 */
@Component
public class MentasClock extends Clock {

    private final JdbcClient jdbc;
    private final ZoneId zone;
    private final ObjectProvider<ProcessEngine> engine;
    private final ApplicationEventPublisher events;
    private volatile Duration offset;

    MentasClock(
            JdbcClient jdbc,
            ObjectProvider<ProcessEngine> engine,
            ApplicationEventPublisher events,
            @Value("${mentas.time-zone}") ZoneId zone) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.events = events;
        this.zone = zone;
        this.offset = kept();
        ClockUtil.offset(offset.toMillis());
    }

    /**
     * Moves the clock forward.
     *
     * @throws IllegalArgumentException when the moment lies in the past of this clock
     */
    public void moveTo(Instant moment) {
        move(moment);
        events.publishEvent(new ClockMoved(moment));
    }

    private synchronized void move(Instant moment) {
        if (moment.isBefore(instant())) {
            throw new IllegalArgumentException("The clock moves forward only");
        }
        Duration moved = Duration.between(Instant.now(), moment);
        jdbc.sql(
                        "insert into clock_offset (millis) values (?) on conflict (one) do update set millis = excluded.millis")
                .param(moved.toMillis())
                .update();
        offset = Duration.ofMillis(moved.toMillis());
        ClockUtil.offset(moved.toMillis());
        wakeJobs();
    }

    /** Goes with another node that has moved the clock. */
    synchronized void follow() {
        Duration moved = kept();
        if (!moved.equals(offset)) {
            offset = moved;
            ClockUtil.offset(moved.toMillis());
            wakeJobs();
        }
    }

    private Duration kept() {
        return Duration.ofMillis(jdbc.sql("select millis from clock_offset")
                .query(Long.class)
                .optional()
                .orElse(0L));
    }

    /** What fell due is begun at once, not at the next look of the job executor. */
    private void wakeJobs() {
        var jobs =
                ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration()).getJobExecutor();
        if (jobs.isActive()) {
            jobs.jobWasAdded();
        }
    }

    /** What the device says, however far this clock has been moved. */
    public Instant ofDevice() {
        return Instant.now();
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.offset(Clock.system(other), offset);
    }
}
