package id.mentas.engine.node;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database remembers of time: the zone in which its moments were written, and the newest moment that was seen. */
@Component
public class NotedTime {

    /** How far a clock may differ from the newest moment: another machine's clock, a correction over the network. */
    private static final long SLACK_SECONDS = 60;

    private final JdbcClient jdbc;

    /** @throws StartRefusal when the database was written in another zone: the same task would fall due hours apart */
    NotedTime(JdbcClient jdbc, @Value("${mentas.time-zone}") ZoneId zone) {
        this.jdbc = jdbc;
        jdbc.sql("insert into house_time (time_zone, newest) values (?, 'epoch') on conflict do nothing")
                .param(zone.getId())
                .update();
        String noted =
                jdbc.sql("select time_zone from house_time").query(String.class).single();
        if (!noted.equals(zone.getId())) {
            throw new StartRefusal("Mentas tidak dimulai: zona waktu " + zone + " berbeda dari zona waktu " + noted
                    + " yang tercatat di basis data ini; isilah mentas.time-zone dengan " + noted + ".");
        }
    }

    /**
     * Notes that it is now, and whether the clock was set back.
     *
     * @return the newest moment that was seen, where now lies clearly before it; else nothing
     */
    Optional<Instant> note(Instant now) {
        Instant newest = jdbc.sql("select newest from house_time")
                .query(Timestamp.class)
                .single()
                .toInstant();
        if (now.plusSeconds(SLACK_SECONDS).isBefore(newest)) {
            jdbc.sql("update house_time set set_back_at = coalesce(set_back_at, ?), set_back_from = newest")
                    .param(Timestamp.from(now))
                    .update();
            return Optional.of(newest);
        }
        jdbc.sql("update house_time set newest = greatest(newest, ?), set_back_at = null, set_back_from = null")
                .param(Timestamp.from(now))
                .update();
        return Optional.empty();
    }

    /** The newest moment that was seen, while the clock stands before it. */
    public Optional<Instant> setBackFrom() {
        return jdbc.sql("select set_back_from from house_time where set_back_from is not null")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Somebody says that the clock is right now; the newest moment was the wrong one. */
    void believe(Instant now) {
        jdbc.sql("update house_time set newest = ?, set_back_at = null, set_back_from = null")
                .param(Timestamp.from(now))
                .update();
    }
}
