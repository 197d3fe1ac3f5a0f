package id.mentas.people;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads whether the engine has locked a user after wrong passwords: its API keeps that to itself. */
@Repository
class UserLocks {

    /** The engine's limit: after so many wrong passwords only an administrator opens the account again. */
    private static final int MOST_ATTEMPTS = 10;

    static final Duration FOR_GOOD = Duration.ofDays(365);

    private final JdbcClient jdbc;

    UserLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Duration> left(String userId, Instant now) {
        return jdbc.sql("select attempts_, lock_exp_time_ from act_id_user where id_ = ?")
                .param(userId)
                .query((row, number) -> lock(row.getInt("attempts_"), row.getTimestamp("lock_exp_time_"), now))
                .optional()
                .filter(left -> !left.isNegative() && !left.isZero());
    }

    private static Duration lock(int attempts, @Nullable Timestamp until, Instant now) {
        if (attempts >= MOST_ATTEMPTS) {
            return FOR_GOOD;
        }
        return until == null ? Duration.ZERO : Duration.between(now, until.toInstant());
    }
}
