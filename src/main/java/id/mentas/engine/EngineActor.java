package id.mentas.engine;

import id.mentas.common.Actor;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who acts, as the engine knows it: doors and pages set it for each request, jobs have nobody. */
@Component
class EngineActor implements Actor {

    private final ObjectProvider<ProcessEngine> engine;

    EngineActor(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public Optional<String> userId() {
        Authentication person = engine.getObject().getIdentityService().getCurrentAuthentication();
        return Optional.ofNullable(person).map(Authentication::getUserId);
    }
}
