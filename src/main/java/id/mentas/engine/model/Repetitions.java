package id.mentas.engine.model;

import id.mentas.engine.RefusedRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Counts on this node how often a case takes the same step by itself within an hour: a loop of jobs stops as an incident. */
public final class Repetitions {

    /** An import of the largest file takes a step some two hundred times an hour. */
    public static volatile int most = 2000;

    private static final int MOST_KNOWN = 200_000;
    private static final long WINDOW = TimeUnit.HOURS.toNanos(1);

    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private volatile long begun = System.nanoTime();

    void count(DelegateExecution execution) {
        if (System.nanoTime() - begun > WINDOW || taken.size() > MOST_KNOWN) {
            begun = System.nanoTime();
            taken.clear();
        }
        String step = execution.getProcessInstanceId() + "#" + execution.getCurrentActivityId();
        if (taken.merge(step, 1, Integer::sum) > most) {
            throw new RefusedRequest("Model proses keliru: langkah \"" + execution.getCurrentActivityName() + "\" ("
                    + execution.getCurrentActivityId() + ") berulang tanpa henti. Beri tahu analis.");
        }
    }
}
