package id.mentas.engine.node;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Where a clock can be moved at all, in the demo: every node goes with the one on which it was moved. */
@Component
@Profile("demo")
class ClockOfNodes {

    private static final Logger LOG = LoggerFactory.getLogger(ClockOfNodes.class);

    private final MentasClock clock;

    ClockOfNodes(MentasClock clock) {
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1S", fixedDelayString = "PT1S")
    void follow() {
        try {
            clock.follow();
        } catch (DataAccessException away) {
            LOG.debug("The clock of the other nodes was not read", away);
        }
    }
}
