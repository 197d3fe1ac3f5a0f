package id.mentas.nomination.intake;

import id.mentas.nomination.NominationSettings;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How many cases begin in one transaction: about as many as a piece of work has time for, however busy the machine is, so that
 * nobody waits long for what the transaction holds.
 */
@Component
class Pace {

    private static final int FEWEST = 20;

    private final int most;
    private final double piece;
    private volatile int cases;
    private volatile long last;

    Pace(NominationSettings settings) {
        this.most = settings.chunk();
        this.piece = settings.piece().toNanos();
        this.cases = most;
    }

    int cases() {
        return cases;
    }

    /** How long the last transaction took. */
    Duration lastPiece() {
        return Duration.ofNanos(last);
    }

    /** Learns how long the transaction of the caller takes from here to its commit. */
    void learn(int begun) {
        long start = System.nanoTime();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                took(begun, System.nanoTime() - start);
            }
        });
    }

    /** So many cases began in so long; fewer than asked for say nothing of the machine. */
    void took(int begun, long nanos) {
        last = nanos;
        if (begun < cases) {
            return;
        }
        double fitting = begun * piece / Math.max(nanos, 1);
        // Half the way: one slow disk write is no slow machine.
        cases = (int) Math.max(Math.min(FEWEST, most), Math.min(most, (cases + fitting) / 2));
    }
}
