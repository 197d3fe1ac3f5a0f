package id.mentas.people.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets people wait after wrong passwords: an account from one address, and an address whatever the accounts. Waits double up to a
 * bound and are forgotten bit by bit, so that nobody is shut out for good, and nobody by a stranger at another address. Kept in the
 * database, for all nodes, by the database's clock, which no demo moves.
 *
 * <p>Many people share one address, and mobile networks put thousands behind one. Who signed in there before therefore waits with
 * an address only when it has gone far beyond what strangers alone can bring it to.
 */
@Component
public class Throttle {

    /** Every account of an address. */
    private static final String ANY = "";

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final long ACCOUNT_FORGETS_ONE = Duration.ofMinutes(30).toSeconds();
    private static final long ADDRESS_FORGETS_ONE = Duration.ofMinutes(3).toSeconds();

    /** How far beyond the free ones it is counted: the longest wait has long been reached. */
    private static final int HIGHEST = 60;

    private static final int KNOWN_MAY_MORE = 3;

    /**
     * What wrong passwords have come to.
     *
     * @param ofAccount over all addresses
     */
    record Count(double ofAccount, double ofAddress) {}

    private record Kept(boolean any, double level, double secondsAgo, boolean known) {}

    private final JdbcClient jdbc;
    private final AccessSettings settings;

    Throttle(JdbcClient jdbc, AccessSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** How long no password of this account is looked at from this address; zero where it is. */
    Duration left(String address, String account) {
        List<Kept> kept = jdbc.sql(
                        """
                        select account = '' as any, level, extract(epoch from clock_timestamp() - last_at) as ago,
                               coalesce(good_at > clock_timestamp() - interval '30 days', false) as known
                        from sign_in_attempt where address = ? and account in ('', ?)
                        """)
                .params(address, hidden(account))
                .query((row, number) -> new Kept(
                        row.getBoolean("any"), row.getDouble("level"), row.getDouble("ago"), row.getBoolean("known")))
                .list();
        int freeHere = settings.freePerAddress() * (kept.stream().anyMatch(Kept::known) ? KNOWN_MAY_MORE : 1);
        return kept.stream()
                .map(one -> left(one, one.any() ? freeHere : settings.freePerAccount()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private Duration left(Kept kept, int free) {
        Duration left = wait((int) Math.round(kept.level()), free).minusMillis((long) (kept.secondsAgo() * 1000));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Duration wait(int wrong, int free) {
        if (wrong < free) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(20, wrong - free));
        return wait.compareTo(settings.longestWait()) < 0 ? wait : settings.longestWait();
    }

    Count failed(String address, String account) {
        count(address, hidden(account), ACCOUNT_FORGETS_ONE, settings.freePerAccount() + HIGHEST);
        double ofAddress =
                count(address, ANY, ADDRESS_FORGETS_ONE, settings.freePerAddress() * KNOWN_MAY_MORE + HIGHEST);
        return new Count(ofAccount(account), ofAddress);
    }

    private double count(String address, String account, long forgetsOne, int most) {
        return jdbc.sql(
                        """
                        insert into sign_in_attempt as a (address, account, level, last_at)
                        values (:address, :account, 1, clock_timestamp())
                        on conflict (address, account) do update set
                            level = least(:most, 1 + greatest(
                                0, a.level - extract(epoch from clock_timestamp() - a.last_at) / :forgetsOne)),
                            last_at = clock_timestamp()
                        returning level
                        """)
                .param("address", address)
                .param("account", account)
                .param("most", most)
                .param("forgetsOne", forgetsOne)
                .query(Double.class)
                .single();
    }

    private double ofAccount(String account) {
        return jdbc.sql(
                        """
                        select coalesce(sum(greatest(0, level - extract(epoch from clock_timestamp() - last_at) / ?)), 0)
                        from sign_in_attempt where account = ?
                        """)
                .params(ACCOUNT_FORGETS_ONE, hidden(account))
                .query(Double.class)
                .single();
    }

    /** A right password: what was wrong before is forgotten. Written once a day where nothing was wrong. */
    void succeeded(String address, String account) {
        jdbc.sql(
                        """
                        insert into sign_in_attempt as a (address, account, level, last_at, good_at)
                        values (?, ?, 0, clock_timestamp(), clock_timestamp())
                        on conflict (address, account) do update set
                            level = 0, last_at = excluded.last_at, good_at = excluded.good_at
                        where a.level > 0 or a.good_at is null or a.good_at < clock_timestamp() - interval '1 day'
                        """)
                .params(address, hidden(account))
                .update();
    }

    /** An administrator lets an account in again, from wherever. */
    void forget(String account) {
        jdbc.sql("update sign_in_attempt set level = 0 where account = ?")
                .param(hidden(account))
                .update();
    }

    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT1H")
    void forgetWhatIsOld() {
        jdbc.sql(
                        """
                        delete from sign_in_attempt
                        where last_at < now() - interval '2 days' and (good_at is null or good_at < now() - interval '30 days')
                        """)
                .update();
    }

    /** Some type their password where the name belongs: what was typed is not kept. */
    private static String hidden(String account) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(account.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
