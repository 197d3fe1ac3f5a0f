package id.mentas.engine.form;

import id.mentas.common.Overtaken;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Tells by the kind of an error, however deep it lies, whether somebody else was merely faster. */
public final class LostRace {

    private static final String SAME =
            "Hal yang sama baru saja disimpan, mungkin oleh orang lain. Muat ulang, lalu periksa sebelum mengirim lagi.";
    private static final int DEEP = 20;

    /** Serialization failure, deadlock, a lock that was not to be had. */
    private static final Set<String> STOPPED = Set.of("40001", "40P01", "55P03");

    /** A key that exists already. */
    private static final Set<String> ALREADY_THERE = Set.of("23505");

    private LostRace() {}

    /** The sentence for whoever came second; empty where the error has another reason. */
    public static Optional<String> sentence(Throwable thrown) {
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < DEEP; depth++) {
            if (each instanceof Overtaken) {
                return Optional.of(String.valueOf(each.getMessage()));
            }
            if (each instanceof DuplicateKeyException || hasState(each, ALREADY_THERE)) {
                return Optional.of(SAME);
            }
            if (each instanceof OptimisticLockingException
                    || each instanceof TaskAlreadyClaimedException
                    || each instanceof ConcurrencyFailureException
                    || hasState(each, STOPPED)) {
                return Optional.of(Overtaken.TASK);
            }
            each = each.getCause();
        }
        return Optional.empty();
    }

    private static boolean hasState(Throwable thrown, Set<String> states) {
        return thrown instanceof SQLException sql && states.contains(String.valueOf(sql.getSQLState()));
    }
}
