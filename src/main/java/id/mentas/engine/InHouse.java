package id.mentas.engine;

import java.util.function.Supplier;

/**
 * Marks work that the house does itself while a person is signed in: the doors that are closed to persons stay open to it, and
 * the engine asks for no authorization. Tenants stay in force.
 *
 * <p>Whoever calls this has checked before what the person may do.
 */
public final class InHouse {

    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private InHouse() {}

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    public static <T> T call(Supplier<T> work) {
        DEPTH.set(DEPTH.get() + 1);
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    /**
     * Does something in the name of the person again, though the house is at work: the person's doors, sight and authorizations
     * hold as if the person had called.
     */
    public static <T> T asThePerson(Supplier<T> work) {
        int depth = DEPTH.get();
        DEPTH.remove();
        try {
            return work.get();
        } finally {
            DEPTH.set(depth);
        }
    }

    public static boolean isActive() {
        return DEPTH.get() > 0;
    }

    private static void leave() {
        int depth = DEPTH.get() - 1;
        if (depth == 0) {
            DEPTH.remove();
        } else {
            DEPTH.set(depth);
        }
    }
}
