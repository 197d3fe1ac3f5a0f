package id.mentas.engine.form;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws drafts away whose task ended without being handed in: a case was withdrawn, an objection came. */
@Component
class DraftSweep {

    private static final Logger LOG = LoggerFactory.getLogger(DraftSweep.class);

    private final Drafts drafts;

    DraftSweep(Drafts drafts) {
        this.drafts = drafts;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void sweep() {
        try {
            drafts.sweep();
        } catch (RuntimeException later) {
            LOG.warn("Drafts were not swept: {}", later.getClass().getSimpleName());
        }
    }
}
