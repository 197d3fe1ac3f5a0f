package id.mentas.engine.form;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets keys of start forms go that nobody sends again. */
@Component
class StartKeySweep {

    private final StartKeys keys;

    StartKeySweep(StartKeys keys) {
        this.keys = keys;
    }

    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT6H")
    void sweep() {
        keys.sweep();
    }
}
