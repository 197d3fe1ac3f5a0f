package id.mentas.nomination;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Verdicts of the cases that are being started in this thread: nobody asks the database for what was just written. */
@Component
public class FreshVerdicts {

    private final ThreadLocal<Map<String, Verdict>> known = ThreadLocal.withInitial(Map::of);

    public void during(Map<String, Verdict> verdicts, Runnable work) {
        known.set(verdicts);
        try {
            work.run();
        } finally {
            known.remove();
        }
    }

    /** Empty where the case is not being started by this thread. */
    Optional<Verdict> of(String caseNumber) {
        return Optional.ofNullable(known.get().get(caseNumber));
    }
}
