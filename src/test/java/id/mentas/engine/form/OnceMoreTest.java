package id.mentas.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.testing.MentasTest;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who wait for each other both come through. */
@MentasTest
class OnceMoreTest {

    @Autowired
    OnceMore again;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void bothComeThroughWhoWaitForEachOther() {
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        AtomicInteger steps = new AtomicInteger();
        List.of(
                        CompletableFuture.runAsync(() -> takesBoth("one", "two", bothHoldOne, steps)),
                        CompletableFuture.runAsync(() -> takesBoth("two", "one", bothHoldOne, steps)))
                .forEach(CompletableFuture::join);
        assertThat(steps).as("one was stopped and did it again").hasValueGreaterThan(2);
    }

    private void takesBoth(String first, String second, CyclicBarrier bothHoldOne, AtomicInteger steps) {
        again.call(() -> transaction.execute(status -> {
            boolean firstTime = steps.incrementAndGet() <= 2;
            lock(first);
            if (firstTime) {
                meet(bothHoldOne);
            }
            lock(second);
            return true;
        }));
    }

    private void lock(String name) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(?))")
                .param("once-more/" + name)
                .query((row, number) -> 1)
                .single();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void doesNothingTwiceThatFailsOtherwiseOrInsideAnothersTransaction() {
        AtomicInteger steps = new AtomicInteger();
        assertThatThrownBy(() -> again.call(() -> {
                    steps.incrementAndGet();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(steps).hasValue(1);
        assertThatThrownBy(() -> transaction.execute(status -> again.call(() -> {
                    steps.incrementAndGet();
                    throw new CannotAcquireLockException("stopped", new SQLException("deadlock", "40P01"));
                })))
                .hasMessageContaining("stopped");
        assertThat(steps).hasValue(2);
    }

    @Test
    void givesUpAtLast() {
        AtomicInteger steps = new AtomicInteger();
        assertThatThrownBy(() -> again.call(() -> {
                    steps.incrementAndGet();
                    throw new CannotAcquireLockException("stopped", new SQLException("deadlock", "40P01"));
                }))
                .hasMessageContaining("stopped");
        assertThat(steps).hasValue(5);
    }
}
