package id.mentas.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How many bytes of bodies that are read as a whole may be in the house at once. */
final class LargeBodies {

    private static final int KILO = 1_024;

    /** What is read as JSON with a file inside lies several times in memory: text, characters, bytes, picture. */
    private static final int TIMES = 16;

    private final int kilobytes;
    private final Semaphore free;
    private final long patienceMillis;

    LargeBodies(long heap, long patienceMillis) {
        this.kilobytes = (int) Math.min(Integer.MAX_VALUE, Math.max(1, heap / TIMES / KILO));
        this.free = new Semaphore(kilobytes, true);
        this.patienceMillis = patienceMillis;
    }

    /** Room for a body; one that is larger than all the room comes in alone. Zero where none was found in time. */
    int take(long bytes) {
        int wanted = (int) Math.min(kilobytes, Math.max(1, bytes / KILO));
        try {
            return free.tryAcquire(wanted, patienceMillis, TimeUnit.MILLISECONDS) ? wanted : 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    void giveBack(int taken) {
        free.release(taken);
    }
}
