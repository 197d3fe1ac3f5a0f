package id.mentas.people.access;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Lets few passwords be hashed at the same time, and few wait for their turn: the hash costs a fifth of a second of a processor, and
 * whoever sends many wrong ones must not take it, nor the threads, from all others.
 */
@Component
class HashingTurns {

    private static final int MOST_WAITING = 32;
    private static final long SECONDS_OF_PATIENCE = 3;

    /** What is to be done in a turn. */
    interface Work<T> {
        T inTurn();
    }

    /** Too many are at it already. */
    static final class Busy extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Busy() {
            super("too many passwords at once", null, false, false);
        }
    }

    private final Semaphore running;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    HashingTurns(AccessSettings settings) {
        this.running = new Semaphore(settings.hashes());
    }

    /** @throws Busy when no turn comes in a short while */
    <T> T take(Work<T> work) {
        if (!waiting.tryAcquire()) {
            throw new Busy();
        }
        boolean mine;
        try {
            mine = running.tryAcquire(SECONDS_OF_PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Busy();
        } finally {
            waiting.release();
        }
        if (!mine) {
            throw new Busy();
        }
        try {
            return work.inTurn();
        } finally {
            running.release();
        }
    }
}
