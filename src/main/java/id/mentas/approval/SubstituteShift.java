package id.mentas.approval;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets the days of a substitute begin and end by themselves. */
@Component
public class SubstituteShift {

    private static final Logger LOG = LoggerFactory.getLogger(SubstituteShift.class);

    private final SubstituteService service;

    SubstituteShift(SubstituteService service) {
        this.service = service;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT15M")
    public void look() {
        try {
            service.shift();
        } catch (RuntimeException later) {
            LOG.warn("Substitutes were not looked at: {}", later.getClass().getSimpleName());
        }
    }
}
