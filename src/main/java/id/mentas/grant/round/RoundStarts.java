package id.mentas.grant.round;

import id.mentas.common.Refused;
import id.mentas.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** From which day each kabupaten/kota takes part in a round; where none is set, from the day on which the round was opened. */
@Repository
@Transactional
public class RoundStarts {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id"));

    private final JdbcClient jdbc;
    private final Regions regions;
    private final Clock clock;

    RoundStarts(JdbcClient jdbc, Regions regions, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.clock = clock;
    }

    /** The day that is set for a kabupaten/kota. */
    public Optional<LocalDate> of(String round, String kabupaten) {
        return jdbc.sql("select starts_on from round_quota where round = ? and kabupaten = ? and starts_on is not null")
                .params(round, kabupaten)
                .query(LocalDate.class)
                .optional();
    }

    /** Sets the day; null means the day on which the round was opened. */
    public void set(String round, String kabupaten, @Nullable LocalDate day) {
        jdbc.sql("update round_quota set starts_on = ? where round = ? and kabupaten = ?")
                .params(day, round, kabupaten)
                .update();
    }

    /** Whether somebody has been nominated there in this round. */
    public boolean hasBegun(String round, String kabupaten) {
        return jdbc.sql("select exists (select 1 from grant_case where round = ? and kabupaten = ?)")
                .params(round, kabupaten)
                .query(Boolean.class)
                .single();
    }

    /**
     * Lets nobody begin before the day.
     *
     * @throws Refused that names the day, on field {@code round}
     */
    public void check(String round, String kabupaten) {
        String later = later(round).get(kabupaten);
        if (later != null) {
            throw new Refused("round", later);
        }
    }

    /** The kabupaten/kota whose day is still to come, with a sentence that names it. */
    public Map<String, String> later(String round) {
        Map<String, String> later = new HashMap<>();
        jdbc.sql("select kabupaten, starts_on from round_quota where round = ? and starts_on > ?")
                .params(round, LocalDate.now(clock))
                .query(row -> {
                    String kabupaten = row.getString("kabupaten");
                    LocalDate day = row.getDate("starts_on").toLocalDate();
                    later.put(
                            kabupaten,
                            "Putaran " + round + " untuk " + regions.name(kabupaten) + " baru dimulai "
                                    + DAY.format(day) + ".");
                });
        return later;
    }
}
