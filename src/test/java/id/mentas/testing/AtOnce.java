package id.mentas.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Work that as many threads begin together. */
public final class AtOnce {

    private AtOnce() {}

    /** What each answers; fails where one does. */
    public static <T> List<T> all(List<Callable<T>> works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        CyclicBarrier start = new CyclicBarrier(works.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> one : works) {
                running.add(threads.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return one.call();
                }));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> one : running) {
                try {
                    done.add(one.get(120, TimeUnit.SECONDS));
                } catch (ExecutionException failed) {
                    throw new AssertionError(failed.getCause());
                }
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
